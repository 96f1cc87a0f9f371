import type { Language } from '#web/language/language.ts'
import type { Field } from './field.ts'
import { offered } from './field-kinds.ts'

/** A paper that the case still misses. */
export const anlage: Field<string> = offered('anlage', ({ view, words }) =>
  view.missingPapers.map(({ id }) => ({ value: id, text: paperName(id, words.language) })),
)

/** What a paper is called. */
export function paperName(id: string, _language: Language): string {
  return id
}
