import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { CaseView } from './case-view.ts'
import type { Viewer } from './viewer.ts'

const ON: PlainDate = '2026-11-16'
const EMAIL = 'team@agentur.example'

let cases: TestCases
let office: Viewer
let caseId = ''
let otherCase = ''
/** Numbers of the entries that ask. */
let recognition = 0
let permit = 0
let first = 0
let second = 0

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  ;[caseId, otherCase] = [(await cases.open(office)).caseId, (await cases.open(office)).caseId]
  await add({ type: 'erstkontaktAufgenommen' })
  recognition = await add({ type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' })
  permit = await add({ type: 'anerkennungBeantragt', gegenstand: 'berufsausuebungserlaubnis' })
  await add({ type: 'beschaeftigungErklaert', zusatzblatt: false })
  first = await add({ type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' })
  second = await add({ type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' })
  await add({ type: 'rueckfrageGestellt', anfrage: first, mitUnterlagen: true })
})
afterAll(() => cases.close())

const add = (event: Event, id = caseId): Promise<number> => appendEntries(cases, id, [[ON, event]])

function linkTo(request: number, partei: Partei = 'bundesagentur', id = caseId): Viewer {
  return { userId: `link:${request}`, name: EMAIL, organisations: [], link: { caseId: id, partei, request } }
}

async function seen(viewer: Viewer): Promise<CaseView> {
  const view = await cases.service.view(viewer, caseId, TODAY)
  if (!view) throw new Error('The link opens nothing.')
  return view
}

async function act(viewer: Viewer, handlung: Handlung, als: Partei = 'bundesagentur', id = caseId): Promise<string> {
  return await tell(viewer, { type: 'vornehmen', am: TODAY, handlung }, als, id)
}

async function tell(viewer: Viewer, command: Command, als: Partei, id = caseId): Promise<string> {
  const expectedSeq = (await cases.service.view(office, id, TODAY))?.seq ?? 0
  const input = { caseId: id, als, command, expectedSeq, commandId: crypto.randomUUID() }
  const done = await cases.service.act(viewer, input, TODAY)
  return done.result === 'refused' ? (done.refusals[0]?.grund ?? '') : done.result
}

describe('A link to one request', () => {
  it('shows what belongs to it and to nothing else, and no entry of another request', async () => {
    const { eintraege, pflichten, request } = await seen(linkTo(second))
    expect(eintraege.map(({ ereignis }) => ereignis.type)).toEqual(['beschaeftigungErklaert', 'zustimmungAngefragt'])
    expect(eintraege.map(({ seq }) => seq)).not.toContain(first)
    expect(pflichten.every(({ ausloeser }) => ausloeser === second)).toBe(true)
    expect(request).toMatchObject({ entry: second })
    expect(request?.answers).toEqual(
      expect.arrayContaining(['zustimmungErteilt', 'zustimmungVersagt', 'rueckfrageGestellt']),
    )
    expect((await seen(linkTo(first))).eintraege.map(({ ereignis }) => ereignis.type)).toContain('rueckfrageGestellt')
  })

  it('answers no other request, of the same office or of another one', async () => {
    const own = linkTo(second)
    expect(await act(own, { type: 'zustimmungErteilt', anfrage: first, beschraenkt: false })).toBe('nichtBefugt')
    expect(await act(own, { type: 'zustimmungErteilt', anfrage: 99, beschraenkt: false })).toBe('nichtBefugt')
    const body = linkTo(recognition, 'anerkennendeStelle')
    const decided = { type: 'anerkennungEntschieden', ergebnis: 'erlaubnisErteilt', massnahmen: [] } as const
    expect(await act(body, { ...decided, gegenstand: 'berufsausuebungserlaubnis' }, 'anerkennendeStelle')).toBe(
      'nichtBefugt',
    )
    expect(await act(body, { type: 'zustimmungErteilt', anfrage: second, beschraenkt: false })).toBe('nichtBefugt')
    expect((await seen(body)).eintraege.map(({ seq }) => seq)).not.toContain(permit)
  })

  it('does nothing but answer: no letter, no record for others, no message, no other case', async () => {
    const own = linkTo(second)
    expect(await act(own, { type: 'schreibenEingegangen', absender: 'bundesagentur', betreff: 'x' })).toBe(
      'nichtBefugt',
    )
    const eingang = { type: 'zustimmungErteilt', anfrage: second, beschraenkt: false } as const
    const recorded = { type: 'erfassen', am: TODAY, urheber: 'bundesagentur', eingang, dokumente: ['x.pdf'] } as const
    expect(await tell(own, recorded, 'bundesagentur')).toBe('nichtBefugt')
    expect(await tell(own, { type: 'berichtigen', am: TODAY, eintrag: second, grund: 'x' }, 'bundesagentur')).toBe(
      'nichtBefugt',
    )
    expect(await act(own, eingang, 'auslaenderbehoerde')).toBe('nichtBefugt')
    expect(await act(own, eingang, 'bundesagentur', otherCase)).toBe('notFound')
    const message = { caseId, als: 'bundesagentur', to: ['auslaenderbehoerde'], text: 'x' } as const
    expect(await cases.service.send(own, message, TODAY)).toBe('notFound')
    expect(await cases.service.exportCase(own, caseId, TODAY)).toBeUndefined()
    expect(await cases.service.view(linkTo(second, 'bundesagentur', otherCase), caseId, TODAY)).toBeUndefined()
    expect(await cases.service.view(linkTo(second, 'anerkennendeStelle'), caseId, TODAY)).toBeUndefined()
  })

  it('asks back and answers its own request once; then it offers nothing any more', async () => {
    const own = linkTo(second)
    expect(await act(own, { type: 'rueckfrageGestellt', anfrage: second, mitUnterlagen: false })).toBe('done')
    expect(await act(own, { type: 'zustimmungErteilt', anfrage: second, beschraenkt: false })).toBe('done')
    expect((await seen(own)).request).toEqual({ entry: second, answers: [] })
    expect(await act(own, { type: 'zustimmungVersagt', anfrage: second, norm: '§ 40 AufenthG' })).toBe('nichtBefugt')
    expect(await act(own, { type: 'rueckfrageGestellt', anfrage: second, mitUnterlagen: false })).toBe('nichtBefugt')
    expect((await seen(linkTo(first))).request?.answers).toContain('zustimmungErteilt')
  })

  it('opens nothing once its request was taken back', async () => {
    const own = linkTo(first)
    await add({ type: 'berichtigt', eintrag: first, grund: 'Die Anfrage ging nicht hinaus.' })
    expect(await cases.service.view(own, caseId, TODAY)).toBeUndefined()
    expect(await act(own, { type: 'zustimmungErteilt', anfrage: first, beschraenkt: false })).toBe('notFound')
  })

  it('is answered by nobody once the same was asked again', async () => {
    const again = await add({ type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' })
    expect((await seen(linkTo(recognition, 'anerkennendeStelle'))).request?.answers).toEqual([])
    const received = {
      type: 'eingangBestaetigt',
      gegenstand: 'gleichwertigkeit',
      eingegangenAm: ON,
      vollstaendigSeit: ON,
      fehlend: [],
    } as const
    expect(await act(linkTo(recognition, 'anerkennendeStelle'), received, 'anerkennendeStelle')).toBe('nichtBefugt')
    expect(await act(linkTo(again, 'anerkennendeStelle'), received, 'anerkennendeStelle')).toBe('done')
  })
})

describe('A link that serves a whole party', () => {
  it('still opens all that the party may do, and says of no request that it is its own', async () => {
    const { link: _, ...viewer } = linkTo(permit)
    const whole: Viewer = { ...viewer, link: { caseId, partei: 'anerkennendeStelle' } }
    expect(await seen(whole)).not.toHaveProperty('request')
    expect((await seen(whole)).eintraege.map(({ seq }) => seq)).toEqual(expect.arrayContaining([permit]))
  })
})
