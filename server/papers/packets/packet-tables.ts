import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'

type Once<Read, Write = Read> = ColumnType<Read, Write, never>

/** One file of a packet as the list names it. */
export interface ListedFile {
  readonly anlage: string
  readonly name: string
  readonly sha256: string
}

export interface PacketTables {
  /** Editions of packets that were handed over, each with its list. None is ever changed. */
  readonly packets: {
    readonly id: Generated<string>
    readonly case_id: Once<string>
    readonly gruppe: Once<Empfaengergruppe>
    readonly recipient: Once<Partei>
    /** The hash over the list. */
    readonly edition: Once<string>
    readonly list: JSONColumnType<readonly ListedFile[], string, never>
    readonly made_at: Once<Date>
  }
  /** When, how and by whom an edition was handed over, and what was given as a receipt. */
  readonly packet_handovers: {
    readonly id: Generated<string>
    readonly packet_id: Once<string>
    readonly handed_over_on: Once<PlainDate>
    readonly how: Once<HandoverWay>
    /** Who handed it over, and to whom. */
    readonly handed_by: Once<string, string | undefined>
    readonly handed_to: Once<string, string | undefined>
    /** A note: number of a consignment, mail, stamp. */
    readonly receipt: Once<string>
    readonly recorded_by: Once<string>
    readonly recorded_as: Once<Partei>
    readonly recorded_at: Once<Date>
  }
  /** That the recipient has it: one for each hand-over, never changed. */
  readonly packet_receipts: {
    readonly handover_id: Once<string>
    readonly kind: Once<ReceiptKind>
    readonly received_on: Once<PlainDate>
    readonly received_by: Once<string>
    readonly note: Once<string>
    /** The hash of a scan that is a file of the case. */
    readonly scan: Once<string | null>
    readonly recorded_by: Once<string>
    readonly recorded_as: Once<Partei>
    readonly recorded_at: Once<Date>
  }
}

/** How a packet goes to its recipient. */
export const handoverWays = ['electronic', 'post', 'personally'] as const
/** What was entered before post and hand were told apart says `paper`. */
export type HandoverWay = (typeof handoverWays)[number] | 'paper'

/** Either the recipient says so here, or somebody enters what the recipient gave on paper. */
export type ReceiptKind = 'acknowledged' | 'recorded'
