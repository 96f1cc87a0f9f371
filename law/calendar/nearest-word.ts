const FOLDED: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
])

/**
 * A name as it is compared: lower case, umlauts written out, and nothing but letters and digits.
 * @example plainWord('Baden-Württemberg') // 'badenwuerttemberg'
 */
export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDED.get(letter) ?? letter)
    .replace(/[^a-z0-9]/g, '')
}

/**
 * The known word nearest to a misspelt one, by the number of letters to change; `undefined` when a greater share of the
 * letters than `tolerance` would have to change.
 * @example nearest('sachsn', ['sachsen', 'hessen']) // 'sachsen'
 */
export function nearest(word: string, known: readonly string[], tolerance = 0.34): string | undefined {
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = editDistance(word, candidate)
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) * tolerance))
    if (distance <= allowed && distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Letters to insert, drop or replace between two words (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
