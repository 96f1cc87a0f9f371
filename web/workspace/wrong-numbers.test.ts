import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgreementCase, agreementCase } from '#server/testing/agreement-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
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

const WRONG = ['1.5', '-1', '99999999999999999999', '1e400', '2147483648', 'NaN', 'x', '٣']
const PAPER = {
  als: 'auslaenderbehoerde',
  weise: 'erfassen',
  urheber: 'fachkraft',
  am: '18.11.2026',
  auftrag: 'once',
  anlage: 'AN-02',
  form: 'farbkopie',
  beschreibung: 'Kopie',
}
const task = { 'vorhaben.taetigkeit': 'Köchin', 'vorhaben.betriebsstaette': 'Leipzig', 'vorhaben.beginn': '' }

const entries = async (): Promise<string> => String((await cases.service.view(one.office, one.caseId, TODAY))?.seq)

describe('A number that no page has put into its form', () => {
  it.each(WRONG)('%s is no edition of the agreement: nothing is saved over what stands there', async (stand) => {
    const path = `/de/vorgaenge/${one.caseId}/vereinbarung/abschnitt/beschaeftigung`
    const saved = /name="stand" value="\d+"/.exec(await (await pages.get(path, one.office)).text())?.[0] ?? 'none'
    expect((await pages.post(path, { ...task, stand }, one.office)).status).toBe(409)
    expect(await (await pages.get(path, one.office)).text()).toContain(saved)
  })

  it.each(WRONG)('%s is no edition to be read', async (fassung) => {
    for (const page of ['lesen', 'pdf']) {
      const path = `/de/vorgaenge/${one.caseId}/vereinbarung/${page}?fassung=${encodeURIComponent(fassung)}`
      expect((await pages.get(path, one.office)).status, page).toBe(404)
    }
  })

  it.each(WRONG)('%s is no entry of which a paper is the translation', async (uebersetzungVon) => {
    const path = `/de/vorgaenge/${one.caseId}/schritt/anlageEingegangen`
    const answer = await pages.post(path, { ...PAPER, stand: await entries(), uebersetzungVon }, one.office)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('href="#uebersetzungVon"')
  })
})
