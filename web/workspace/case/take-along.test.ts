import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let caseId: string
let reference: string
beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  const opened = await cases.open(office)
  caseId = opened.caseId
  reference = opened.reference
}, 60_000)
afterAll(() => cases.close())

describe('The entries of a case as a file', () => {
  it('bear its number: two of them lie beside one another', async () => {
    const answer = await pages.get(`/de/vorgaenge/${caseId}/akte.json`, office)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${reference}.json"`)
    expect(await answer.json()).toMatchObject({ caseId })
  })

  it('say on the page of the case what they are, and how to check them', async () => {
    const html = await (await pages.get(`/de/vorgaenge/${caseId}`, office)).text()
    expect(html).toContain('ohne die hochgeladenen Dateien')
    expect(html).toContain('vorab verify')
  })

  it('are not for whoever came by a link to one request', async () => {
    const link = { caseId, partei: 'auslaenderbehoerde', request: 1 } as const
    expect((await pages.get(`/de/vorgaenge/${caseId}/akte.json`, { ...office, link })).status).toBe(404)
  })
})
