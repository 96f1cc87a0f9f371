import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer, ViewerOrganisation } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let chief: Viewer
let clerk: Viewer
let caseId: string
let holder: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  holder = office.organisations[0]?.id ?? ''
  chief = await colleague('leitung')
  clerk = await colleague('sachbearbeitung')
  caseId = (await cases.open(office)).caseId
}, 60_000)
afterAll(() => cases.close())

async function colleague(role: ViewerOrganisation['role']): Promise<Viewer> {
  const viewer = await cases.somebody()
  await cases.db
    .insertInto('memberships')
    .values({ user_id: viewer.userId, organisation_id: holder, role, from_day: '2020-01-01' })
    .execute()
  return { ...viewer, organisations: office.organisations.map((one) => ({ ...one, role })) }
}

const path = (): string => `/de/vorgaenge/${caseId}/zuweisung`
const form = (): string => `${path()}?fuer=${holder}&liste=open`
const give = (to: string, by: Viewer, list = 'open'): Promise<Response> =>
  pages.post(path(), { fuer: holder, wer: to, liste: list }, by)
const has = async (): Promise<string | undefined> =>
  (await cases.service.view(office, caseId, TODAY))?.assigned[0]?.person?.id

describe('Whoever leads', () => {
  it('chooses among those who work on cases for the organisation, not among those who only administer it', async () => {
    const clerkOnly = await colleague('verwaltung')
    const html = await (await pages.get(form(), chief)).text()
    expect(html).toContain(`value="${clerk.userId}"`)
    expect(html).not.toContain(`value="${clerkOnly.userId}"`)
    expect((await give(clerkOnly.userId, chief)).status).toBe(422)
  })

  it('gives a case to a colleague, and both the list and the case say who has it', async () => {
    const given = await give(clerk.userId, chief)
    expect(given.headers.get('location')).toMatch(/liste=open.*geschehen=given/)
    expect(await has()).toBe(clerk.userId)
    const list = await (await pages.get(given.headers.get('location') ?? '', chief)).text()
    expect(list).toContain(clerk.name)
    expect(await (await pages.get(`/de/vorgaenge/${caseId}`, office)).text()).toContain(clerk.name)
  })

  it('comes back to the case where it was the case from which it was given', async () => {
    const given = await give(clerk.userId, chief, '')
    expect(given.headers.get('location')).toBe(`/de/vorgaenge/${caseId}?geschehen=given`)
  })
})

describe('Of two who take one case at once', () => {
  const take = async (by: Viewer, page: string, pattern: RegExp): Promise<Response> => {
    const html = await (await pages.get(page, by)).text()
    const action = pattern.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(action).toContain('hatte=')
    return pages.post(action, { fuer: holder, wer: 'ich', liste: 'open' }, by)
  }

  it('the later one is told, and the earlier one keeps it; whoever presses twice is not told of himself', async () => {
    const { caseId: fresh } = await cases.open(office)
    const stale = `/de/vorgaenge/${fresh}/zuweisung?hatte=niemand`
    const ofCase = /action="([^"]*zuweisung[^"]*)"/
    const ofList = new RegExp(`formaction="([^"]*${fresh}/zuweisung[^"]*)"`)
    const taken = await take(office, `/de/vorgaenge?liste=open&fuer=${holder}`, ofList)
    expect(taken.headers.get('location')).toMatch(/geschehen=taken/)
    const late = await pages.post(stale, { fuer: holder, wer: 'ich', liste: 'open' }, clerk)
    expect(late.headers.get('location')).toMatch(/liste=open.*geschehen=faster/)
    expect(await (await pages.get(late.headers.get('location') ?? '', clerk)).text()).toContain(
      'Inzwischen hat jemand anders geändert, wer den Vorgang bearbeitet.',
    )
    const had = async () => (await cases.service.view(office, fresh, TODAY))?.assigned[0]?.person?.id
    expect(await had()).toBe(office.userId)
    const again = await pages.post(stale, { fuer: holder, wer: 'ich', liste: '' }, office)
    expect(again.headers.get('location')).toBe(`/de/vorgaenge/${fresh}?geschehen=taken`)
    // Whoever leads sees who has it, and takes it over all the same.
    expect((await take(chief, `/de/vorgaenge/${fresh}`, ofCase)).headers.get('location')).toMatch(/geschehen=taken/)
    expect(await had()).toBe(chief.userId)
  })
})

describe('Whoever does not lead', () => {
  it('sees nobody to choose from and gives a case to nobody else', async () => {
    expect((await pages.get(form(), office)).status).toBe(404)
    expect((await give(office.userId, chief)).status).toBe(303)
    expect((await give(clerk.userId, office)).status).toBe(404)
    expect(await has()).toBe(office.userId)
  })

  it('leads elsewhere in vain', async () => {
    const stranger = await cases.member('behoerde', 'leitung')
    expect((await pages.get(form(), stranger)).status).toBe(404)
    expect((await give(stranger.userId, stranger)).status).toBe(404)
  })

  it('at the employer never learns who in the office has the case', async () => {
    const employer = await cases.member('arbeitgeber', 'leitung')
    const join = { organisationId: employer.organisations[0]?.id ?? '' }
    await cases.service.addParticipant(office, { caseId, partei: 'arbeitgeber', party: join }, TODAY)
    const view = await cases.service.view(employer, caseId, TODAY)
    expect(view?.assigned.map(({ organisationId, person }) => [organisationId, person])).toEqual([
      [join.organisationId, undefined],
    ])
    expect((await pages.get(form(), employer)).status).toBe(404)
  })
})

it('Whoever stands in finds the cases of the colleague among the own ones, marked', async () => {
  await give(clerk.userId, chief)
  const own = office.organisations
  const deputy: Viewer = {
    ...office,
    organisations: [...own, ...own.map((one) => ({ ...one, deputyOf: clerk.userId }))],
  }
  const mine = `/de/vorgaenge?liste=mine&fuer=${holder}`
  expect(await (await pages.get(mine, deputy)).text()).toContain('Sie vertreten')
  expect(await (await pages.get(mine, office)).text()).not.toContain('Petrović')
})
