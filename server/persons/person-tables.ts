import type { ColumnType, Generated } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'

export type PersonRole = 'fachkraft' | 'familie' | 'ansprechpartner' | 'vertretung'

export interface PersonTables {
  readonly persons: {
    readonly id: Generated<string>
    readonly case_id: ColumnType<string, string, never>
    readonly role: PersonRole
    readonly given_names: string
    readonly family_names: string
    readonly born_on: PlainDate | null
    readonly birth_place: string | null
    /** Codes of the states. */
    readonly nationalities: string[]
    readonly email: string | null
    readonly phone: string | null
    readonly address: string | null
    readonly birth_name: string | null
    /** Code of the state of residence. */
    readonly residence_state: string | null
    readonly passport_number: string | null
    readonly passport_state: string | null
    readonly passport_until: PlainDate | null
    /** Of a member of the family to the worker. */
    readonly relation: 'ehegatte' | 'lebenspartner' | 'kind' | null
    readonly recorded_at: ColumnType<Date, Date | string, never>
  }
}
