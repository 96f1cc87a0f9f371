import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
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

const path = (): string => `/de/vorgaenge/${caseId}/kosten`

it('The costs name fee, norm, what is disputed, and when the fee does not arise', async () => {
  const html = (await (await pages.get(path(), office)).text()).replaceAll('\u00a0', ' ')
  for (const part of [
    '411,00 €',
    '§ 47 Abs. 1 Nr. 15 AufenthV',
    '75,00 €',
    '§ 49 Abs. 3 AufenthV',
    'verschieden gesehen',
  ])
    expect(html).toContain(part)
})

it('The costs are told to those who pay, and do not exist for offices that only examine', async () => {
  const worker = await cases.somebody()
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
  expect((await pages.get(path(), worker)).status).toBe(200)
  for (const viewer of [await cases.member('bundesagentur'), await cases.member('behoerde')])
    expect((await pages.get(path(), viewer)).status).toBe(404)
})

it('Nobody is led to record a payment before the fee is fixed', async () => {
  const offered = async (): Promise<boolean> =>
    (await (await pages.get(path(), office)).text()).includes('/schritt/gebuehrGezahlt')
  expect(await offered()).toBe(false)
  expect(await (await pages.get(path(), office)).text()).toContain('zu zahlen ist noch nichts')
  await appendEntries(cases, caseId, [
    [TODAY, { type: 'gebuehrFestgesetzt', cents: 41_100, schuldner: 'fachkraft', faellig: 'nachBekanntgabe' }],
  ])
  expect(await offered()).toBe(true)
})
