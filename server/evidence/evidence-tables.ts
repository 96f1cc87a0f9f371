import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'

type Once<Read, Write = Read> = ColumnType<Read, Write, never>

export interface EvidenceTables {
  /** Hand-overs of paper originals; the newest line of a paper says where it is. None is ever changed. */
  readonly paper_originals: {
    readonly id: Generated<string>
    readonly case_id: Once<string>
    readonly anlage: Once<string>
    /** Who has it, in words: an office, a person, a translator. */
    readonly holder: Once<string>
    readonly since: Once<PlainDate>
    readonly back_by: Once<PlainDate | null>
    readonly recorded_by: Once<string>
    readonly recorded_as: Once<Partei>
    readonly recorded_at: Once<Date>
  }
  /** The machine-readable zone of a passport, as it was confirmed. */
  readonly passport_zones: {
    readonly case_id: Once<string>
    readonly person_id: Once<string>
    readonly zone: string
    /** The hash of the scan in which it was read; absent where it was typed off. */
    readonly from_file: string | null
    readonly read_by: string
    readonly read_at: Date
  }
  /** What was read by machine in a scan. */
  readonly zone_readings: {
    readonly case_id: Once<string>
    readonly sha256: Once<string>
    /** Which way of reading it was: a better one reads anew. */
    readonly reader: number
    /** As JSON; absent where nothing could be read. */
    readonly found: string | null
    readonly read_at: Date
  }
  /** What a named person said about a finding of the cross-check. */
  readonly settled_findings: {
    readonly case_id: Once<string>
    /** The rule, and a hash of the values that were compared: other values, another finding. */
    readonly finding: Once<string>
    readonly reason: string
    readonly settled_by: string
    readonly settled_as: Partei
    readonly settled_on: PlainDate
  }
}
