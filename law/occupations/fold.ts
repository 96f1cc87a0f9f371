/**
 * Words made comparable, on both sides alike: small letters, no umlauts however they are typed (Bäcker, Baecker,
 * Backer), no female or plural ending. What comes out is for comparing, never for reading.
 */

/** Bäcker/in, Bäcker*innen, Bäcker(in), Medizinische/r: the second form says nothing new. */
const SECOND_FORM = /[/*:_(]-?(?:innen|in|r|n|e)\b\)?/giu
const INNER_CAPITAL = /(\p{Ll})In(?:nen)?(?!\p{L})/gu
const FILLERS: ReadonlySet<string> = new Set(
  'a an and as at der des die das den dem ein eine fur for im in mit of or oder ohne the und von with zur zum'.split(
    ' ',
  ),
)

/**
 * The words of a text in comparable form, without fillers.
 * @example wordsOf('Ingenieur/in für Maschinenbau') // ['ingenieur', 'maschinenbau']
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.replace(INNER_CAPITAL, '$1').replace(SECOND_FORM, ' ')
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== '' && !FILLERS.has(word))
}

/**
 * One word in comparable form.
 * @example foldWord('Ärztinnen') // 'arzt'
 */
export function foldWord(word: string): string {
  const letters = word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1')
  if (letters.length >= 8 && letters.endsWith('innen')) return letters.slice(0, -5)
  if (letters.length >= 6 && letters.endsWith('in')) return letters.slice(0, -2)
  return letters.length >= 4 && letters.endsWith('s') && !letters.endsWith('ss') ? letters.slice(0, -1) : letters
}
