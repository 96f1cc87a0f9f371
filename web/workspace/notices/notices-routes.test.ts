import { afterAll, beforeAll, expect, it } from 'vitest'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

const { rechtsfolge, belehrung } = procedureWords('de')

const SIGNED = (von: 'arbeitgeber' | 'auslaenderbehoerde') =>
  [TODAY, { type: 'vereinbarungUnterzeichnet', von, form: 'eigenhaendig', fassung: 'mitVersicherung' }] as const

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let employer: Viewer
let worker: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  employer = await cases.member('arbeitgeber')
  worker = await cases.somebody()
  caseId = (await cases.open(office, { employer: { organisationId: employer.organisations[0]?.id ?? '' } })).caseId
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
  for (const handlung of [
    { type: 'angebotVorgelegt', art: 'arbeitsvertrag' },
    { type: 'angebotZurueckgezogen' },
  ] as const) {
    const expectedSeq = (await cases.service.view(employer, caseId, TODAY))?.seq ?? 0
    const command = { type: 'vornehmen', am: TODAY, handlung } as const
    const act = { caseId, als: 'arbeitgeber', command, expectedSeq, commandId: crypto.randomUUID() } as const
    expect((await cases.service.act(employer, act, TODAY)).result).toBe('done')
  }
}, 60_000)
afterAll(() => cases.close())

const html = async (path: string, viewer: Viewer): Promise<string> =>
  (await (await pages.get(`/de/vorgaenge/${caseId}${path}`, viewer)).text()).replaceAll('\u00a0', ' ')

it('When the offer is gone, the employer reads what follows for the employer, and the worker what follows for the worker', async () => {
  const [ofEmployer, ofWorker, ofOffice] = await Promise.all(
    [employer, worker, office].map((viewer) => html('', viewer)),
  )
  expect(ofEmployer).toContain(rechtsfolge.Y13.wenn)
  expect(ofEmployer).not.toContain(rechtsfolge.Y05.dann)
  expect(ofWorker).toContain(rechtsfolge.Y05.dann)
  expect(ofWorker).not.toContain(rechtsfolge.Y13.wenn)
  expect(ofOffice).not.toContain(rechtsfolge.Y13.wenn)
})

it('Each step says beforehand what the law attaches to it, not only what a notice names', async () => {
  const step = await html('/schritt/angebotVorgelegt', employer)
  expect(step).toContain(rechtsfolge.X12.wenn)
})

it('All duties and consequences stand on a page: each party reads its own, the authority those of all', async () => {
  const [ofEmployer, ofWorker, ofOffice] = await Promise.all(
    [employer, worker, office].map((viewer) => html('/hinweise', viewer)),
  )
  expect(ofEmployer).toContain(rechtsfolge.X06.dann)
  expect(ofEmployer).not.toContain(rechtsfolge.X07.wenn)
  expect(ofWorker).toContain(rechtsfolge.X07.wenn)
  expect(ofWorker).toContain(belehrung.N5.text)
  for (const text of [rechtsfolge.X06.dann, rechtsfolge.X07.wenn]) expect(ofOffice).toContain(text)
})

it('The page does not exist for offices that only examine', async () => {
  expect((await pages.get(`/de/vorgaenge/${caseId}/hinweise`, await cases.member('bundesagentur'))).status).toBe(404)
})

it('What holds all the time leads to its step for whoever has an occasion', async () => {
  const other = (await cases.open(office, { employer: { organisationId: employer.organisations[0]?.id ?? '' } })).caseId
  await appendEntries(cases, other, [SIGNED('arbeitgeber'), SIGNED('auslaenderbehoerde')])
  const page = await (await pages.get(`/de/vorgaenge/${other}`, employer)).text()
  expect(page).toContain('gilt laufend')
  expect(page).toContain('schritt/angebotZurueckgezogen')
})
