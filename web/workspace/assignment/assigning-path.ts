/** As the form says that nobody is to have the case, or that nobody had it. */
export const NOBODY = 'niemand'

export const HAD = 'hatte'

/** Where a case is given to somebody, by a page on which somebody or nobody has it: if that is another by now, it says so. */
export function assigningPath(caseId: string, had: { readonly id: string } | undefined): string {
  return `/vorgaenge/${caseId}/zuweisung?${HAD}=${had?.id ?? NOBODY}`
}
