import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type AgreementCase, agreementCase, changeParticulars, readyToSign } from '#server/testing/agreement-case.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let one: AgreementCase

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases, testDesk({ db: cases.db, clock: () => Date.parse('2026-11-18T09:00:00Z') }))
  one = await agreementCase(cases)
  await readyToSign(cases, one)
}, 60_000)
afterAll(() => cases.close())

const path = (rest = '', { caseId }: AgreementCase = one): string => `/de/vorgaenge/${caseId}/vereinbarung${rest}`
const html = async (address: string, viewer: Viewer = one.employer): Promise<string> =>
  (await (await pages.get(address, viewer)).text()).replaceAll('\u00a0', ' ')

async function sign(at: string, viewer: Viewer, seite: string): Promise<Response> {
  const shown = await (await pages.get(at, viewer)).text()
  const body = new FormData()
  for (const [, name = '', value = ''] of shown.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g))
    body.append(name, value)
  for (const [name, value] of Object.entries({ seite, form: 'eigenhaendig', am: '18.11.2026' }))
    body.append(name, value)
  body.append('datei', new File([new Uint8Array(pdfOf({ padding: seite.length }))], 'Unterschrieben.pdf'))
  return await pages.request(new Request(`http://vorab.example${at}`, { method: 'POST', body }), viewer)
}

const gets = ['', '/lesen', '/pdf', '/unterschrift'].map((rest) => `/ergaenzung${rest}`)
const posts = ['/ergaenzung/unterschrift', '/ergaenzung/aufheben']

describe('The form of a step', () => {
  const step = (viewer: Viewer, als: string, weise: string) =>
    pages.get(`/de/vorgaenge/${one.caseId}/schritt/vereinbarungUnterzeichnet?als=${als}&weise=${weise}`, viewer)

  it('for a signature leads to the page of the agreement, and records what was made on paper as before', async () => {
    const own = await step(one.employer, 'arbeitgeber', 'vornehmen')
    expect([own.status, own.headers.get('location')]).toEqual([303, path('/unterschrift')])
    expect((await step(one.office, 'auslaenderbehoerde', 'erfassen')).status).toBe(200)
  })

  it('sent past the page is refused with everything that is missing, each leading to the agreement', async () => {
    const { caseId } = await cases.open(one.office)
    const { seq = 0 } = (await cases.service.view(one.office, caseId, TODAY)) ?? {}
    const fields = {
      als: 'auslaenderbehoerde',
      weise: 'vornehmen',
      stand: String(seq),
      von: 'auslaenderbehoerde',
      form: 'eigenhaendig',
      fassung: 'mitVersicherung',
      am: '18.11.2026',
    }
    const answer = await pages.post(`/de/vorgaenge/${caseId}/schritt/vereinbarungUnterzeichnet`, fields, one.office)
    expect(answer.status).toBe(422)
    const shown = await answer.text()
    expect(shown).toContain('Ort der Betriebsstätte: In der Vereinbarung fehlt noch eine Angabe.')
    expect(shown).toContain(`href="/de/vorgaenge/${caseId}/vereinbarung"`)
  })
})

