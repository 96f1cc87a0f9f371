import { addYears, type PlainDate } from '#law/calendar/plain-date.ts'

/**
 * Ten years, as long as the foreigners' file B keeps what was put into it: § 68 Abs. 2 S. 2 AufenthV. The file of the
 * fast-track procedure itself has no period of its own.
 */
export const USUAL_YEARS = 10

/** How long the files of a case stay, and where that stands today. */
export type Keeping =
  | { readonly state: 'open' }
  | { readonly state: 'kept' | 'over'; readonly end: PlainDate; readonly until: PlainDate }

/** Counted from the day on which the procedure ended. Nothing is deleted by the clock: it only says when one may. */
export function keepingOf(end: PlainDate | undefined, years: number, today: PlainDate): Keeping {
  if (end === undefined) return { state: 'open' }
  const until = addYears(end, years)
  return { state: today > until ? 'over' : 'kept', end, until }
}
