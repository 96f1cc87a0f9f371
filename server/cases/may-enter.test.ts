import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays } from '#law/calendar/plain-date.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { caseStore } from './case-file.ts'
import { type Cases, enterCase } from './cases.ts'
import { mayEnter } from './may-enter.ts'
import { operations } from './permissions.ts'
import type { OrganisationKind, Viewer } from './viewer.ts'

let made: TestCases
let cases: Cases
let office: Viewer

beforeAll(async () => {
  made = await testCases()
  const { db } = made
  cases = { db, store: caseStore(db), clock: () => 0, speicher: kalenderspeicher(), lawVersion: 'x' }
  office = await made.member('behoerde')
})
afterAll(() => made.close())

const ASKED: readonly Event[] = [
  { type: 'untervollmachtErteilt' },
  { type: 'akteAngefordert', fuer: 'fachkraft' },
  { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
  { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' },
  { type: 'beratungsstelleErmaechtigt' },
  { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
  { type: 'auslandsvertretungUnterrichtet', weg: 'register' },
]
const files: Readonly<Record<string, readonly Event[]>> = {
  'nobody asked': [],
  'everybody asked': ASKED,
  'power revoked': [...ASKED, { type: 'untervollmachtWiderrufen' }],
  'power given again': [{ type: 'untervollmachtErteilt' }, { type: 'untervollmachtWiderrufen' }, ...ASKED],
  'only the office for certificates asked': [{ type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' }],
  // The request to the agency was entered by mistake, and the words that follow are in the place of the third entry.
  'request taken back': [
    { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
    { type: 'berichtigt', eintrag: 3, grund: 'Versehen' },
  ],
  'request put in the place of another entry': [
    { type: 'akteAngefordert', fuer: 'fachkraft' },
    {
      type: 'berichtigt',
      eintrag: 3,
      grund: 'Verwechslung',
      stattdessen: { am: TODAY, ereignis: { type: 'beratungsstelleErmaechtigt' } },
    },
  ],
}
const KINDS: Readonly<Partial<Record<Partei, OrganisationKind>>> = {
  auslaenderbehoerde: 'behoerde',
  andereAuslaenderbehoerde: 'behoerde',
  arbeitgeber: 'arbeitgeber',
  unterbevollmaechtigter: 'unterbevollmaechtigter',
  anerkennendeStelle: 'anerkennendeStelle',
  zentralstelle: 'zentralstelle',
  bundesagentur: 'bundesagentur',
  auslandsvertretung: 'auslandsvertretung',
  beratungsstelle: 'beratungsstelle',
}

/** A case of the office with these entries, and somebody in it as each party, in person and by every role and link. */
async function relationsIn(events: readonly Event[]): Promise<{ caseId: string; viewers: readonly Viewer[] }> {
  const { caseId } = await made.open(office)
  const expectedSeq = (await made.service.view(office, caseId, TODAY))?.seq ?? 0
  const entries = events.map((data) => ({ data, am: TODAY, documents: [] }))
  const by = { partei: 'auslaenderbehoerde', user: null } as const
  if (entries.length > 0)
    await cases.store.append({
      caseId,
      expectedSeq,
      commandId: 'a',
      events: entries,
      by,
      recordedAt: 0,
      lawVersion: 'x',
    })
  const viewers: Viewer[] = [office, { ...office, organisations: [] }, await made.member('behoerde')]
  const spans = [
    [TODAY, null],
    [addDays(TODAY, 1), null],
    [addDays(TODAY, -9), addDays(TODAY, -1)],
  ] as const
  for (const partei of parteien) {
    viewers.push({ userId: `link:${partei}`, name: '', organisations: [], link: { caseId, partei } })
    viewers.push({ userId: `link:${partei}`, name: '', organisations: [], link: { caseId: 'another', partei } })
    for (const [since, until] of spans) viewers.push(...(await named(caseId, partei, { since, until })))
  }
  return { caseId, viewers }
}

async function named(
  case_id: string,
  partei: Partei,
  span: { readonly since: typeof TODAY; readonly until: typeof TODAY | null },
): Promise<readonly Viewer[]> {
  const person = await made.somebody()
  await made.db
    .insertInto('case_parties')
    .values({ case_id, partei, user_id: person.userId, ...span })
    .execute()
  const kind = KINDS[partei]
  if (!kind) return [person]
  const member = await made.member(kind)
  const [own] = member.organisations
  if (!own) return [person]
  await made.db
    .insertInto('case_parties')
    .values({ case_id, partei, organisation_id: own.id, ...span })
    .execute()
  const roles = ['sachbearbeitung', 'leitung', 'verwaltung', 'ansprechpartner'] as const
  return [person, ...roles.map((role) => ({ ...member, organisations: [{ ...own, role }] }))]
}

describe('The question whether somebody may enter', () => {
  it.each(Object.entries(files))('is answered as by the whole file, for every relation: %s', async (_, events) => {
    const { caseId, viewers } = await relationsIn(events)
    const found = { yes: 0, no: 0 }
    for (const viewer of viewers)
      for (const operation of operations) {
        const asked = { viewer, caseId, operation, today: TODAY }
        const whole = (await enterCase(cases, asked)) !== undefined
        found[whole ? 'yes' : 'no']++
        expect([viewer, operation, await mayEnter(cases, asked)]).toEqual([viewer, operation, whole])
      }
    // Both answers came up: otherwise nothing was compared.
    expect(found.yes).toBeGreaterThan(20)
    expect(found.no).toBeGreaterThan(200)
  })

  it('is no for a case that is not there, whoever asks', async () => {
    const asked = { caseId: 'there-is-no-such-case', operation: 'view', today: TODAY } as const
    expect(await mayEnter(cases, { ...asked, viewer: office })).toBe(false)
    const link = { caseId: asked.caseId, partei: 'fachkraft' } as const
    expect(await mayEnter(cases, { ...asked, viewer: { ...office, link } })).toBe(false)
  })
})
