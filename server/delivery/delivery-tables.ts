import type { ColumnType, Generated } from 'kysely'
import type { Recipient, Rung } from './channel.ts'

export type DeliveryState = 'running' | 'handover' | 'delivered' | 'failed'
export type StepKind = 'started' | 'attempt' | 'fall' | 'lateReceipt' | 'handedOver' | 'returned' | 'notRecorded'

export interface DeliveryTables {
  /** One for each Vorabzustimmung and recipient. */
  readonly deliveries: {
    readonly case_id: string
    /** The number of the entry with which it was given. */
    readonly consent: number
    readonly recipient: Recipient
    readonly rung: Rung
    readonly state: DeliveryState
    readonly ladder: ColumnType<readonly Rung[], string, string>
    readonly address: string | null
    readonly language: 'de' | 'en'
    readonly started_by: string
    readonly started_at: ColumnType<Date, Date, never>
  }
  /** What was tried and what came of it, oldest first. */
  readonly delivery_steps: {
    readonly id: Generated<number>
    readonly case_id: string
    readonly consent: number
    readonly recipient: Recipient
    readonly rung: Rung
    readonly kind: StepKind
    readonly result: string | null
    readonly detail: string | null
    readonly at: ColumnType<Date, Date, never>
  }
}
