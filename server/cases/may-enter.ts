import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import { initial, type State } from '#procedure/fachkraefteverfahren/state.ts'
import { fold } from './case-file.ts'
import { type Cases, enterCase } from './cases.ts'
import { eventOf } from './event-rows.ts'
import { type CaseParty, mayInCase, type Operation, standingsIn } from './permissions.ts'
import { readEvent } from './read-event.ts'
import type { Viewer } from './viewer.ts'

interface Asked {
  readonly viewer: Viewer
  readonly caseId: string
  readonly operation: Operation
  readonly today: PlainDate
}

/** The file speaks to these whatever stands in it. */
const ALWAYS: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'auslaenderbehoerde', 'familie']

/** Entries by which the file begins to speak to somebody, or ends. */
const ADDRESSING: readonly Ereignisart[] = [
  'untervollmachtErteilt',
  'untervollmachtWiderrufen',
  'akteAngefordert',
  'anerkennungBeantragt',
  'zustimmungAngefragt',
  'beratungsstelleErmaechtigt',
  'auslandsvertretungUnterrichtet',
  'terminAngefragt',
  'familieTerminAngefragt',
  'familieVisumBeantragt',
]

/**
 * Whether somebody may do something in a case today: what {@link enterCase} answers, without loading the file. For requests
 * that come in quick succession and show nothing of the case, such as the pieces of an upload.
 */
export async function mayEnter(cases: Cases, asked: Asked): Promise<boolean> {
  const { viewer, caseId, operation, today } = asked
  const wholeFile = async (): Promise<boolean> => (await enterCase(cases, asked)) !== undefined
  // What a personal link opens may hang on any entry.
  if (viewer.link) return wholeFile()
  const parties = await partiesFor(cases, viewer, caseId)
  if (parties.length === 0) return false
  const isIn = (named: readonly CaseParty[], state: State): boolean =>
    mayInCase(standingsIn(viewer, { caseId, parties: named, state }, today), operation)
  const always = parties.filter(({ partei }) => ALWAYS.includes(partei))
  if (isIn(always, initial)) return isThere(cases, caseId)
  const events = await addressingEvents(cases, caseId)
  // A correction may put any entry in the place of any other.
  if (events.some(({ type }) => type === 'berichtigt')) return wholeFile()
  const state = fold(
    events.map((event) => {
      const data = readEvent(event.data)
      return { ...event, type: data.type, data }
    }),
  )
  return isIn(parties, state) && (await isThere(cases, caseId))
}

async function isThere({ db }: Cases, caseId: string): Promise<boolean> {
  const row = await db.selectFrom('events').select('seq').where('case_id', '=', caseId).limit(1).executeTakeFirst()
  return row !== undefined
}

/** As what somebody, or an organisation of theirs, is named in the case. */
async function partiesFor({ db }: Cases, viewer: Viewer, caseId: string): Promise<readonly CaseParty[]> {
  const organisations = viewer.organisations.map(({ id }) => id)
  const rows = await db
    .selectFrom('case_parties')
    .select(['partei', 'organisation_id', 'user_id', 'since', 'until'])
    .where('case_id', '=', caseId)
    .where((where) =>
      where.or([
        where('user_id', '=', viewer.userId),
        ...(organisations.length > 0 ? [where('organisation_id', 'in', organisations)] : []),
      ]),
    )
    .execute()
  return rows.map(({ partei, organisation_id, user_id, since, until }) => ({
    partei,
    organisationId: organisation_id ?? undefined,
    userId: user_id ?? undefined,
    since,
    until: until ?? undefined,
  }))
}

async function addressingEvents({ db }: Cases, caseId: string) {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('type', 'in', [...ADDRESSING, 'berichtigt'])
    .orderBy('seq')
    .execute()
  return rows.map(eventOf)
}
