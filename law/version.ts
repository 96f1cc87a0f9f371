import type { PlainDate } from './calendar/plain-date.ts'

/** Which law a result relied on: the edition of these rules, and the day of the last statute text that was read. */
export interface LawVersion {
  readonly edition: string
  readonly stand: PlainDate
}

export const LAW: LawVersion = { edition: '2026.11', stand: '2026-08-19' }
