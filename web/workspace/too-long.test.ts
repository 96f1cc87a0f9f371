import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type AgreementCase, agreementCase } from '#server/testing/agreement-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let one: AgreementCase
let leader: Viewer

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  one = await agreementCase(cases)
  leader = await cases.member('behoerde', 'leitung')
  const { seq = 0 } = (await cases.service.view(one.office, one.caseId, TODAY)) ?? {}
  const command = {
    type: 'erfassen',
    am: TODAY,
    urheber: 'fachkraft',
    eingang: { type: 'anlageEingegangen', anlage: 'AN-02', form: 'farbkopie' },
    dokumente: ['Farbkopie im Ordner'],
  } as const
  const input = { caseId: one.caseId, als: gruppe, command, expectedSeq: seq, commandId: 'a' } as const
  expect(await cases.service.act(one.office, input, TODAY)).toMatchObject({ result: 'done' })
}, 60_000)
afterAll(() => cases.close())

const gruppe = 'auslaenderbehoerde'

type By = 'office' | 'employer' | 'worker'
type Fields = Readonly<Record<string, string>>

interface Form {
  readonly title: string
  readonly path: string
  readonly by: By
  /** The name of the field, and its id where that is another one. */
  readonly field: string
  readonly id?: string
  readonly most: number
  readonly rest: Fields
}

const forms: readonly Form[] = [
  { title: 'a message', path: '/nachrichten', by: 'office', field: 'text', most: 10_000, rest: { an: 'arbeitgeber' } },
  {
    title: 'a comment on the agreement',
    path: '/vereinbarung/anmerkungen',
    by: 'office',
    field: 'text',
    most: 2000,
    rest: { feld: 'gebuehr.zahler', zurueck: 'ergaenzung' },
  },
  {
    title: 'a field of the agreement',
    path: '/vereinbarung/abschnitt/beschaeftigung',
    by: 'employer',
    field: 'vorhaben.betriebsstaette',
    most: 1000,
    rest: { stand: '1' },
  },
  {
    title: 'a line of a step',
    path: '/schritt/schreibenEingegangen',
    by: 'office',
    field: 'betreff',
    most: 400,
    rest: { als: gruppe, weise: 'erfassen', urheber: 'arbeitgeber', absender: 'arbeitgeber', am: '18.11.2026' },
  },
  {
    title: 'the reason of a correction',
    path: '/eintrag/1/berichtigen',
    by: 'office',
    field: 'grund',
    most: 8000,
    rest: { stattdessen: 'nichts' },
  },
  {
    title: 'a person',
    path: '/personen',
    by: 'office',
    field: 'telefon',
    most: 400,
    rest: { rolle: 'ansprechpartner' },
  },
  {
    title: 'an address of a person',
    path: '/personen',
    by: 'office',
    field: 'anschrift',
    most: 400,
    rest: { rolle: 'ansprechpartner', familiennamen: 'Beispiel' },
  },
  { title: 'a family', path: '/familie', by: 'office', field: 'familiennamen', most: 400, rest: {} },
  {
    title: 'a participant by name',
    path: '/beteiligte/neu',
    by: 'office',
    field: 'name',
    most: 200,
    rest: { partei: 'arbeitgeber', weise: 'name' },
  },
  {
    title: 'a hand-over of a packet',
    path: `/pakete/${gruppe}/uebergabe`,
    by: 'office',
    field: 'vermerk',
    id: `vermerk-${gruppe}`,
    most: 1000,
    rest: { am: '18.11.2026', wie: 'post', von: 'Jana', an: 'Amt' },
  },
  {
    title: 'why a paper is sent back',
    path: '/anlagen/zurueck',
    by: 'office',
    field: 'grund',
    id: 'grund-AN-02',
    most: 8000,
    rest: { anlage: 'AN-02' },
  },
  {
    title: 'who holds an original',
    path: '/anlagen/original',
    by: 'office',
    field: 'bei',
    id: 'bei-AN-02',
    most: 400,
    rest: { anlage: 'AN-02', seit: '18.11.2026' },
  },
  {
    title: 'what a contract says',
    path: '/abgleich/belege',
    by: 'office',
    field: 'vertrag.taetigkeit',
    most: 400,
    rest: { fassung: '0' },
  },
  {
    title: 'the declaration on the employment',
    path: '/beschaeftigung/1',
    by: 'employer',
    field: 'nachname',
    most: 4000,
    rest: { fassung: '0' },
  },
  {
    title: 'the data sheet for the visa',
    path: '/visum/antrag/person',
    by: 'worker',
    field: 'familienname',
    most: 400,
    rest: { fassung: '0' },
  },
]

