import type { FactId } from '../facts/vocabulary.ts'
import type { DocumentProof, FactProof } from './proof.ts'
import { anerkennung } from './proofs/anerkennung.ts'
import { arbeitsplatz } from './proofs/arbeitsplatz.ts'
import { aufenthalt } from './proofs/aufenthalt.ts'
import { ausbildung } from './proofs/ausbildung.ts'
import { chancenkarte } from './proofs/chancenkarte.ts'
import { forschung } from './proofs/forschung.ts'
import { gehalt } from './proofs/gehalt.ts'
import { mittel } from './proofs/mittel.ts'
import { niederlassung } from './proofs/niederlassung.ts'
import { person } from './proofs/person.ts'
import { qualifikation } from './proofs/qualifikation.ts'
import { sprache } from './proofs/sprache.ts'
import { weitere } from './proofs/weitere.ts'

/** What proves each fact of the vocabulary. A fact that is missing here does not compile. */
export const proofs: Readonly<Record<FactId, FactProof>> = {
  ...person,
  ...aufenthalt,
  ...arbeitsplatz,
  ...gehalt,
  ...qualifikation,
  ...sprache,
  ...anerkennung,
  ...ausbildung,
  ...forschung,
  ...mittel,
  ...chancenkarte,
  ...niederlassung,
  ...weitere,
}

/**
 * The papers that prove a fact, to whom; or the reason why none does. With a value, only those that prove this answer.
 * @example provesFact('gleichwertigkeit', 'voll') // { documents: [{ document: 'anerkennungsbescheid', to: [...] }] }
 */
export function provesFact(fact: FactId, value?: string): FactProof {
  const proof: FactProof = proofs[fact]
  if ('none' in proof || value === undefined) return proof
  const [first, ...rest] = proof.documents.filter(({ values }: DocumentProof) => values?.includes(value) ?? true)
  return first ? { documents: [first, ...rest] } : { none: 'eigeneAngabe' }
}
