import type { ProcedureWords, Unterlagentext } from '#procedure/texts/procedure-words.ts'
import type { Field } from './field.ts'
import { offered } from './field-kinds.ts'

/** A paper that the case still misses. */
export const anlage: Field<string> = offered('anlage', ({ view, procedure }) =>
  (view?.missingPapers ?? []).map(({ id }) => ({ value: id, text: paperText(id, procedure)?.titel ?? id })),
)

/** What a paper is, and what makes a good one. */
export function paperText(id: string, { unterlage }: ProcedureWords): Unterlagentext | undefined {
  const texts: Readonly<Record<string, Unterlagentext | undefined>> = unterlage
  return texts[id]
}
