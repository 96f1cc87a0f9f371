import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vereinbart } from '#procedure/testing/vorgang.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let employer: Viewer
let worker: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases, testDesk({ db: cases.db, clock: () => Date.parse('2026-11-18T09:00:00Z') }))
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
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('value="3.900"')
    expect(html).toContain('Jetzt gespeichert: 3850,00; Ihre Eingabe: 3.900')
    expect(html).toContain('name="fassung" value="1"')
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
    const form = { auftrag: crypto.randomUUID(), stand: String(view?.seq), fassung: '2' }
    const answer = await pages.post(path(), form, employer)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/<ul class="kern-list kern-list--bullet"><li>[^<]*§.[^<]*AufenthG/)
  })

  it('goes into the file with the paper itself, once however often it is sent, and the office can open it', async () => {
    const { eintraege } = vereinbart({ anerkennungsstand: 'gleichwertig' }).state
    const rest = eintraege.filter(({ ereignis }) => ereignis.type !== 'vorgangEroeffnet')
    await appendEntries(
      cases,
      caseId,
      rest.map(({ am, ereignis }) => [am, ereignis] as const),
    )
    const stand = String((await cases.service.view(employer, caseId, TODAY))?.seq)
    const shown = hiddenIn(await (await pages.get(path(), employer)).text(), path())
    const form = { ...shown, stand }
    // A colleague saves a page of it after this one was opened: what is handed in must be what was read.
    const unread = { ...form, fassung: String(Number(shown['fassung']) - 1) }
    const stale = await pages.post(path(), unread, employer)
    expect(stale.status).toBe(422)
    expect(await stale.text()).toContain('Eingereicht wurde nichts.')
    for (const answer of [await pages.post(path(), form, employer), await pages.post(path(), form, employer)])
      expect(answer.headers.get('location')).toBe(`/de/vorgaenge/${caseId}?geschehen=beschaeftigungErklaert`)
    const view = await cases.service.view(office, caseId, TODAY)
    const declared = view?.eintraege.filter(({ ereignis }) => ereignis.type === 'beschaeftigungErklaert') ?? []
    expect(declared.map(({ ereignis }) => ereignis)).toEqual([{ type: 'beschaeftigungErklaert', zusatzblatt: false }])
    expect(declared[0]?.dokumente).toHaveLength(1)
    expect(view?.files.map(({ name }) => name)).toEqual(['Erklärung zum Beschäftigungsverhältnis Datenblatt.pdf'])
  })
})
