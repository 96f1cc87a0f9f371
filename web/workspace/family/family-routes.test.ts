import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  caseId = (await cases.open(office)).caseId
}, 60_000)
afterAll(() => cases.close())

const path = (): string => `/de/vorgaenge/${caseId}/familie`
const child = {
  auftrag: crypto.randomUUID(),
  verhaeltnis: 'kind',
  vornamen: 'Ana',
  familiennamen: 'Petrović',
  geboren: '1.2.2015',
  staaten: 'Serbien',
}

it('A child of age is no part of the procedure, and what was typed is kept', async () => {
  const refused = await pages.post(path(), { ...child, geboren: '18.11.2008' }, office)
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain('§ 81a Abs. 4 AufenthG')
  expect(html).toContain('value="Ana"')
})

it('A family member gets one file, however often the form is sent, and each file leads to the other', async () => {
  const sent = [await pages.post(path(), child, office), await pages.post(path(), child, office)]
  expect(sent.map(({ status }) => status)).toEqual([303, 303])
  const addresses = sent.map(({ headers }) => headers.get('location') ?? '')
  expect(addresses[0]).toBe(addresses[1])
  const id = /vorgaenge\/([^?]+)/.exec(addresses[0] ?? '')?.[1] ?? ''
  const worker = await cases.service.view(office, caseId, TODAY)
  expect(worker?.family).toMatchObject([{ caseId: id, name: 'Petrović, Ana', verhaeltnis: 'kind', isWorker: false }])
  const recorded = worker?.eintraege.filter(({ ereignis }) => ereignis.type === 'familieAufgenommen')
  expect(recorded?.map(({ ereignis }) => ereignis)).toEqual([
    { type: 'familieAufgenommen', vorgang: id, verhaeltnis: 'kind' },
  ])
  const family = await cases.service.view(office, id, TODAY)
  expect(family).toMatchObject({
    isFamilyFile: true,
    stationen: [],
    missingPapers: [{ id: 'AF-02' }, { id: 'AF-03' }, { id: 'AF-06' }],
    family: [{ caseId, isWorker: true }],
    worker: { name: 'Ana Petrović' },
  })
  expect(family?.pflichten.map(({ zeile }) => zeile)).toContain('familienunterlagen')
  expect(await (await pages.get(`/de/vorgaenge/${id}`, office)).text()).toContain('Akte eines Familienmitglieds')
  const own = await cases.service.queue(
    office,
    { filter: { holderId: office.organisations[0]?.id ?? '', own: true } },
    TODAY,
  )
  expect(own.rows.map((row) => row.caseId)).not.toContain(id)
  const rows = await cases.db.selectFrom('events').select('data').where('case_id', 'in', [id, caseId]).execute()
  expect(JSON.stringify(rows)).not.toMatch(/Petrović|2015/)
  expect((await pages.get(`/de/vorgaenge/${id}/familie`, office)).status).toBe(404)
})

it('The household says of everybody what the law asks, which papers are missing, and what it costs', async () => {
  const html = await (await pages.get(path(), office)).text()
  expect(html).toContain('Petrović, Ana')
  expect(html).toContain('11 Jahre')
  expect(html).toContain('§ 32 Abs. 3 AufenthG'.replaceAll(/(§|Abs\.) /g, '$1\u00a0'))
  expect(html).toContain('37,50')
  expect(html).toContain('Die Vollmacht aller Sorgeberechtigten fehlt noch.')
  expect(html).toContain('<p>Am Zug: ')
  expect(html).toContain('Eine Zahl von Monaten nennt es nicht.')
})

it('Whoever does not run the procedure takes nobody into it', async () => {
  const worker = await cases.somebody()
  const party = { userId: worker.userId }
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party }, TODAY)
  for (const viewer of [worker, await cases.member('behoerde', 'leitung')]) {
    expect((await pages.get(path(), viewer)).status).toBe(404)
    expect((await pages.post(path(), { ...child, auftrag: crypto.randomUUID() }, viewer)).status).toBe(404)
  }
})
