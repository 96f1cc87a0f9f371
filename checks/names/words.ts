/** The words of a name, small: `gleichwertigkeitFestgestellt` and `GLEICHWERTIGKEIT_FESTGESTELLT` have the same two. */
export function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter((word) => word.length > 0)
    .map((word) => word.toLowerCase())
}
