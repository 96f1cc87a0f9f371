import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { refreshAsItIs } from './refresh-as-it-is.ts'
import type { Viewer } from './viewer.ts'

let cases: TestCases
let office: Viewer

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde', 'leitung')
})
afterAll(() => cases.close())

type Entries = readonly (readonly [am: PlainDate, event: Event])[]

/** The length of the period of a finished stage, as the statistics have it. */
async function allowed(stage: string, entries: Entries): Promise<number | null | undefined> {
  const { caseId } = await cases.open(office)
  await appendEntries(cases, caseId, entries)
  const world = { speicher: kalenderspeicher(), lawVersion: LAW.edition, clock: () => 0 }
  await cases.db.transaction().execute((tx) => refreshAsItIs(world, tx, caseId, TODAY))
  const row = await cases.db
    .selectFrom('stage_durations')
    .select('allowed_days')
    .where('case_id', '=', caseId)
    .where('stage', '=', stage)
    .executeTakeFirst()
  return row?.allowed_days
}

const signed = (von: 'arbeitgeber' | 'auslaenderbehoerde'): Event => ({
  type: 'vereinbarungUnterzeichnet',
  von,
  form: 'eigenhaendig',
  fassung: 'mitVollmacht',
})
const agreed: Entries = [
  ['2026-11-02', signed('arbeitgeber')],
  ['2026-11-02', signed('auslaenderbehoerde')],
]
const fee = (faellig: 'beiUnterzeichnung' | 'nachBekanntgabe'): Event => ({
  type: 'gebuehrFestgesetzt',
  cents: 41_100,
  schuldner: 'fachkraft',
  faellig,
})
const paid: Event = { type: 'gebuehrGezahlt', cents: 41_100 }

describe('The period of the fee in the statistics', () => {
  it('has ten days from the notification (§ 14 BGebG)', async () => {
    const entries: Entries = [...agreed, ['2026-11-03', fee('nachBekanntgabe')], ['2026-11-12', paid]]
    expect(await allowed('gebuehr', entries)).toBe(10)
  })

  it('has no length where the fee is due with the signature: a day is none', async () => {
    const entries: Entries = [...agreed, ['2026-11-02', fee('beiUnterzeichnung')], ['2026-11-05', paid]]
    expect(await allowed('gebuehr', entries)).toBeNull()
  })

  it('is not that of another stage which began and ended meanwhile', async () => {
    const asked: Event = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }
    const { caseId } = await cases.open(office)
    const next = (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
    const entries: Entries = [
      ...agreed,
      ['2026-11-02', fee('beiUnterzeichnung')],
      ['2026-11-03', asked],
      ['2026-11-05', { type: 'zustimmungErteilt', anfrage: next + 4, beschraenkt: false }],
      ['2026-11-09', paid],
    ]
    expect(await allowed('zustimmung', entries)).toBe(7)
    expect(await allowed('gebuehr', entries)).toBeNull()
  })
})
