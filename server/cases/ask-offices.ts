import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { StoredEvent } from '#procedure/decider/envelope.ts'
import { anfrageVon } from '#procedure/fachkraefteverfahren/anfragen.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Addressee, AskedStep } from './case-letters.ts'
import type { Cases } from './cases.ts'
import { isAsked } from './party-kinds.ts'
import { eintragOf } from './read-event.ts'
import { openRequests, requestOf } from './requests.ts'
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
 * link to this request, and the link to one that is over opens nothing any more, whether the office answered, somebody
 * recorded it, or the request was taken back.
 */
export async function askOffices(
  { letters, speicher }: Cases,
  tx: Transaction<Tables>,
  happened: Happened,
  today: PlainDate,
): Promise<void> {
  if (!letters) return
  const { caseId, before, after, by } = happened
  const offices = await officesByMail(tx, caseId, today)
  if (offices.length === 0) return
  // Whoever came by a link has no account.
  const asking = by.link ? undefined : by.userId
  const [then, now] = [pflichten(before, today, speicher), pflichten(after, today, speicher)]
  const standing = after.eintraege.map(({ seq }) => seq)
  for (const office of offices) {
    const { partei } = office
    const [earlier, open] = [openRequests(then, partei, before), openRequests(now, partei, after)]
    await letters.settle(tx, office, { open: [...open.keys()], standing })
    for (const [request, duty] of open) {
      const question = questionIn(happened, partei, request)
      const reopened = happened.als !== partei && !earlier.has(request)
      if (question !== undefined || reopened)
        await letters.ask(tx, { ...office, step: question ?? questionOf(duty, after), request }, asking, today)
    }
  }
}

/** The kind of the newest event that says something to a party about a request. */
function questionIn(
  { events, after, als }: Happened,
  partei: Partei,
  request: number | undefined,
): Event['type'] | undefined {
  if (als === partei) return undefined
  const about = events.findLast(
    (event) => nachrichten[event.type].an.includes(partei) && anfrageVon(eintragOf(event), after.eintraege) === request,
  )
  return about?.type
}

/** What a duty asks of an office: its request, where one began it, and the kind of entry with which it began. */
export function askedBy(duty: Pflicht, state: State): AskedStep {
  return { step: questionOf(duty, state), request: requestOf(duty, state) }
}

function questionOf({ ausloeser, zeile }: Pflicht, { eintraege }: State): string {
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
