/**
 * A number that is counted from 1, such as that of an edition or an entry. Undefined where the text is none, and where it is
 * larger than any of them and than what a database takes for one.
 */
export function countIn(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}