describe('The supplement', () => {
  it('leads to the agreement as long as that is not signed', async () => {
    for (const rest of gets.slice(0, 3))
      expect((await pages.get(path(rest), one.office)).headers.get('location')).toBe(path())
  })

  it('shows old and new after both have signed, and says what counts until then', async () => {
    expect((await sign(path('/unterschrift'), one.employer, 'arbeitgeber')).status).toBe(303)
    expect((await sign(path('/unterschrift'), one.office, 'auslaenderbehoerde')).status).toBe(303)
    expect(await html(path('/ergaenzung'))).toContain('Eine Ergänzung ist nicht nötig.')
    await changeParticulars(cases, one, { betriebsstaette: 'Leipzig' })
    const overview = await html(path())
    expect(overview).toContain('Die Angaben weichen von der unterschriebenen Vereinbarung ab.')
    expect(overview).toContain('/vereinbarung/lesen?sprache=de&amp;fassung=1')
    expect(await html(path('/lesen?fassung=1'))).not.toContain('Das ist eine ältere Fassung.')
    expect(await html(path('/lesen'))).toContain('Entwurf, noch nicht zu unterschreiben')
    const shown = await html(path('/ergaenzung'))
    expect(shown).toMatch(/Bisher[\s\S]*Werkstraße 2[\s\S]*Künftig[\s\S]*Leipzig/)
    expect(shown).toContain('Bis dahin gilt, was bisher galt.')
    expect(shown).toContain('/vereinbarung/lesen?sprache=de&amp;fassung=1')
    expect(await html(path('/ergaenzung/lesen'))).toContain('Ergänzung Nr. 1 zur Vereinbarung vom 18.11.2026')
    expect(await html(path('/ergaenzung/lesen?sprache=en'))).toContain('Supplement no. 1')
  })

  it('comes as a PDF to be saved and kept by nobody on the way', async () => {
    const answer = await pages.get(path('/ergaenzung/pdf?sprache=de'), one.worker)
    expect(answer.headers.get('content-disposition')).toMatch(/filename\*=UTF-8''Erg%C3%A4nzung%20Nr\.%201%20VB-/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('exists for nobody else, and the worker changes and signs nothing', async () => {
    const strangers = [
      await cases.member('behoerde'),
      await cases.member('bundesagentur'),
      await cases.member('behoerde', 'verwaltung'),
      await cases.somebody(),
    ]
    for (const stranger of strangers) {
      for (const rest of gets) expect((await pages.get(path(rest), stranger)).status).toBe(404)
      for (const rest of posts) expect((await pages.post(path(rest), {}, stranger)).status).toBe(404)
    }
    for (const rest of gets.slice(0, 3)) expect((await pages.get(path(rest), one.worker)).status).toBe(200)
    expect((await pages.get(path('/ergaenzung/unterschrift'), one.worker)).status).toBe(404)
    for (const rest of posts) expect((await pages.post(path(rest), {}, one.worker)).status).toBe(404)
  })

  it('takes comments and leads back to itself', async () => {
    const said = { feld: 'vorhaben.betriebsstaette', text: 'Ab wann?', zurueck: 'ergaenzung' }
    const answer = await pages.post(path('/anmerkungen'), said, one.office)
    expect(answer.headers.get('location')).toBe(path('/ergaenzung?geschehen=angemerkt'))
    expect(await html(path('/ergaenzung'))).toContain('Ab wann?')
  })

  it('signed by both is what counts, and stays to be read beside the agreement', async () => {
    const refused = await pages.post(path('/ergaenzung/unterschrift'), { fassung: '1', am: '32.1.2026' }, one.employer)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="32.1.2026"')
    const unnamed = await (await pages.post(path('/ergaenzung/unterschrift'), { am: '1.1.2026' }, one.employer)).text()
    for (const kept of ['Es fehlt, welche Fassung', 'value="1.1.2026"', 'name="fassung" value="1"'])
      expect(unnamed).toContain(kept)
    for (const [viewer, seite] of [
      [one.employer, 'arbeitgeber'],
      [one.office, 'auslaenderbehoerde'],
    ] as const) {
      const answer = await sign(path('/ergaenzung/unterschrift'), viewer, seite)
      expect(answer.headers.get('location')).toBe(path('/ergaenzung?geschehen=unterschrieben'))
    }
    const shown = await html(path('/ergaenzung'))
    expect(shown).toContain('Es gilt Fassung 1 der Vereinbarung mit der Ergänzung Nr. 1.')
    expect(shown).toContain('/ergaenzung/lesen?sprache=de&amp;fassung=1')
    expect(await html(path('/ergaenzung/lesen?fassung=1'))).toContain('Leipzig')
    expect((await pages.get(path('/ergaenzung/lesen'), one.employer)).status).toBe(404)
  })

  it('loses a signature with what it was given for', async () => {
    await changeParticulars(cases, one, { betriebsstaette: 'Chemnitz' })
    expect((await sign(path('/ergaenzung/unterschrift'), one.employer, 'arbeitgeber')).status).toBe(303)
    const form = await html(path('/abschnitt/beschaeftigung'))
    const stand = /name="stand" value="(\d+)"/.exec(form)?.[1] ?? ''
    const typed = { stand, 'vorhaben.taetigkeit': 'Koch', 'vorhaben.betriebsstaette': 'Zwickau', 'vorhaben.beginn': '' }
    const hours = { ...typed, 'angebot.wochenstunden': 'viele' }
    expect((await pages.post(path('/abschnitt/beschaeftigung'), hours, one.employer)).status).toBe(422)
    expect((await pages.post(path('/abschnitt/beschaeftigung'), typed, one.employer)).status).toBe(303)
    expect(await html(path('/ergaenzung'), one.office)).toContain('Eine Unterschrift gilt nicht mehr')
    const mended = await pages.post(path('/ergaenzung/aufheben'), {}, one.office)
    expect(mended.headers.get('location')).toBe(path('/ergaenzung?geschehen=aufgehoben'))
    expect(await html(path('/ergaenzung'), one.office)).toContain('Ergänzung unterschreiben')
  })
})
