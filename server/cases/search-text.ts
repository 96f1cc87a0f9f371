/**
 * A text in plain small letters, so that a name is found however it is typed: Đorđević as dordevic, Jürgen as jurgen.
 * @example foldText('Đorđević, Jürgen') // 'dordevic, jurgen'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[đłøßæœıþð]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Letters that are no letter with a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ð', 'd'],
])
