import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  const begun = { 'vorhaben.taetigkeit': 'Köchin', 'vorhaben.betriebsstaette': 'Leipzig', 'vorhaben.beginn': '' }
  const stand = await formVersion()
  expect((await pages.post(path(), { stand, ...begun }, one.office)).status).toBe(303)
}, 60_000)
afterAll(() => cases.close())

const path = (): string => `/de/vorgaenge/${one.caseId}/vereinbarung/abschnitt/beschaeftigung`
const formVersion = async (): Promise<string> =>
  /name="stand" value="(\d+)"/.exec(await (await pages.get(path(), one.employer)).text())?.[1] ?? ''

describe('A page of the agreement on which two people work', () => {
  it('takes over what somebody else changed in a field that was left as it was', async () => {
    const stand = await formVersion()
    const fields = { stand, 'vorhaben.taetigkeit': 'Beiköchin', 'vorhaben.beginn': '' }
    await pages.post(path(), { ...fields, 'vorhaben.betriebsstaette': 'Dresden' }, one.office)
    const mine = { ...fields, 'vorhaben.taetigkeit': 'Bäckerin', 'vorhaben.betriebsstaette': 'Leipzig' }
    const shown = await (await pages.post(path(), mine, one.employer)).text()
    expect(shown).toContain('Jetzt gespeichert: Dresden; unten schon übernommen')
    expect(shown).toContain('value="Bäckerin"')
    expect(shown).toMatch(/name="vorhaben.betriebsstaette"[^>]*>\s*Dresden|value="Dresden"/)
  })

  it('is not saved over what somebody else saved while an error was mended', async () => {
    const stand = await formVersion()
    const fields = { stand, 'vorhaben.taetigkeit': 'Bäckerin', 'vorhaben.betriebsstaette': 'Dresden' }
    await pages.post(path(), { ...fields, 'vorhaben.taetigkeit': 'Konditorin', 'vorhaben.beginn': '' }, one.office)
    const refused = await pages.post(path(), { ...fields, 'vorhaben.beginn': '31.2.2027' }, one.employer)
    expect(refused.status).toBe(422)
    const again = /name="stand" value="(\d+)"/.exec(await refused.text())?.[1] ?? ''
    const mended = { ...fields, stand: again, 'vorhaben.beginn': '1.3.2027' }
    expect((await pages.post(path(), mended, one.employer)).status).toBe(409)
  })
})
