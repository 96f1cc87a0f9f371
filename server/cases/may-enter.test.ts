import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { caseStore } from './case-file.ts'
import { type Cases, enterCase } from './cases.ts'
import { mayEnter } from './may-enter.ts'
import { mayInCase, operations, standingRoles } from './permissions.ts'
import type { OrganisationKind, Viewer } from './viewer.ts'

let made: TestCases
let cases: Cases
let office: Viewer
let all: Awaited<ReturnType<typeof everybody>>

beforeAll(async () => {
  made = await testCases()
  const { db } = made
  cases = { db, store: caseStore(db), clock: () => 0, speicher: kalenderspeicher(), lawVersion: 'x' }
  office = await made.member('behoerde')
  all = await everybody()
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

type Party = Readonly<{ partei: Partei; since: PlainDate; until: PlainDate | null }> &
  ({ readonly user_id: string } | { readonly organisation_id: string })

const SPANS = [
  [TODAY, null],
  [addDays(TODAY, 1), null],
  [addDays(TODAY, -9), addDays(TODAY, -1)],
] as const
const ROLES = ['sachbearbeitung', 'leitung', 'verwaltung', 'ansprechpartner'] as const

/** Somebody as each party, in person and by an organisation: today in every role, before and after in one. */
async function everybody(): Promise<{ readonly viewers: readonly Viewer[]; readonly parties: readonly Party[] }> {
  const viewers: Viewer[] = []
  const parties: Party[] = []
  for (const partei of parteien)
    for (const [since, until] of SPANS) {
      const span = { partei, since, until }
      const person = await made.somebody()
      viewers.push(person)
      parties.push({ ...span, user_id: person.userId })
      const kind = KINDS[partei]
      const member = kind && (await made.member(kind))
      const [own] = member?.organisations ?? []
      if (!member || !own) continue
      const roles = since === TODAY ? ROLES : ROLES.slice(0, 1)
      viewers.push(...roles.map((role) => ({ ...member, organisations: [{ ...own, role }] })))
      parties.push({ ...span, organisation_id: own.id })
    }
  return { viewers, parties }
}

/** A case of the office with these entries in which everybody takes part; some come by a link. */
async function caseWith(events: readonly Event[]): Promise<{ caseId: string; viewers: readonly Viewer[] }> {
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
  await made.db
    .insertInto('case_parties')
    .values(all.parties.map((party) => ({ case_id: caseId, ...party })))
    .execute()
  const links = parteien.flatMap((partei) =>
    [caseId, 'another'].map((of) => ({
      userId: `link:${partei}`,
      name: '',
      organisations: [],
      link: { caseId: of, partei },
    })),
  )
  const others = [office, { ...office, organisations: [] }, await made.member('behoerde')]
  return { caseId, viewers: [...others, ...links, ...all.viewers] }
}

describe('The question whether somebody may enter', () => {
  it.each(Object.entries(files))('is answered as by the whole file, for every relation: %s', async (_, events) => {
    const { caseId, viewers } = await caseWith(events)
    const found = { yes: 0, no: 0 }
    for (const viewer of viewers) {
      // As whom somebody is in a case does not hang on what they ask, so the whole file is opened once.
      const file = await enterCase(cases, { viewer, caseId, operation: 'view', today: TODAY })
      const whole = operations.map((operation) => file !== undefined && mayInCase(file.standings, operation))
      const asked = operations.map((operation) => mayEnter(cases, { viewer, caseId, operation, today: TODAY }))
      expect([viewer, await Promise.all(asked)]).toEqual([viewer, whole])
      found.yes += whole.filter(Boolean).length
      found.no += whole.filter((one) => !one).length
    }
    // Both answers came up: otherwise nothing was compared.
    expect(found.yes).toBeGreaterThan(20)
    expect(found.no).toBeGreaterThan(200)
  })

  it('is never yes where somebody may not look at the case', () => {
    for (const partei of parteien)
      for (const role of standingRoles)
        for (const operation of operations) {
          const standings = [{ partei, role, organisationId: undefined }]
          const hidden = !mayInCase(standings, 'view') && mayInCase(standings, operation)
          expect([partei, role, operation, hidden]).toEqual([partei, role, operation, false])
        }
  })

  it('is no for a case that is not there, whoever asks', async () => {
    const asked = { caseId: 'there-is-no-such-case', operation: 'view', today: TODAY } as const
    expect(await mayEnter(cases, { ...asked, viewer: office })).toBe(false)
    const link = { caseId: asked.caseId, partei: 'fachkraft' } as const
    expect(await mayEnter(cases, { ...asked, viewer: { ...office, link } })).toBe(false)
  })
})
