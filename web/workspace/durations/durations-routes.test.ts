import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde', 'leitung')
  for (let number = 0; number < 6; number++) {
    const { caseId } = await cases.open(office)
    const shared = {
      case_id: caseId,
      office_id: office.organisations[0]?.id ?? null,
      occupation: '2221',
      country: 'RS',
    }
    const days = {
      began_on: '2026-03-01',
      ended_on: '2026-03-11',
      days: 10,
      allowed_days: 14,
      demonstration: false,
    } as const
    await cases.db
      .insertInto('stage_durations')
      .values({ ...shared, ...days, stage: 'gebuehr', allowed_days: null })
      .execute()
    for (const stage of ['zustimmung', 'anerkennung', 'verfahren'])
      await cases.db
        .insertInto('stage_durations')
        .values({ ...shared, ...days, stage })
        .execute()
  }
}, 60_000)
afterAll(() => cases.close())

const html = async (query: string): Promise<string> => (await pages.get(`/de/statistik?${query}`, office)).text()
const rows = (page: string): readonly string[] =>
  [...page.matchAll(/scope="row"[^>]*>([^<]*)</g)].map(([, name = '']) => name.trim())

it('Stations stand in the order of the road, and the page says what is counted', async () => {
  const page = await html('nach=stage&von=2026&bis=2026')
  expect(rows(page).filter((name) => name === 'Anerkennung' || name.startsWith('Zustimmung'))).toEqual([
    'Anerkennung',
    'Zustimmung der Bundesagentur',
  ])
  expect(page).toContain('Jede Zeile ist eine Station.')
})

it('States and occupations have names, not codes', async () => {
  expect(rows(await html('nach=country&von=2026&bis=2026'))).toEqual(['Serbien'])
  const [occupation] = rows(await html('nach=occupation&von=2026&bis=2026'))
  expect(occupation).toContain('akademische Pflege')
  expect(await html('nach=country&von=2026&bis=2026')).toContain('von der Eröffnung bis zur Vorabzustimmung')
})

it('One station can be looked at alone, for each state', async () => {
  const page = await html('nach=country&station=zustimmung&von=2026&bis=2026')
  expect(page).toContain('Gezählt ist nur die Station Zustimmung der Bundesagentur.')
  expect(rows(page)).toEqual(['Serbien'])
})

it('The fee says when it has a period at all, and by which norm', async () => {
  const norms = ['§ 14 BGebG i. V. m. § 69 Abs. 3 S. 2 AufenthG', '§ 81a Abs. 2 AufenthG', '10 Tage']
  const plain = (page: string): string => page.replaceAll('\u00a0', ' ')
  const all = plain(await html('nach=stage&von=2026&bis=2026'))
  for (const said of norms) expect(all).toContain(said)
  expect(all).toMatch(/Gebühr<[\s\S]*?>keine<[\s\S]*?>ohne Frist</)
  for (const said of norms.slice(0, 2))
    expect(plain(await html('nach=country&station=zustimmung&von=2026&bis=2026'))).not.toContain(said)
  expect(plain(await html('nach=country&station=gebuehr&von=2026&bis=2026'))).toContain(norms[0])
})
