import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { sichtbareZeilen } from '#procedure/fachkraefteverfahren/checklistenleser.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { evidence } from '#server/evidence/evidence.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { linkOf } from '#web/testing/letter-pages.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let worker: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  ;({ caseId } = await cases.open(office))
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
}, 60_000)
afterAll(() => cases.close())

const path = (rest = ''): string => `/de/vorgaenge/${caseId}/anlagen${rest}`
const page = async (viewer: Viewer, rest = ''): Promise<string> =>
  (await (await pages.get(path(rest), viewer)).text()).replaceAll('\u00a0', ' ')
const seq = async (): Promise<number> => (await cases.service.view(office, caseId, TODAY))?.seq ?? 0

/** The signs of the lines that a page shows. */
const signs = (html: string): readonly string[] =>
  [...html.matchAll(/id="zeile-([A-Za-z0-9-]+)"/g)].map(([, sign = '']) => sign)

describe('The checklist of a case', () => {
  it('says of a paper why it is needed, on which norm, in which form and how a good one looks', async () => {
    const html = await page(office)
    expect(html).toContain('In jedem Verfahren nötig.')
    expect(html).toContain('§ 5 Abs. 1 Nr. 4 AufenthG')
    expect(html).toContain('Farbkopie')
    expect(html).toContain('Der Pass sollte noch lange gültig sein.')
  })

  it('keeps for the worker what the worker brings, the family and the visa, and nothing of the employer', async () => {
    const shown = signs(await page(worker))
    expect(shown).toEqual(expect.arrayContaining(['AN-01', 'AN-02', 'AV-02']))
    for (const sign of ['AN-04', 'AN-05', 'AN-07', 'AB-01']) expect(shown).not.toContain(sign)
  })

  it('leaves with the filter only what the viewer brings and is missing', async () => {
    const shown = signs(await page(worker, '?zeige=meine'))
    expect(shown).toContain('AN-02')
    expect(shown).not.toContain('AN-03')
  })
})

describe('A paper', () => {
  it('that the office records is in the file, serves every recipient, can be sent back and replaced', async () => {
    const fields = { anlage: 'AN-02', form: 'farbkopie', stand: String(await seq()), auftrag: 'a1' }
    const sent = await pages.post(path(), fields, office)
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path()}?geschehen=eingereicht#zeile-AN-02`])
    const state = async (sign: string, viewer = office): Promise<string | undefined> =>
      (await attached(viewer))?.zeilen.find(({ id }) => id === sign)?.stand
    expect([await state('AN-02'), await state('AR-03')]).toEqual(['liegtVor', 'liegtVor'])
    // The mission wants to see the passport itself.
    expect(await state('AV-02', worker)).toBe('fehlt')
    const back = { anlage: 'AN-02', grund: 'Die Nummer ist nicht zu lesen.', stand: String(await seq()), auftrag: 'a2' }
    expect((await pages.post(path('/zurueck'), back, office)).status).toBe(303)
    expect([await state('AN-02'), await state('AR-03')]).toEqual(['beanstandet', 'beanstandet'])
    expect(await page(worker)).toContain('Die Nummer ist nicht zu lesen.')
  })

  it('without a file is refused from whoever brings it, with what was typed', async () => {
    const refused = await pages.post(path(), { anlage: 'AN-02', form: 'kopie', stand: String(await seq()) }, worker)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('href="#datei-AN-02"')
    expect(html).toContain('<option value="kopie" selected')
  })

  it('is sent back by nobody but the office, and never without a reason', async () => {
    const back = { anlage: 'AN-02', grund: '', stand: String(await seq()), auftrag: 'a3' }
    expect((await pages.post(path('/zurueck'), back, office)).status).toBe(422)
    expect((await pages.post(path('/zurueck'), { ...back, grund: 'x' }, worker)).status).toBe(404)
  })

  it('whose original went somewhere is found again, with the day on which it should be back', async () => {
    const fields = { anlage: 'AN-02', bei: 'Übersetzungsbüro Kovač', seit: '2.11.2026', zurueck: '16.11.2026' }
    // Two presses are one hand-over.
    const pressed = await Promise.all([1, 2].map(() => pages.post(path('/original'), fields, worker)))
    expect(pressed.map(({ status }) => status)).toEqual([303, 303])
    expect((await attached(office))?.originale.filter(({ holder }) => holder === fields.bei)).toHaveLength(1)
    expect(await page(office)).toContain('Übersetzungsbüro Kovač, seit 2. November 2026.')
    expect(await page(office)).toContain('Es sollte bis 16. November 2026 zurück sein.')
    expect((await pages.post(path('/original'), { ...fields, zurueck: '1.11.2026' }, worker)).status).toBe(422)
    expect((await pages.post(path('/original'), { ...fields, anlage: 'AN-04' }, worker)).status).toBe(404)
  })

  it.each([
    ['bei', ''],
    ['seit', 'gestern'],
    ['zurueck', 'bald'],
  ])('whose original is said wrongly is shown with the section of the original open: %s', async (name, wrong) => {
    const fields = { anlage: 'AN-02', bei: 'Büro', seit: '2.11.2026', zurueck: '16.11.2026', [name]: wrong }
    const html = await (await pages.post(path('/original'), fields, worker)).text()
    expect(html).toContain(`href="#${name}-AN-02"`)
    const field = html.indexOf(`id="${name}-AN-02"`)
    expect(html.slice(html.lastIndexOf('<details', field), field)).toMatch(/^<details class="attachment__more" open/)
    expect(html.match(/<details class="attachment__more" open/g)).toHaveLength(1)
  })
})

