import type { Field } from './field.ts'
import { offered } from './field-kinds.ts'

/** The file keeps the id of a person and never the name: who can be named was entered among the people of the case. */
export const person: Field<string> = offered('person', ({ view, procedure, words }) =>
  (view?.contacts ?? []).map(({ id, name, role }) => ({
    value: id,
    text: words.m.workspace.persons.option({ name, role: procedure.werte.rolle[role] }),
  })),
)
