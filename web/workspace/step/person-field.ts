import type { Field } from './field.ts'
import { offered } from './field-kinds.ts'

/** Somebody who takes part in the case already; the file keeps the id and never the name. */
export const person: Field<string> = offered('person', ({ view }) =>
  view.participants.flatMap(({ people }) => people.map(({ name }) => ({ value: name, text: name }))),
)