const attached = (viewer: Viewer) =>
  evidence({
    db: cases.db,
    store: caseStore(cases.db),
    clock: () => 0,
    speicher: kalenderspeicher(),
    lawVersion: 'x',
  }).attachments(viewer, caseId, TODAY)

describe('Whoever takes part', () => {
  it('sees exactly the lines that are theirs to bring or addressed to them', async () => {
    const store = caseStore(cases.db)
    const asked: readonly Event[] = [
      { type: 'untervollmachtErteilt' },
      { type: 'akteAngefordert', fuer: 'fachkraft' },
      { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
      { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' },
      { type: 'beratungsstelleErmaechtigt' },
      { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
      { type: 'auslandsvertretungUnterrichtet', weg: 'register' },
    ]
    await store.append({
      caseId,
      expectedSeq: await seq(),
      commandId: 'all-asked',
      events: asked.map((data) => ({ data, am: TODAY, documents: [] })),
      by: { partei: 'auslaenderbehoerde', user: null },
      recordedAt: 0,
      lawVersion: 'x',
    })
    const seen = new Map<Partei, readonly string[]>()
    for (const partei of parteien) seen.set(partei, signs(await page(linkOf(partei, caseId))))
    const groupsOf = (partei: Partei): readonly string[] => [
      ...new Set((seen.get(partei) ?? []).map((sign) => sign.slice(0, 2))),
    ]
    expect(groupsOf('bundesagentur')).toEqual(['AB'])
    expect(groupsOf('auslandsvertretung')).toEqual(['AV'])
    expect(groupsOf('auslaenderbehoerde')).toEqual(['AN', 'AR', 'AB'])
    expect(groupsOf('arbeitgeber')).toEqual(['AN', 'AR', 'AB'])
    expect(groupsOf('beratungsstelle')).toEqual([])
    expect(groupsOf('andereAuslaenderbehoerde')).toEqual([])
    expect([groupsOf('anerkennendeStelle'), groupsOf('zentralstelle')].flat()).toEqual(['AR'])
    const all = (await attached(office))?.zeilen ?? []
    for (const partei of parteien.filter((one) => one !== 'auslandsvertretung' && one !== 'fachkraft')) {
      const allowed = sichtbareZeilen(all, [partei]).map(({ id }): string => id)
      expect(
        seen.get(partei)?.every((sign) => allowed.includes(sign)),
        partei,
      ).toBe(true)
    }
  })

  it('finds no page where there is no part in the case', async () => {
    for (const viewer of [await cases.member('behoerde'), await cases.member('behoerde', 'verwaltung')]) {
      expect((await pages.get(path(), viewer)).status).toBe(404)
      for (const rest of ['', '/zurueck', '/original'])
        expect((await pages.post(path(rest), { anlage: 'AN-02', grund: 'x', bei: 'x' }, viewer)).status).toBe(404)
    }
  })
})
