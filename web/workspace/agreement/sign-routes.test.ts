import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgreementCase, agreementCase, readyToSign } from '#server/testing/agreement-case.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
}, 60_000)
afterAll(() => cases.close())

const path = (rest: string, { caseId }: AgreementCase): string => `/de/vorgaenge/${caseId}/vereinbarung${rest}`

describe('The page for a signature', () => {
  it('tells everything at once that is missing, and keeps what was typed', async () => {
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    expect((await pages.get(path('/unterschrift', at), at.employer)).status).toBe(200)
    const answer = await pages.post(path('/unterschrift', at), { fassung: '1', am: '32.1.2026' }, at.employer)
    expect(answer.status).toBe(422)
    const shown = await answer.text()
    for (const field of ['form', 'am', 'datei']) expect(shown).toContain(`href="#${field}"`)
    expect(shown).toContain('value="32.1.2026"')
  })

  it('asks once more where nobody says which version was signed, and keeps what was typed and brought', async () => {
    const kept = workspacePages(cases, testDesk({ db: cases.db, clock: () => Date.parse('2026-11-18T09:00:00Z') }))
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    const fields = { seite: 'arbeitgeber', form: 'eigenhaendig', am: '17.11.2026' }
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    body.append('datei', new File([new Uint8Array(pdfOf({ padding: 7 }))], 'Unterschrieben.pdf'))
    const request = new Request(`http://vorab.example${path('/unterschrift', at)}`, { method: 'POST', body })
    const refused = await kept.request(request, at.employer)
    const shown = await refused.text()
    expect([refused.status, shown.includes('Es fehlt, welche Fassung Sie unterschrieben haben.')]).toEqual([422, true])
    expect(shown).toContain('value="17.11.2026"')
    expect(shown).toContain('Unterschrieben.pdf')
    const form = hiddenIn(shown, path('/unterschrift', at))
    expect(form['fassung']).toBe('1')
    const again = await kept.post(path('/unterschrift', at), { ...form, ...fields, am: '18.11.2026' }, at.employer)
    expect(again.status).toBe(303)
  })

  it('enters the scan that each side brings, and the file then holds both signatures', async () => {
    const desk = testDesk({ db: cases.db, clock: () => Date.parse('2026-11-18T09:00:00Z') })
    const kept = workspacePages(cases, desk)
    const at = await agreementCase(cases)
    await readyToSign(cases, at)
    for (const [viewer, seite] of [
      [at.employer, 'arbeitgeber'],
      [at.office, 'auslaenderbehoerde'],
    ] as const) {
      const shown = await (await kept.get(path('/unterschrift', at), viewer)).text()
      const body = new FormData()
      for (const [, name = '', value = ''] of shown.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g))
        body.append(name, value)
      for (const [name, value] of Object.entries({ seite, form: 'eigenhaendig', am: '18.11.2026' }))
        body.append(name, value)
      body.append('datei', new File([new Uint8Array(pdfOf({ padding: seite.length }))], 'Unterschrieben.pdf'))
      // Two presses are one signature, and the second is told nothing else than the first.
      for (let press = 0; press < 2; press++) {
        const request = new Request(`http://vorab.example${path('/unterschrift', at)}`, { method: 'POST', body })
        const answer = await kept.request(request, viewer)
        expect([seite, answer.status]).toEqual([seite, 303])
      }
    }
    const view = await cases.service.view(at.office, at.caseId, TODAY)
    const signed = view?.eintraege.filter(({ ereignis }) => ereignis.type === 'vereinbarungUnterzeichnet') ?? []
    expect(signed.map(({ von }) => von)).toEqual(['arbeitgeber', 'auslaenderbehoerde'])
    expect(signed.every(({ dokumente }) => dokumente.length === 1)).toBe(true)
    const agreement = await (await pages.get(path('', at), at.office)).text()
    expect(agreement.replaceAll('\u00a0', ' ')).toContain('Beide Seiten haben Fassung')
  })

  it('leads back to the agreement while something is missing', async () => {
    const office = await cases.member('behoerde')
    const { caseId } = await cases.open(office)
    const answer = await pages.get(`/de/vorgaenge/${caseId}/vereinbarung/unterschrift`, office)
    expect(answer.headers.get('location')).toBe(`/de/vorgaenge/${caseId}/vereinbarung`)
  })
})
