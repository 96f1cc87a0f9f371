import type { StoredEvent } from '#procedure/decider/envelope.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Akteneintrag, Event } from '#procedure/fachkraefteverfahren/events.ts'
import { sichtbarFuer } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { EintragView } from './case-view.ts'
import { eintragOf } from './read-event.ts'
import { concerns } from './requests.ts'

/** Who reads: some parties; of what concerns several requests, whoever came by a link to one reads nothing of the others. */
export interface Reader {
  readonly parteien: readonly Partei[]
  readonly request?: number | undefined
}

/** The events that are addressed to one of these parties; nobody reads anything else. */
export function entriesFor(reader: Reader, events: readonly StoredEvent<Event>[]): readonly StoredEvent<Event>[] {
  const akte = events.map(eintragOf)
  return events.filter((event) => isFor(reader, eintragOf(event), akte))
}

/** The folded file with only what these parties may read: forms offer their choices from it. */
export function stateFor(reader: Reader, state: State, events: readonly StoredEvent<Event>[]): State {
  const akte = events.map(eintragOf)
  return { ...state, eintraege: state.eintraege.filter((eintrag) => isFor(reader, eintrag, akte)) }
}

function isFor({ parteien, request }: Reader, eintrag: Akteneintrag, akte: readonly Akteneintrag[]): boolean {
  const readers = sichtbarFuer(eintrag, akte)
  return (
    parteien.some((partei) => readers.includes(partei)) && (request === undefined || concerns(request, eintrag, akte))
  )
}

export function viewedEntries(
  events: readonly StoredEvent<Event>[],
  { berichtigt }: State,
  names: ReadonlyMap<string, string>,
): readonly EintragView[] {
  return events.map((event) => ({
    ...eintragOf(event),
    recordedAt: event.recordedAt,
    recordedBy: event.by.user === null ? undefined : names.get(event.by.user),
    berichtigtDurch: berichtigt.get(event.seq),
  }))
}
