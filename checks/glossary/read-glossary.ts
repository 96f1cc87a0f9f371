/** One German word of the code. */
export interface Entry {
  readonly word: string
  /** The word as it stands in identifiers, with its other forms: ["abschluss", "abschluesse"]. */
  readonly forms: readonly string[]
  /** The norm that defines or uses it; "Vorab" for the few words that are ours. */
  readonly norm: string
  readonly english: string
}

export interface Glossary {
  readonly entries: readonly Entry[]
  /** Everyday words: numbers, prepositions, days. They need no norm. */
  readonly everyday: readonly Entry[]
}

/** Reads the two tables of docs/glossary.md. */
export function readGlossary(markdown: string): Glossary {
  const [legal = '', everyday = ''] = markdown.split(/^## /m).slice(1)
  return {
    entries: rows(legal).map(([word = '', also = '', norm = '', english = '']) => entry(word, also, norm, english)),
    everyday: rows(everyday).map(([word = '', also = '', english = '']) => entry(word, also, '', english)),
  }
}

function entry(word: string, also: string, norm: string, english: string): Entry {
  const own = word.split(/[ -]/).map(asciiOf)
  const others = also.split(', ').filter((form) => form !== '')
  return { word, forms: [...own, ...others.map(asciiOf)], norm, english }
}

/** The rows of a table, without its head. */
function rows(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** How a German word is spelt in code. */
export function asciiOf(word: string): string {
  const small = word.toLowerCase()
  return small.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
}
