import type { Field } from './field.ts'
import { offered } from './field-kinds.ts'

/** A paper that the case still misses. */
export const anlage: Field<string> = offered('anlage', ({ view }) =>
  view.missingPapers.map(({ id }) => ({ value: id, text: id })),
)