const number = new Intl.NumberFormat('de')

describe('What is too long', () => {
  it.each(forms)('is refused at its field with its length, and kept whole: $title', async (form) => {
    const { path, by, field, id = field, most, rest } = form
    const long = `Anfang ${'ü'.repeat(most - 10)} Ende`
    expect(long).toHaveLength(most + 2)
    const address = `/de/vorgaenge/${one.caseId}${path}`
    const answer = await pages.post(address, { ...rest, [field]: long }, one[by])
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html.includes(`href="#${id}"`)).toBe(true)
    expect(/[\d.]+ Zeichen, möglich sind höchstens [\d.]+/.exec(html)?.[0]).toBe(
      `${number.format(most + 2)} Zeichen, möglich sind höchstens ${number.format(most)}.`,
    )
    expect(html.includes(long)).toBe(true)
    for (const [name, value] of Object.entries(rest).filter(([, said]) => said.length > 2))
      expect([name, html.includes(value)]).toEqual([name, true])
    const english = await pages.post(address.replace('/de/', '/en/'), { ...rest, [field]: long }, one[by])
    expect(await english.text()).toMatch(/is too long: it has [\d,]+ characters, [\d,]+ is the most\./)
  })

  it('is counted as browsers count: a line end is one sign, and blanks around it are none', async () => {
    const at = await agreementCase(cases)
    const text = `${'Zeile\r\n'.repeat(300)}${'x'.repeat(200)}\r\n  `
    const path = `/de/vorgaenge/${at.caseId}/vereinbarung/anmerkungen`
    expect((await pages.post(path, { feld: 'gebuehr.zahler', text }, at.office)).status).toBe(303)
    const page = await (await pages.get(`/de/vorgaenge/${at.caseId}/vereinbarung`, at.office)).text()
    expect(page).toContain('x'.repeat(200))
  })

  it('as the name of a blank form keeps what was typed', async () => {
    const body = new FormData()
    body.set('behoerde', leader.organisations[0]?.id ?? '')
    body.set('name', 'ü'.repeat(401))
    body.set('datei', new File(['%PDF-'], 'Vordruck.pdf'))
    const request = new Request('http://vorab.example/de/verwaltung/formulare', { method: 'POST', body })
    const answer = await pages.request(request, leader)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('401 Zeichen, möglich sind höchstens 400.')
    expect(html).toContain('ü'.repeat(401))
  })

  it('as the name of a list of one’s own is kept, beside its error, and no list gets a part of it', async () => {
    const long = `Anfang ${'ü'.repeat(72)} Ende`
    const search = { zurueck: '/vorgaenge?liste=open&suche=Beispiel', name: long }
    const answer = await pages.post('/de/vorgaenge/listen', search, leader)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('href="#name"')
    expect(html).toContain('84 Zeichen, möglich sind höchstens 80.')
    expect(html).toContain(`value="${long}"`)
    expect(html).toContain('value="Beispiel"')
    expect(await cases.service.savedFilters(leader)).toEqual([])
  })

  it('is no search in the lists, which say so at the field', async () => {
    const long = `Anfang ${'ü'.repeat(92)} Ende`
    const answer = await pages.get(`/de/vorgaenge?suche=${encodeURIComponent(long)}`, leader)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('href="#suche"')
    expect(html).toContain('104 Zeichen, möglich sind höchstens 100.')
    expect(html).toContain(`value="${long}"`)
    expect(html).not.toContain('Gesucht:')
  })

  it('is no message, whoever sends it', async () => {
    const message = { caseId: one.caseId, als: gruppe, to: ['arbeitgeber'], text: 'ü'.repeat(10_001) } as const
    expect(await cases.service.send(one.office, message, TODAY)).toBe('tooLong')
    expect((await cases.service.view(one.office, one.caseId, TODAY))?.messages).toEqual([])
  })

  it('is nothing to search for', async () => {
    const wanted = 'ü'.repeat(201)
    const path = `/de/vorgaenge/${one.caseId}/beteiligte/neu?partei=arbeitgeber&suche=${encodeURIComponent(wanted)}`
    const { caseId } = await cases.open(one.office)
    const answer = await pages.get(path.replace(one.caseId, caseId), one.office)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(wanted)
    expect(await cases.service.view(one.office, caseId, TODAY)).toBeDefined()
  })
})
