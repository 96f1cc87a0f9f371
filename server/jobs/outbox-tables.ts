import type { ColumnType, Generated } from 'kysely'

export interface OutboxTables {
  readonly outbox: {
    readonly id: Generated<number>
    /** Null where a message belongs to no case, for instance the mail that confirms an address. */
    readonly case_id: ColumnType<string | null, string | null | undefined, never>
    readonly kind: ColumnType<string, string, never>
    readonly payload: ColumnType<unknown, string, string>
    readonly created_at: ColumnType<Date, Date | string, never>
    readonly attempts: Generated<number>
    readonly next_attempt_at: ColumnType<Date, Date | string, Date | string>
    readonly state: Generated<'ready' | 'done' | 'dead'>
    readonly last_error: ColumnType<string | null, string | null | undefined, string | null>
  }
  /** What would have been sent, where there is no mail server. */
  readonly shown_mails: {
    readonly id: Generated<number>
    readonly recipient: string
    readonly subject: string
    readonly text: string
    readonly sent_at: ColumnType<Date, Date | string, never>
  }
}
