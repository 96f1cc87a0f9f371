/** The names of the fields of one fact. They are also the ids that the summary of errors leads to. */

export const dontKnowField = (fact: string): string => `${fact}.weissNicht`
export const dayFields = (fact: string) =>
  ({ day: `${fact}.tag`, month: `${fact}.monat`, year: `${fact}.jahr` }) as const
/** More nationalities than three are rare; who has them can write them into the file of answers. */
export const stateFields = (fact: string): readonly string[] => [fact, `${fact}.2`, `${fact}.3`]

/** Which facts a page asked for: only those are read from its form. */
export const ASKED_FIELD = 'gefragt'
/** How pay is stated: by year, by month, or not known. */
export const PAY_FIELD = 'gehaltsangabe'
/** Where the person wants to go from a page. */
export const NEXT_FIELD = 'weiter'
/** Pressed instead of "continue" on the page of the occupation. */
export const SEARCH_NEXT = 'suche'
export const searchField = (fact: string): string => `${fact}.suche`
