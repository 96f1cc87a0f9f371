import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
}, 60_000)
afterAll(() => cases.close())

type Fields = Readonly<Record<string, string>>

async function viewOf(caseId: string): Promise<CaseView> {
  const view = await cases.service.view(office, caseId, TODAY)
  if (!view) throw new Error('There is no such case.')
  return view
}

const statuses = (answers: readonly Response[]): readonly number[] => answers.map(({ status }) => status)
const twice = async (path: string, fields: Fields): Promise<readonly Response[]> =>
  Promise.all([pages.post(path, fields, office), pages.post(path, fields, office)])

describe('Whoever goes back to a form that was sent, and says something else,', () => {
  it('is told at a step what was entered, keeps what was typed now, and can enter it', async () => {
    const { caseId } = await cases.open(office)
    const path = `/de/vorgaenge/${caseId}/schritt/beratungErteilt`
    const sent = {
      ...hiddenIn(await (await pages.get(path, office)).text()),
      am: '18.11.2026',
      weg: 'telefonisch',
    }
    expect(statuses(await twice(path, sent))).toEqual([303, 303])
    const entered = async (): Promise<number> =>
      (await viewOf(caseId)).eintraege.filter(({ ereignis }) => ereignis.type === 'beratungErteilt').length
    expect(await entered()).toBe(1)
    const again = await pages.post(path, { ...sent, am: '17.11.2026' }, office)
    expect(again.status).toBe(409)
    const html = await again.text()
    expect(html).toContain('value="17.11.2026"')
    expect(await entered()).toBe(1)
    expect((await pages.post(path, { ...sent, ...hiddenIn(html), am: '17.11.2026' }, office)).status).toBe(303)
    expect(await entered()).toBe(2)
  })

  it('is told at an opening which case was opened, keeps what was typed now, and can open another one', async () => {
    const employer = await cases.member('arbeitgeber')
    const path = '/de/vorgaenge/neu'
    const send = async (html: string, fields: Fields): Promise<Response> =>
      pages.post(path, { ...hiddenIn(html), ...fields }, employer)
    const next = async (html: string, fields: Fields): Promise<string> => (await send(html, fields)).text()
    const who = await (await pages.get(`${path}?weg=fachkraftBerufsausbildung`, employer)).text()
    const worker = await next(who, { organisation: employer.organisations[0]?.id ?? '', modus: 'eigenregie' })
    const plan = await next(worker, { familiennamen: 'Petrović', geboren: '5.5.1994', staat: 'Serbien' })
    const no = { mitFamilie: 'nein', fachkraftHier: 'nein', familieHier: 'nein', union: 'nein' }
    const consent = await next(plan, { weg: 'fachkraftBerufsausbildung', ...no })
    const parties = await next(consent, { standort: 'ausland' })
    const confirm = await next(parties, { behoerde: 'Ausländerbehörde Dresden', land: 'SN' })
    const caseOf = ({ headers }: Response): string =>
      /vorgaenge\/([^?]+)/.exec(headers.get('location') ?? '')?.[1] ?? ''
    const both = await Promise.all([send(confirm, {}), send(confirm, {})])
    expect([statuses(both), new Set(both.map(caseOf)).size]).toEqual([[303, 303], 1])
    const caseId = caseOf(await send(confirm, {}))
    const again = await send(confirm, { familiennamen: 'Petrova' })
    const html = await again.text()
    expect([again.status, html.includes(`href="/de/vorgaenge/${caseId}"`)]).toEqual([409, true])
    const other = caseOf(await send(html, {}))
    expect([other === caseId, other]).toEqual([false, expect.stringMatching(/^[0-9a-f-]{36}$/)])
    const nameIn = async (id: string) => (await cases.service.view(employer, id, TODAY))?.worker?.name
    expect([await nameIn(caseId), await nameIn(other)]).toEqual(['Petrović', 'Petrova'])
  })

  it('is heard in a message', async () => {
    const { caseId } = await cases.open(office)
    const path = `/de/vorgaenge/${caseId}/nachrichten`
    const sent = { an: 'arbeitgeber', text: 'Bitte rufen Sie an.', auftrag: crypto.randomUUID() }
    expect(statuses(await twice(path, sent))).toEqual([303, 303])
    expect((await pages.post(path, { ...sent, text: 'Es hat sich erledigt.' }, office)).status).toBe(303)
    expect((await viewOf(caseId)).messages.map(({ text }) => text).sort()).toEqual([
      'Bitte rufen Sie an.',
      'Es hat sich erledigt.',
    ])
  })

  it('opens a file for the second child too', async () => {
    const { caseId } = await cases.open(office)
    const path = `/de/vorgaenge/${caseId}/familie`
    const child = { auftrag: crypto.randomUUID(), verhaeltnis: 'kind', familiennamen: 'Petrović', staaten: 'Serbien' }
    const ana = { ...child, vornamen: 'Ana', geboren: '1.2.2015' }
    expect(statuses(await twice(path, ana))).toEqual([303, 303])
    expect((await pages.post(path, { ...child, vornamen: 'Ivo', geboren: '3.4.2017' }, office)).status).toBe(303)
    expect((await viewOf(caseId)).family.map(({ name }) => name)).toEqual(['Petrović, Ana', 'Petrović, Ivo'])
  })

  it('is told at a correction what was put right, and keeps what was typed now', async () => {
    const { caseId } = await cases.open(office)
    const step = `/de/vorgaenge/${caseId}/schritt/beratungErteilt`
    const fields = hiddenIn(await (await pages.get(step, office)).text())
    await pages.post(step, { ...fields, am: '18.11.2026', weg: 'telefonisch' }, office)
    const seq = (await viewOf(caseId)).eintraege.at(-1)?.seq ?? 0
    const path = `/de/vorgaenge/${caseId}/eintrag/${seq}/berichtigen`
    const form = hiddenIn(await (await pages.get(path, office)).text())
    const sent = { ...form, am: '17.11.2026', weg: 'telefonisch', grund: 'Falscher Tag' }
    const first = await pages.post(path, sent, office)
    expect(first.status).toBe(303)
    const again = await pages.post(path, { ...sent, am: '16.11.2026' }, office)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('value="16.11.2026"')
  })
})
