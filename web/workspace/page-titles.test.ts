import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let worker: Viewer
let caseId: string
let reference: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  caseId = (await cases.open(office)).caseId
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
  reference = (await cases.service.view(office, caseId, TODAY))?.reference ?? ''
}, 60_000)
afterAll(() => cases.close())

it.each([
  ['office', () => office],
  ['worker', () => worker],
] as const)('Every page of a case tells the %s in the name of its window which case it is', async (_, who) => {
  const here = `/de/vorgaenge/${caseId}`
  const start = await (await pages.get(here, who())).text()
  const found = [...start.matchAll(/href="([^"#]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
  const deeper = [`${here}/visum/antrag/person`, `${here}/vereinbarung/lesen`]
  const below = [...new Set([...found, ...deeper])].filter((one) => one === here || one.startsWith(`${here}/`))
  const titles: string[] = []
  for (const address of below) {
    const answer = await pages.get(address, who())
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue
    const [, title] = /<title>(.*?)<\/title>/s.exec(await answer.text()) ?? []
    expect(title, address).toContain(reference)
    titles.push(title ?? '')
  }
  expect(titles.length).toBeGreaterThan(10)
})
