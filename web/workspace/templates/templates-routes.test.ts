import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { madeForm } from '#server/testing/made-form.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let leader: Viewer
let id: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  leader = await cases.member('behoerde', 'leitung')
  const { templates } = testDesk({ db: cases.db })
  const organisationId = leader.organisations[0]?.id ?? ''
  const added = await templates.add(leader, { organisationId, name: 'Erklärung', content: await madeForm() })
  id = 'id' in added ? added.id : ''
}, 60_000)
afterAll(() => cases.close())

const PATH = '/de/verwaltung/formulare'

it('The pages of blank forms exist only for those who lead or administer an office', async () => {
  expect((await pages.get(PATH, leader)).status).toBe(200)
  expect((await pages.get(`${PATH}/${id}`, leader)).status).toBe(200)
  const others = [
    await cases.member('behoerde'),
    await cases.somebody(),
    await cases.member('arbeitgeber', 'verwaltung'),
  ]
  for (const viewer of [...others, await cases.member('behoerde', 'verwaltung')]) {
    expect((await pages.get(`${PATH}/${id}`, viewer)).status).toBe(404)
    expect((await pages.get(`${PATH}/${id}/probe`, viewer)).status).toBe(404)
    expect((await pages.post(`${PATH}/${id}`, { fassung: '1' }, viewer)).status).toBe(404)
    // Another office hears what it hears of a form that is gone.
    const removed = await pages.post(`${PATH}/${id}/loeschen`, {}, viewer)
    const keeps = viewer.organisations.some(({ kind }) => kind === 'behoerde') && viewer.organisations[0]?.role
    expect(removed.status).toBe(keeps === 'verwaltung' ? 303 : 404)
  }
  expect((await pages.get(`${PATH}/${id}`, leader)).status).toBe(200)
})

it('A mapping is saved with its version, and a sample shows what comes of it', async () => {
  const saved = await pages.post(`${PATH}/${id}`, { fassung: '1', feld0: 'fachkraft.name' }, leader)
  expect(saved.headers.get('location')).toBe(`${PATH}/${id}?geschehen=gespeichert`)
  const sample = await pages.get(`${PATH}/${id}/probe`, leader)
  expect(sample.headers.get('content-type')).toBe('application/pdf')
})

it('Of two who assign at once the later sees what the earlier saved, and neither undoes the other unseen', async () => {
  const began = hiddenIn(await (await pages.get(`${PATH}/${id}`, leader)).text(), `${PATH}/${id}`)
  const shown = { ...began, feld0: 'fachkraft.name' }
  const theirs = { ...shown, feld0: 'arbeitgeber.name', feld1: 'arbeitgeber.anschrift' }
  expect((await pages.post(`${PATH}/${id}`, theirs, leader)).status).toBe(303)
  const late = await pages.post(`${PATH}/${id}`, { ...shown, feld0: 'fachkraft.geboren' }, leader)
  expect(late.status).toBe(409)
  const html = await late.text()
  expect(html).toContain('Jemand hat inzwischen gespeichert')
  expect(html).toMatch(/txtf_4_Nachname\. Jetzt gespeichert: [^;<]+; Ihre Eingabe: /)
  expect(html).toMatch(/txtf_56_Ergaenzungen\. Jetzt gespeichert: [^;<]+; unten schon übernommen/)
  const chosen = [...html.matchAll(/<option [^>]*value="([^"]+)" selected|<option selected[^>]* value="([^"]+)"/g)]
  expect(chosen.map(([, one, other]) => one ?? other)).toEqual(['fachkraft.geboren', 'arbeitgeber.anschrift'])
  const merged = { ...hiddenIn(html, `${PATH}/${id}`), feld0: 'fachkraft.geboren', feld1: 'arbeitgeber.anschrift' }
  const twice = await Promise.all([1, 2].map(() => pages.post(`${PATH}/${id}`, merged, leader)))
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect(hiddenIn(await (await pages.get(`${PATH}/${id}`, leader)).text(), `${PATH}/${id}`)['fassung']).toBe('4')
})

it('A form that is brought by a double press is there once, and removing it twice is no error', async () => {
  const auftrag = hiddenIn(await (await pages.get(PATH, leader)).text(), PATH)['auftrag'] ?? ''
  expect(auftrag).not.toBe('')
  const content = await madeForm()
  const send = async (): Promise<string> => {
    const body = new FormData()
    const behoerde = leader.organisations[0]?.id ?? ''
    for (const [name, value] of Object.entries({ auftrag, behoerde, name: 'Zweimal' })) body.append(name, value)
    body.append('datei', new File([new Uint8Array(content)], 'Vordruck.pdf'))
    const answer = await pages.request(new Request(`http://vorab.example${PATH}`, { method: 'POST', body }), leader)
    expect(answer.status).toBe(303)
    return answer.headers.get('location') ?? ''
  }
  const [one, other] = await Promise.all([send(), send()])
  expect(one).toBe(other)
  expect((await (await pages.get(PATH, leader)).text()).split('>Zweimal<')).toHaveLength(2)
  for (const _ of [1, 2]) expect((await pages.post(`${one}/loeschen`, {}, leader)).headers.get('location')).toBe(PATH)
})

it('A field that is too small for the sample is named, and nothing is handed out', async () => {
  await pages.post(`${PATH}/${id}`, { fassung: '4', feld2: 'arbeitgeber.anschrift' }, leader)
  const sample = await pages.get(`${PATH}/${id}/probe`, leader)
  expect(sample.status).toBe(422)
  expect(await sample.text()).toContain('schmal (zu wenig Platz)')
})

it('A form that may not be kept is refused with what helps, and what was typed stays', async () => {
  const send = async (content: Uint8Array): Promise<string> => {
    const body = new FormData()
    body.append('name', 'Schutz')
    body.append('behoerde', leader.organisations[0]?.id ?? '')
    body.append('datei', new File([new Uint8Array(content)], 'Vordruck.pdf'))
    const request = new Request(`http://vorab.example${PATH}`, { method: 'POST', body })
    const answer = await pages.request(request, leader)
    expect(answer.status).toBe(422)
    return await answer.text()
  }
  const encrypted = await send(await madeForm({ ownerPassword: 'geheim' }))
  expect(encrypted).toContain('gegen Bearbeiten geschützt')
  expect(encrypted).toContain('value="Schutz"')
  const active = await send(pdfOf({ catalogue: '/OpenAction << /S /JavaScript /JS (x) >>' }))
  expect(active).toContain('Bitten Sie die Stelle um eine Fassung ohne Skripte')
})
