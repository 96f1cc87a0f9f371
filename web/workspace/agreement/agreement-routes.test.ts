import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#server/cases/viewer.ts'
import { type AgreementCase, agreementCase, changeParticulars } from '#server/testing/agreement-case.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
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

const path = (rest = '', { caseId }: AgreementCase = one): string => `/de/vorgaenge/${caseId}/vereinbarung${rest}`
const html = async (address: string, viewer: Viewer = one.employer): Promise<string> =>
  (await (await pages.get(address, viewer)).text()).replaceAll('\u00a0', ' ')
const formVersion = async (address: string): Promise<string> =>
  /name="stand" value="(\d+)"/.exec(await html(address))?.[1] ?? ''

/** Every address of the agreement, with something to send. */
const posts: readonly (readonly [rest: string, fields: Readonly<Record<string, string>>])[] = [
  ['/abschnitt/gebuehr', { stand: '1' }],
  ['/anmerkungen', { feld: 'gebuehr.zahler', text: 'x' }],
  ['/anmerkungen/erledigt', { anmerkung: '00000000-0000-0000-0000-000000000000' }],
  ['/aufheben', {}],
  ['/unterschrift', { fassung: '1' }],
]
const gets = ['', '/lesen', '/pdf', '/abschnitt/gebuehr', '/unterschrift'] as const

