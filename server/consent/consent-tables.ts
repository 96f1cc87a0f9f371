import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'

type Once<Read, Write = Read> = ColumnType<Read, Write, never>

export interface ConsentTables {
  /** How an office handles the Vorabzustimmung; without a line as most do. */
  readonly consent_practice: {
    readonly organisation_id: Once<string>
    readonly four_eyes: Generated<boolean>
    readonly months: Generated<number>
  }
  /** What was made to be checked. Whether it holds is asked of the case, each time. */
  readonly consent_papers: {
    readonly case_id: Once<string>
    /** The command with which it was given: that of its entry in the file. */
    readonly command_id: Once<string>
    readonly kind: Once<'signed' | 'external'>
    /** Of the code on the paper; the code itself stands nowhere else. */
    readonly code_hash: Once<Buffer>
    /** SHA-256 of the file; absent as long as none was handed in, and of a paper original. */
    readonly document: ColumnType<string | null, string | null, string>
    /** SHA-256 of the certificate. */
    readonly fingerprint: ColumnType<string | null, string | null, string>
    readonly office: Once<string>
    readonly valid_until: Once<PlainDate>
    readonly made_by: Once<string>
    readonly made_at: ColumnType<Date>
  }
}
