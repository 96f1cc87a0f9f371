import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

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
  employer = await cases.member('arbeitgeber', 'ansprechpartner')
  worker = await cases.somebody()
  caseId = (await cases.open(office)).caseId
  const add = (partei: 'arbeitgeber' | 'fachkraft', party: { userId: string } | { organisationId: string }) =>
    cases.service.addParticipant(office, { caseId, partei, party }, TODAY)
  await add('fachkraft', { userId: worker.userId })
  await add('arbeitgeber', { organisationId: employer.organisations[0]?.id ?? '' })
}, 60_000)
afterAll(() => cases.close())

const path = (rest = ''): string => `/de/vorgaenge/${caseId}/beschaeftigung${rest}`
const pay = { fassung: '0', tarifgebunden: 'nein', tarifAngewandt: 'nein', entgeltart: 'monat', entgelt: '3.850,00' }

describe('The declaration on the employment relationship', () => {
  it('belongs to the employer, is read by the office, and is not there for the worker', async () => {
    expect((await pages.get(path('/1'), employer)).status).toBe(200)
    expect((await pages.get(path(), office)).status).toBe(200)
    expect((await pages.get(path('/1'), office)).status).toBe(404)
    expect((await pages.post(path('/6'), pay, office)).status).toBe(404)
    for (const rest of ['', '/1', '/datenblatt']) expect((await pages.get(path(rest), worker)).status).toBe(404)
  })

  it('has the name of the worker in it before anybody typed', async () => {
    expect(await (await pages.get(path('/1'), employer)).text()).toContain('value="Petrović"')
  })

  it('keeps what was typed wrong, says how to write it, and saves nothing of it', async () => {
    const refused = await pages.post(path('/6'), { ...pay, entgelt: 'viel' }, employer)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('value="viel"')
    expect(html).toContain('#entgelt')
    expect((await pages.get(path('/6'), employer)).status).toBe(200)
    expect(await (await pages.get(path('/6'), employer)).text()).not.toContain('value="viel"')
  })

  it('saves page by page and never writes over what somebody else saved in between', async () => {
    const saved = await pages.post(path('/6'), pay, employer)
    expect(saved.headers.get('location')).toBe(path('/7'))
    expect(await (await pages.get(path('/6'), employer)).text()).toContain('value="3850,00"')
    const late = await pages.post(path('/6'), { ...pay, entgelt: '3.900' }, employer)
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('value="3.900"')
  })

  it('warns and lets people go on: the sheet is made all the same', async () => {
    await pages.post(path('/5'), { fassung: '1', arbeitszeit: 'vollzeit', wochenstunden: '52' }, employer)
    const html = (await (await pages.get(path(), employer)).text()).replaceAll('\u00a0', ' ')
    expect(html).toContain('§ 3 S. 1 ArbZG')
    const sheet = await pages.get(path('/datenblatt?sprache=de'), office)
    expect(
      Buffer.from(await sheet.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('is handed in before the agreement only to be refused with the reason', async () => {
    const view = await cases.service.view(employer, caseId, TODAY)
    const form = { auftrag: crypto.randomUUID(), stand: String(view?.seq) }
    const answer = await pages.post(path(), form, employer)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/<ul class="kern-list kern-list--bullet"><li>[^<]*§.[^<]*AufenthG/)
  })
})
