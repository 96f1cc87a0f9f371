import type { Anlass } from '#procedure/fachkraefteverfahren/anlass.ts'
import {
  type BelehrungsId,
  belehrungen,
  belehrungenFuer,
  belehrungenZu,
} from '#procedure/fachkraefteverfahren/belehrungen.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import { type RechtsfolgenId, rechtsfolgenFuer, rechtsfolgenZu } from '#procedure/fachkraefteverfahren/folgen.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** What some parties must be told: notices, and what the law attaches to a conduct. */
export interface Told {
  readonly notices: readonly BelehrungsId[]
  readonly consequences: readonly RechtsfolgenId[]
}

/** Before a step, or with what has happened; each thing once, however many roles somebody has. */
export function toldOn(
  { zeit, ereignis }: Anlass,
  parteien: readonly Partei[],
  vorhaben: Pick<Vorhaben, 'weg'> | undefined,
): Told {
  const notices = parteien.flatMap((partei) => belehrungenZu(zeit, ereignis, partei, vorhaben))
  const following = parteien.flatMap((partei) => rechtsfolgenZu(zeit, ereignis, partei, vorhaben))
  return {
    notices: [...new Set(notices)],
    consequences: [...new Set([...notices.flatMap((id) => belehrungen[id].folgen), ...following])],
  }
}

/** Everything that can concern a party, whatever happens. */
export function toldEver(partei: Partei, vorhaben: Pick<Vorhaben, 'weg'> | undefined): Told {
  return { notices: belehrungenFuer(partei, vorhaben), consequences: rechtsfolgenFuer(partei, vorhaben) }
}

export function isNothing({ notices, consequences }: Told): boolean {
  return notices.length === 0 && consequences.length === 0
}

/** With an event that is in the file. */
export function toldWith(
  ereignis: Ereignisart,
  parteien: readonly Partei[],
  vorhaben: Pick<Vorhaben, 'weg'> | undefined,
): Told {
  return toldOn({ zeit: 'mit', ereignis }, parteien, vorhaben)
}
