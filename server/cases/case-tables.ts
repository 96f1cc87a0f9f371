import type { ColumnType } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'

/** JSON goes in as text, because the driver would take a list for one of the database, and comes out parsed. */
export type Json<Read = unknown> = ColumnType<Read, string, string>

/** Written once. */
export type Once<Read, Write = Read> = ColumnType<Read, Write, never>

export interface CaseTables {
  readonly cases: {
    readonly id: Once<string>
    /** The number of the last event. */
    readonly version: number
    readonly opened_at: Once<Date, Date | string>
  }
  readonly events: {
    readonly case_id: Once<string>
    readonly seq: Once<number>
    readonly type: Once<string>
    readonly data: Once<{ readonly type: string }, string>
    readonly am: Once<PlainDate>
    readonly recorded_at: Once<Date, Date | string>
    readonly by_party: Once<string>
    readonly by_user: Once<string | null>
    readonly documents: Once<readonly string[], string>
    readonly command_id: Once<string>
    readonly law_version: Once<string>
    readonly previous_hash: Once<string>
    readonly hash: Once<string>
  }
}
