import type { ColumnType, JSONColumnType } from 'kysely'

type Once<Read, Write = Read> = ColumnType<Read, Write, never>

export interface FormTables {
  /** Every version of every form; none is ever changed. */
  readonly case_forms: {
    readonly case_id: Once<string>
    readonly form: Once<string>
    readonly version: Once<number>
    readonly content: JSONColumnType<Record<string, unknown>, string, never>
    readonly saved_by: Once<string>
    readonly saved_at: Once<Date>
  }
}
