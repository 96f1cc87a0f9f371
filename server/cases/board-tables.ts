import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Modus } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Json } from './case-tables.ts'

/** Whose turn it is, as lists name it. */
export type Turn = Partei | 'ruht' | 'beendet'

type Once<Read, Write = Read> = ColumnType<Read, Write, never>
type Instant = ColumnType<Date, Date | string, Date | string>

/** Tables of migration 0003, without the persons. */
export interface BoardTables {
  readonly case_parties: CasePartyTable
  readonly case_facts: {
    readonly case_id: Once<string>
    readonly facts: Json
    readonly way: string
    readonly checked_on: PlainDate
    readonly recorded_at: Instant
  }
  readonly case_messages: CaseMessageTable
  readonly case_assignments: {
    readonly case_id: Once<string>
    readonly organisation_id: Once<string>
    readonly user_id: string
    readonly since: PlainDate
  }
  readonly case_links: {
    readonly case_id: Once<string>
    readonly family_case_id: Once<string>
    readonly verhaeltnis: string
  }
  readonly saved_filters: {
    readonly id: Generated<string>
    readonly user_id: Once<string>
    readonly name: string
    readonly filter: Json
    readonly created_at: Instant
  }
  readonly reminders: { readonly case_id: string; readonly duty: string; readonly day: PlainDate }
  readonly board: BoardTable
  readonly board_lines: BoardLineTable
  readonly reference_numbers: { readonly year: number; readonly last: number }
  readonly stage_durations: StageDurationTable
}

interface CasePartyTable {
  readonly id: Generated<string>
  readonly case_id: Once<string>
  readonly partei: Once<Partei>
  readonly organisation_id: string | null
  readonly user_id: string | null
  /** Of a party for which nobody works in Vorab; a natural person has its name in persons alone. */
  readonly name: string | null
  /** Of a party that is written to: a person until the invitation is accepted, an office that comes by personal links. */
  readonly email: string | null
  readonly language: 'de' | 'en' | null
  readonly since: PlainDate
  readonly until: PlainDate | null
  readonly added_by: string | null
}

interface CaseMessageTable {
  readonly id: Generated<string>
  readonly case_id: Once<string>
  readonly from_partei: Once<Partei>
  readonly from_user: Once<string | null>
  readonly from_name: Once<string>
  readonly to_parteien: Once<Partei[]>
  readonly text: Once<string>
  readonly sent_at: Once<Date, Date | string>
  readonly command_id: Once<string | null>
}

interface BoardTable {
  readonly case_id: Once<string>
  readonly reference: Once<string>
  readonly modus: Modus
  readonly demonstration: boolean
  readonly office_id: string | null
  readonly office_name: string
  readonly employer_name: string
  readonly worker_name: string
  /** Names and reference, folded to plain letters. */
  readonly search: string
  /** Whoever finds the case in a list. */
  readonly holders: Generated<string[]>
  readonly way: string | null
  readonly occupation: string | null
  readonly country: string | null
  readonly opened_on: Once<PlainDate>
  readonly closed_on: PlainDate | null
  readonly last_seq: number
  readonly changed_at: Instant
  /** The edition of the law with which the lines were worked out. */
  readonly law_version: string
}

/** What one holder (an organisation or a person) sees of a case in a list, from one day to another. */
interface BoardLineTable {
  readonly holder_id: string
  readonly case_id: string
  readonly from_day: PlainDate
  readonly until_day: PlainDate
  /** As whom the holder takes part. */
  readonly parteien: Partei[]
  readonly turn: Turn
  /** The turn is one of the holder's own. */
  readonly own: boolean
  /** The duty that makes it so. */
  readonly duty: string | null
  /** The last day in time; far in the future where nothing ends, so that lists can be sorted by it. */
  readonly due_on: PlainDate
  /** The last day before silence has an effect by law. */
  readonly silence_on: PlainDate | null
  readonly stage: string | null
  readonly closed: boolean
  readonly assigned_to: string | null
  readonly employer_id: string | null
  readonly occupation: string | null
  readonly country: string | null
  readonly opened_on: PlainDate
  /** Which groups of three letters the names and the number of the case have, as bits; all of them where that is not known. */
  readonly letters: number
}

interface StageDurationTable {
  readonly case_id: string
  readonly stage: string
  readonly office_id: string | null
  readonly occupation: string | null
  readonly country: string | null
  readonly began_on: PlainDate
  readonly ended_on: PlainDate
  readonly days: number
  /** How long the period of the stage was, where there is one. */
  readonly allowed_days: number | null
  readonly demonstration: boolean
}
