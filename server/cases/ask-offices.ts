import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { StoredEvent } from '#procedure/decider/envelope.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Addressee } from './case-letters.ts'
import type { Cases } from './cases.ts'
import { isAsked } from './party-kinds.ts'
import type { Viewer } from './viewer.ts'

interface Happened {
  readonly caseId: string
  readonly before: State
  readonly after: State
  readonly events: readonly StoredEvent<Event>[]
  readonly als: Partei
  readonly by: Viewer
}

/**
 * What an event means for offices that come by personal links, in its transaction: whoever is asked for something gets a
 * link, and whoever has nothing left to do comes back by none, whether the office did it or somebody recorded it.
 */
export async function askOffices(
  { letters, speicher }: Cases,
  tx: Transaction<Tables>,
  { caseId, before, after, events, als, by }: Happened,
  today: PlainDate,
): Promise<void> {
  if (!letters) return
  const offices = await officesByMail(tx, caseId, today)
  if (offices.length === 0) return
  // Whoever came by a link has no account.
  const asking = by.link ? undefined : by.userId
  const [then, now] = [pflichten(before, today, speicher), pflichten(after, today, speicher)]
  for (const office of offices) {
    const { partei } = office
    const open = openFor(now, partei)
    const [first] = open
    if (!first) {
      await letters.close(tx, office)
      continue
    }
    const question = events.findLast(({ type }) => nachrichten[type].an.includes(partei))
    const reopened = als !== partei && openFor(then, partei).length === 0
    if (question || reopened)
      await letters.ask(tx, { ...office, step: question?.type ?? questionOf(first, after) }, asking, today)
  }
}

/** What a party has to do on a day, also where it stands still for a while. */
export function openFor(duties: readonly Pflicht[], partei: Partei): readonly Pflicht[] {
  return duties.filter(
    ({ schuldner, stand }) =>
      schuldner === partei && (stand === 'offen' || stand === 'ueberfaellig' || stand === 'ruht'),
  )
}

/** The kind of entry with which a duty began. */
export function questionOf({ ausloeser, zeile }: Pflicht, { eintraege }: State): string {
  return eintraege.find(({ seq }) => seq === ausloeser)?.ereignis.type ?? zeile
}

/** The offices of a case that come by personal links. */
export async function officesByMail(
  tx: Transaction<Tables>,
  caseId: string,
  today: PlainDate,
): Promise<readonly Addressee[]> {
  const rows = await tx
    .selectFrom('case_parties')
    .select(['partei', 'email', 'language'])
    .where('case_id', '=', caseId)
    .where('email', 'is not', null)
    .where('user_id', 'is', null)
    .where('until', 'is', null)
    .where('since', '<=', today)
    .execute()
  return rows.flatMap(({ partei, email, language }) =>
    email !== null && language !== null && isAsked(partei) ? [{ caseId, partei, email, language }] : [],
  )
}
