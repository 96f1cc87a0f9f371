import type { Field } from './field.ts'
import { offered } from './field-kinds.ts'

/** The file keeps the id of a person and never the name: so far whoever enters it can name him- or herself. */
export const person: Field<string> = offered('person', ({ viewer }) => [{ value: viewer.userId, text: viewer.name }])
