import type { Generated, JSONColumnType } from 'kysely'
import type { AcroField } from './acro-field.ts'

/** Where the value of a field comes from. */
export interface FieldSource {
  readonly field: string
  /** Of a box or button: the one that is ticked where the data say so. */
  readonly option?: string
  /** A path of the data; with an option, path and value: `erklaerung.arbeitszeit=vollzeit`. */
  readonly source: string
}

export interface TemplateTables {
  readonly form_templates: {
    readonly id: Generated<string>
    readonly organisation_id: string
    readonly name: string
    readonly content: Buffer
    readonly fields: JSONColumnType<readonly AcroField[], string, string>
    readonly mapping: JSONColumnType<readonly FieldSource[], string, string>
    readonly version: Generated<number>
    readonly saved_by: string
    readonly saved_at: Date
  }
}
