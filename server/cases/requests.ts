import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { anfrageVon, antwortarten, beantwortet, isUeberholt } from '#procedure/fachkraefteverfahren/anfragen.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Akteneintrag } from '#procedure/fachkraefteverfahren/events.ts'
import { darfVornehmen } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { RequestView } from './case-view.ts'
import type { OpenedLink } from './viewer.ts'

/** What a party has to do on a day, also where it stands still for a while. */
function openFor(duties: readonly Pflicht[], partei: Partei): readonly Pflicht[] {
  return duties.filter(
    ({ schuldner, stand }) =>
      schuldner === partei && (stand === 'offen' || stand === 'ueberfaellig' || stand === 'ruht'),
  )
}

/** The request with which a duty began; nothing where it began with none. */
export function requestOf({ ausloeser }: Pick<Pflicht, 'ausloeser'>, { eintraege }: State): number | undefined {
  const began = eintraege.find(({ seq }) => seq === ausloeser)
  return began && anfrageVon(began, eintraege)
}

/** The requests that wait for a party, each with the first duty it brings; `undefined` for what no request began. */
export function openRequests(
  duties: readonly Pflicht[],
  partei: Partei,
  state: State,
): ReadonlyMap<number | undefined, Pflicht> {
  const found = new Map<number | undefined, Pflicht>()
  for (const duty of openFor(duties, partei)) {
    const request = requestOf(duty, state)
    if (request !== undefined && isUeberholt(request, state.eintraege)) continue
    if (!found.has(request)) found.set(request, duty)
  }
  return found
}

/** Whether an entry stands in the file that asks this party for something. */
export function asksParty({ eintraege }: State, request: number, partei: Partei): boolean {
  const asked = eintraege.find(({ seq }) => seq === request)
  return asked !== undefined && antwortarten(asked.ereignis.type).some((art) => darfVornehmen(art, partei))
}

/** A request with what the party can answer to it as long as it waits. */
export function requestView(state: State, duties: readonly Pflicht[], partei: Partei, request: number): RequestView {
  const asked = state.eintraege.find(({ seq }) => seq === request)
  const open = asked !== undefined && openRequests(duties, partei, state).has(request)
  const answers = open ? antwortarten(asked.ereignis.type).filter((art) => darfVornehmen(art, partei)) : []
  return { entry: request, answers }
}

/** Whether an entry concerns the request of a link: it belongs to it, or to no request at all. */
export function concerns(request: number, eintrag: Akteneintrag, akte: readonly Akteneintrag[]): boolean {
  const own = anfrageVon(eintrag, akte)
  return own === undefined || own === request
}

/** Whether a command is what a link to one request is for: an own act that answers it, as long as it waits for an answer. */
export function answersLink(
  { speicher }: { readonly speicher: Kalenderspeicher },
  { partei, request }: OpenedLink,
  { state, als, command }: { readonly state: State; readonly als: Partei; readonly command: Command },
  today: PlainDate,
): boolean {
  return (
    request !== undefined &&
    als === partei &&
    command.type === 'vornehmen' &&
    beantwortet(request, command.handlung, state.eintraege) &&
    openRequests(pflichten(state, today, speicher), partei, state).has(request)
  )
}