describe('The agreement', () => {
  it('is shown to those who make it and to the worker, and does not exist for anybody else', async () => {
    for (const viewer of [one.employer, one.office, one.worker])
      for (const rest of ['', '/lesen', '/lesen?sprache=en', '/pdf'])
        expect([rest, (await pages.get(path(rest), viewer)).status]).toEqual([rest, 200])
    const strangers = [
      await cases.member('behoerde'),
      await cases.member('bundesagentur'),
      await cases.member('behoerde', 'verwaltung'),
      await cases.somebody(),
    ]
    for (const stranger of strangers) {
      for (const rest of gets) expect((await pages.get(path(rest), stranger)).status).toBe(404)
      for (const [rest, fields] of posts) expect((await pages.post(path(rest), fields, stranger)).status).toBe(404)
    }
  })

  it('is for the worker to read and not to edit', async () => {
    for (const rest of ['/abschnitt/gebuehr', '/unterschrift'])
      expect((await pages.get(path(rest), one.worker)).status).toBe(404)
    for (const [rest, fields] of posts) expect((await pages.post(path(rest), fields, one.worker)).status).toBe(404)
    const shown = await html(path(), one.worker)
    expect(shown).toContain('in Ihrem Namen geschlossen')
    expect(shown).not.toContain('/abschnitt/')
  })

  it('lacks nothing any more where both sides signed it on paper', async () => {
    const made = await agreementCase(cases)
    await changeParticulars(cases, made, { betriebsstaette: undefined })
    const missing = /id="fehlt"|agreement-section__open/
    expect(await html(path('', made), made.worker)).toMatch(missing)
    const signed = { type: 'vereinbarungUnterzeichnet', form: 'eigenhaendig', fassung: 'mitVersicherung' } as const
    await appendEntries(cases, made.caseId, [
      [TODAY, { ...signed, von: 'arbeitgeber' }],
      [TODAY, { ...signed, von: 'auslaenderbehoerde' }],
    ])
    const shown = await html(path('', made), made.worker)
    expect(shown).toContain('auf Papier geschlossen')
    expect(shown).not.toMatch(missing)
  })

  it('is no page of the file of a family member', async () => {
    const family = await cases.service.openFamily(
      one.office,
      {
        caseId: one.caseId,
        commandId: crypto.randomUUID(),
        verhaeltnis: 'ehegatte',
        person: { givenNames: 'Mila', familyNames: 'Petrović', bornOn: '1991-01-01', nationalities: ['RS'] },
      },
      TODAY,
    )
    if (family.result !== 'done') throw new Error(family.result)
    expect((await pages.get(`/de/vorgaenge/${family.caseId}/vereinbarung`, one.office)).status).toBe(404)
    expect(await html(path('/lesen'))).toMatch(/Angehörige Person 1[\s\S]*Mila/)
  })

  it('comes as a PDF to be saved and kept by nobody on the way', async () => {
    const answer = await pages.get(path('/pdf?sprache=de'), one.employer)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Vereinbarung VB-/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('says on which day of the clocks in Germany somebody read it and said something', async () => {
    const at = await agreementCase(cases)
    await pages.get(path('/lesen', at), at.employer)
    await pages.post(path('/anmerkungen', at), { feld: 'gebuehr.zahler', text: 'Wer zahlt?' }, at.office)
    const late = new Date('2026-11-14T23:30:00Z')
    await cases.db.updateTable('agreement_reads').set({ read_at: late }).where('case_id', '=', at.caseId).execute()
    const said = sql`update agreement_comments set written_at = ${late} where case_id = ${at.caseId}`
    await said.execute(cases.db)
    const shown = await html(path('', at), at.office)
    expect(shown.match(/15\.11\.2026|15\. November 2026/g)?.length).toBeGreaterThanOrEqual(2)
    expect(shown).not.toMatch(/14\.11\.2026|14\. November 2026/)
  })

  it('keeps a refused comment, and still leads back to where it was written', async () => {
    const at = await agreementCase(cases)
    const text = `${'Zeile\r\n'.repeat(300)}${'x'.repeat(200)}`
    const wrong = { feld: 'nichts', text, zurueck: 'ergaenzung' }
    const refused = await pages.post(path('/anmerkungen', at), wrong, at.office)
    const shown = await refused.text()
    expect(refused.status).toBe(422)
    expect(shown).toContain('name="zurueck" value="ergaenzung"')
    expect(shown).toContain('x'.repeat(200))
  })

  it('says what is missing, from whom, why and where it is filled in', async () => {
    const { caseId } = await cases.open(one.office)
    const shown = await html(`/de/vorgaenge/${caseId}/vereinbarung`, one.office)
    expect(shown).toContain('Ort der Betriebsstätte')
    expect(shown).toContain('Von wem: Arbeitgeber')
    expect(shown).toContain('Davon hängt ab, welche Ausländerbehörde zuständig ist.')
    expect(shown).toContain('/vereinbarung/abschnitt/beschaeftigung#vorhaben.betriebsstaette')
    expect(shown).not.toContain('Unterschrift eintragen')
  })
})

describe('A page of fields', () => {
  const page = '/abschnitt/beschaeftigung'

  it('shows what is saved, and what can be proposed with its source', async () => {
    const { caseId } = await cases.open(one.office)
    const shown = await html(`/de/vorgaenge/${caseId}/vereinbarung/abschnitt/arbeitgeber`, one.office)
    expect(shown).toContain('value="Elektro Sachsen GmbH"')
    expect(shown).toContain('Quelle: Beteiligte des Vorgangs')
    expect(await html(path(page))).toContain('Werkstraße 2')
    const mission = await html(`/de/vorgaenge/${caseId}/vereinbarung/abschnitt/visum`, one.office)
    expect(mission).toMatch(/<option value="belgrade" selected/)
  })

  it('is proposed to an employer who runs the file alone as well', async () => {
    const alone = await cases.member('arbeitgeber')
    const { caseId } = await cases.open(alone, {
      modus: 'eigenregie',
      employer: { organisationId: alone.organisations[0]?.id ?? '' },
      office: { name: 'Landkreis Musterland' },
      officePlace: { land: 'SN' },
    })
    const at = `/de/vorgaenge/${caseId}/vereinbarung`
    expect(await html(`${at}/abschnitt/auslaenderbehoerde`, alone)).toContain('value="Landkreis Musterland"')
    const shown = await html(at, alone)
    expect(shown).toContain('Ergänzen: Arbeitgeber: Anschrift')
    expect(shown).not.toContain('Ergänzen: Ausländerbehörde: Sachgebiet')
  })

  it('saves what was typed and leaves the other pages as they are', async () => {
    const stand = await formVersion(path(page))
    const typed = {
      stand,
      'vorhaben.taetigkeit': 'Koch',
      'vorhaben.betriebsstaette': 'Leipzig',
      'vorhaben.beginn': '1.3.2027',
    }
    const answer = await pages.post(path(page), typed, one.employer)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path('?geschehen=gespeichert')])
    const shown = await html(path('/lesen'))
    expect(shown).toContain('Leipzig')
    expect(shown).toContain('Ada Muster')
  })

  it('keeps what was typed where something is wrong, and leads to it', async () => {
    const stand = await formVersion(path(page))
    const typed = {
      stand,
      'vorhaben.taetigkeit': 'Bäcker',
      'vorhaben.betriebsstaette': 'Leipzig',
      'vorhaben.beginn': '31.2.2027',
    }
    const answer = await pages.post(path(page), typed, one.employer)
    expect(answer.status).toBe(422)
    const shown = await answer.text()
    expect(shown).toContain('href="#vorhaben.beginn"')
    expect(shown).toContain('value="Bäcker"')
    expect(shown).toContain('value="31.2.2027"')
  })

  it('shows both where somebody else was faster, and loses neither', async () => {
    const stand = await formVersion(path(page))
    const fields = (taetigkeit: string) => ({
      stand,
      'vorhaben.taetigkeit': taetigkeit,
      'vorhaben.betriebsstaette': 'Leipzig',
      'vorhaben.beginn': '',
    })
    expect((await pages.post(path(page), fields('Köchin'), one.office)).status).toBe(303)
    const answer = await pages.post(path(page), fields('Beiköchin'), one.employer)
    expect(answer.status).toBe(409)
    const shown = await answer.text()
    expect(shown).toContain('Jetzt gespeichert: Köchin; Ihre Eingabe: Beiköchin')
    expect(shown).toContain('value="Beiköchin"')
    expect(shown).not.toContain('Jetzt gespeichert: Leipzig')
    const again = /name="stand" value="(\d+)"/.exec(shown)?.[1] ?? ''
    expect((await pages.post(path(page), { ...fields('Beiköchin'), stand: again }, one.employer)).status).toBe(303)
    expect(await html(path('/lesen'))).toContain('Beiköchin')
  })

  it('of a section that the case does not have is not there', async () => {
    expect((await pages.get(path('/abschnitt/unterbevollmaechtigter'), one.employer)).status).toBe(404)
    expect((await pages.get(path('/abschnitt/gibtEsNicht'), one.employer)).status).toBe(404)
  })
})

