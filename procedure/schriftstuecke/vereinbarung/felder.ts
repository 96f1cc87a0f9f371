import type { Feld } from './feld.ts'
import type { FeldId } from './feld-id.ts'
import { felderDerFachkraft } from './felder-fachkraft.ts'
import { felderDerParteien } from './felder-parteien.ts'
import { felderDesVerfahrens } from './felder-verfahren.ts'

/** Every field of the agreement, in the order of its sections. */
export const felder: readonly Feld[] = [...felderDerParteien, ...felderDerFachkraft, ...felderDesVerfahrens]

const byId: ReadonlyMap<FeldId, Feld> = new Map(felder.map((feld) => [feld.id, feld]))

/** A field by its id. Throws for an id without a row: every id has one. */
export function feldMit(id: FeldId): Feld {
  const feld = byId.get(id)
  if (!feld) throw new Error(`The agreement has no field ${id}.`)
  return feld
}
