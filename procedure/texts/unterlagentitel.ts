import type { Unterlagentexte } from './procedure-words.ts'

/** The title of a paper. An office may ask for papers that no list names: they are called as it called them. */
export function unterlagentitel(texte: Unterlagentexte, id: string): string {
  return Object.entries(texte).find(([known]) => known === id)?.[1].titel ?? id
}