it('What changed since one last read it is told in words', async () => {
  await html(path('/lesen'), one.office)
  const stand = await formVersion(path('/abschnitt/gebuehr'))
  const typed = { stand, 'gebuehr.schuldner': 'arbeitgeber', 'gebuehr.zahler': 'arbeitgeber' }
  await pages.post(path('/abschnitt/gebuehr'), typed, one.employer)
  const shown = await html(path(), one.office)
  expect(shown).toContain('Was sich seit Fassung')
  expect(shown).toMatch(/Gebührenschuldner[\s\S]*die Fachkraft[\s\S]*der Arbeitgeber/)
})

it('A comment without a text or a field is sent back with what was typed', async () => {
  const answer = await pages.post(path('/anmerkungen'), { feld: '', text: 'Warum?' }, one.office)
  expect(answer.status).toBe(422)
  const shown = await answer.text()
  expect(shown).toContain('href="#feld"')
  expect(shown).toContain('Warum?</textarea>')
  expect((await pages.post(path('/anmerkungen'), { feld: 'gebuehr.zahler', text: 'Warum?' }, one.office)).status).toBe(
    303,
  )
  expect(await html(path())).toContain('Warum?')
})

it('A comment that is settled twice is settled', async () => {
  await pages.post(path('/anmerkungen'), { feld: 'gebuehr.zahler', text: 'Zweimal?' }, one.office)
  const id = /name="anmerkung" value="([^"]+)"/.exec(await html(path(), one.office))?.[1] ?? ''
  for (const _ of [1, 2]) {
    const answer = await pages.post(path('/anmerkungen/erledigt'), { anmerkung: id }, one.office)
    expect(answer.headers.get('location')).toBe(path('?geschehen=erledigt'))
  }
})
