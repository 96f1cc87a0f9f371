import { type Draft, typed } from '#web/forms/draft.ts'

/** The fields of the photos: those that are chosen, and for each the page it becomes. */
export const PHOTO_FIELDS = { chosen: 'foto', page: (sha256: string) => `seite-${sha256}` } as const

/** The chosen photos by their pages; where two claim the same one, in the order in which they stand. */
export function orderedPhotos(draft: Draft): readonly string[] {
  const chosen = [...new Set(draft.get(PHOTO_FIELDS.chosen) ?? [])]
  return chosen
    .map((sha256, index) => ({ sha256, index, page: Number.parseInt(typed(draft, PHOTO_FIELDS.page(sha256)), 10) }))
    .toSorted((a, b) => pageOf(a) - pageOf(b) || a.index - b.index)
    .map(({ sha256 }) => sha256)
}

function pageOf({ page }: { readonly page: number }): number {
  return Number.isNaN(page) ? Number.MAX_SAFE_INTEGER : page
}
