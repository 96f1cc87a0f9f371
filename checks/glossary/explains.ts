/** What may stand between two stems of a compound, or behind the last one. */
const ENDINGS = [
  'r',
  'm',
  '',
  'e',
  'en',
  'em',
  'er',
  'es',
  's',
  'n',
  'ns',
  'ens',
  'se',
  'te',
  'ten',
  'ter',
  'tes',
  'nen',
  'in',
  'innen',
]
/** Shorter forms begin no compound and end none: else almost any word could be put together from them. */
const SHORTEST_PART = 4
const SHORTEST_END = 3

/** Whether a word is one of the forms, inflected, or a compound made of them. */
export function explains(word: string, forms: ReadonlySet<string>): boolean {
  return (
    ENDINGS.some((ending) => word.endsWith(ending) && forms.has(word.slice(0, word.length - ending.length))) ||
    isCompound(word, forms)
  )
}

function isCompound(word: string, forms: ReadonlySet<string>): boolean {
  for (let cut = word.length - 1; cut >= SHORTEST_PART; cut--) {
    if (!forms.has(word.slice(0, cut))) continue
    for (const ending of ENDINGS) {
      const rest = word.slice(cut + ending.length)
      if (!word.startsWith(ending, cut) || rest.length < SHORTEST_END) continue
      if (explains(rest, forms)) return true
    }
  }
  return false
}
