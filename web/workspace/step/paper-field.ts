import type { ProcedureWords, Unterlagentext } from '#procedure/texts/procedure-words.ts'
import type { Field } from './field.ts'
import { offered } from './field-kinds.ts'

/** A paper that the case still misses, or one that came already: it may come anew, or be sent back. */
export const anlage: Field<string> = offered('anlage', ({ view, procedure }) => {
  const missing = (view?.missingPapers ?? []).map(({ id }): string => id)
  const there = (view?.eintraege ?? []).flatMap(({ ereignis }) =>
    ereignis.type === 'anlageEingegangen' ? [ereignis.anlage] : [],
  )
  return [...new Set([...missing, ...there])].map((id) => ({ value: id, text: paperText(id, procedure)?.titel ?? id }))
})

/** What a paper is, and what makes a good one. */
export function paperText(id: string, { unterlage }: ProcedureWords): Unterlagentext | undefined {
  const texts: Readonly<Record<string, Unterlagentext | undefined>> = unterlage
  return texts[id]
}
