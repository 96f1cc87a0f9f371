import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AgreementCase, agreementCase } from '#server/testing/agreement-case.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let one: AgreementCase

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  one = await agreementCase(cases)
}, 60_000)
afterAll(() => cases.close())

const shown = async (rest = ''): Promise<string> =>
  await (await pages.get(`/de/vorgaenge/${one.caseId}/vereinbarung${rest}`, one.employer)).text()

it('Whoever has read an agreement whose wording was revised since is not told that nothing has changed', async () => {
  await shown('/lesen')
  expect(await shown()).toContain('hat sich nichts geändert')
  const other = '0'.repeat(64)
  await sql`update agreement_versions set digest = ${other} where case_id = ${one.caseId}`.execute(cases.db)
  const html = await shown()
  expect(html).toContain('der Wortlaut ist überarbeitet')
  expect(html).not.toContain('hat sich nichts geändert')
})
