import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { fortfuehrungswege } from '#procedure/fachkraefteverfahren/wegbedingungen.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let worker: Viewer
let employer: Viewer
let mission: Viewer
let agency: Viewer
let caseId: string

const ERTEILT: Event = {
  type: 'vorabzustimmungErteilt',
  zustimmung: { art: 'nichtErforderlich', norm: '§ 18g Abs. 1 S. 1 AufenthG' },
  hinweise: [],
}

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  worker = await cases.somebody()
  employer = await cases.member('arbeitgeber')
  mission = await cases.member('auslandsvertretung')
  agency = await cases.member('bundesagentur')
  caseId = await consented()
}, 60_000)
afterAll(() => cases.close())

/** A case in which the Vorabzustimmung was just given, with everybody in it. */
async function consented(entries: readonly (readonly [typeof TODAY, Event])[] = []): Promise<string> {
  const opened = await cases.open(office)
  const join = (partei: 'fachkraft' | 'arbeitgeber' | 'auslandsvertretung' | 'bundesagentur', viewer: Viewer) => {
    const organisation = viewer.organisations[0]?.id
    const party = organisation === undefined ? { userId: viewer.userId } : { organisationId: organisation }
    return cases.service.addParticipant(office, { caseId: opened.caseId, partei, party }, TODAY)
  }
  await join('fachkraft', worker)
  await join('arbeitgeber', employer)
  await join('auslandsvertretung', mission)
  await join('bundesagentur', agency)
  await appendEntries(cases, opened.caseId, [
    [TODAY, ERTEILT],
    [TODAY, { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'post' }],
    [TODAY, { type: 'auslandsvertretungUnterrichtet', weg: 'original' }],
    ...entries,
  ])
  return opened.caseId
}

const text = async (path: string, viewer: Viewer): Promise<string> =>
  (await pages.get(`/de/vorgaenge/${path}`, viewer)).text()
const plain = (html: string): string => html.replaceAll('\u00a0', ' ')

describe('Who reaches the parts after the Vorabzustimmung', () => {
  const reach = {
    uebermittlung: ['office', 'worker', 'employer'],
    auslandsvertretung: ['office', 'worker', 'employer', 'mission'],
    ankunft: ['office', 'worker', 'employer'],
    'ankunft/kalender.ics': ['office', 'worker', 'employer'],
    ausgang: ['office', 'worker', 'employer'],
    familie: ['office', 'employer'],
  } as const
  const everybody = ['office', 'worker', 'employer', 'mission', 'agency', 'stranger', 'administrator'] as const

  it.each(Object.entries(reach))('%s', async (path, allowed) => {
    const viewers: Readonly<Record<(typeof everybody)[number], Viewer>> = {
      office,
      worker,
      employer,
      mission,
      agency,
      stranger: await cases.somebody(),
      administrator: await cases.member('behoerde', 'verwaltung'),
    }
    for (const name of everybody) {
      const { status } = await pages.get(`/de/vorgaenge/${caseId}/${path}`, viewers[name])
      expect([name, status]).toEqual([name, allowed.some((one) => one === name) ? 200 : 404])
    }
  })

  it('nobody but the office moves a delivery', async () => {
    for (const viewer of [worker, employer, mission, agency, await cases.somebody()]) {
      for (const aktion of ['start', 'uebergabe', 'zurueck', 'erneut']) {
        const sent = { aktion, an: 'auslandsvertretung' }
        expect((await pages.post(`/de/vorgaenge/${caseId}/uebermittlung`, sent, viewer)).status).toBe(404)
      }
    }
  })
})

describe('The page of the ladder', () => {
  it('keeps a wrong address and says how it is mended, then starts and waits for people where no machine is set up', async () => {
    const id = await consented()
    const path = `/de/vorgaenge/${id}/uebermittlung`
    const wrong = await pages.post(path, { aktion: 'start', auslandsvertretung: 'visa.example', fachkraft: '' }, office)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="visa.example"')
    const sent = await pages.post(path, { aktion: 'start', auslandsvertretung: '', fachkraft: '' }, office)
    expect(sent.headers.get('location')).toBe(`${path}?geschehen=start`)
    const html = await text(`${id}/uebermittlung?geschehen=start`, office)
    expect(html).toContain('Die Übermittlung läuft.')
    expect(html).toContain('nicht eingerichtet, weiter mit dem nächsten Weg')
    expect(html).toContain('Im Register steht sie noch nicht.')
    expect(html).toContain('Übergabe eintragen')
    const other = await text(`${id}/uebermittlung`, employer)
    expect(other).toContain('Die Behörde übergibt die Vorabzustimmung')
    expect(other).not.toContain('Übergabe eintragen')
  })

  it('enters a handing over with its proof, which only the office sees', async () => {
    const id = await consented()
    const path = `/de/vorgaenge/${id}/uebermittlung`
    await pages.post(path, { aktion: 'start', auslandsvertretung: '', fachkraft: '' }, office)
    const stand = String((await cases.service.view(office, id, TODAY))?.seq)
    const form = {
      aktion: 'uebergabe',
      an: 'auslandsvertretung',
      stand,
      auftrag: crypto.randomUUID(),
      'auslandsvertretung-weg': 'post',
      'auslandsvertretung-am': '18.11.2026',
    }
    const missing = await pages.post(path, form, office)
    expect(missing.status).toBe(422)
    expect(await missing.text()).toContain('Nennen Sie, wer sie bekam')
    const long = 'RR 123 DE '.repeat(31).trim()
    const refused = await pages.post(path, { ...form, 'auslandsvertretung-beleg': long }, office)
    const shown = await refused.text()
    expect([refused.status, shown.includes('309 Zeichen, möglich sind höchstens 300.')]).toEqual([422, true])
    expect(shown).toContain(`value="${long}"`)
    const done = await pages.post(path, { ...form, 'auslandsvertretung-beleg': 'RR 123 DE' }, office)
    expect(done.status).toBe(303)
    expect(await text(`${id}/uebermittlung`, office)).toContain('RR 123 DE')
    expect(await text(`${id}/uebermittlung`, worker)).not.toContain('RR 123 DE')
    const view = await cases.service.view(worker, id, TODAY)
    expect(view?.eintraege.at(-1)?.ereignis).toEqual({
      type: 'vorabzustimmungAusgehaendigt',
      weg: 'post',
      original: true,
    })
  })
})

describe('The page about the mission', () => {
  it('lets the worker enter the request with one click, and shows the mission its three weeks', async () => {
    const id = await consented()
    const html = await text(`${id}/auslandsvertretung`, worker)
    expect(html).toContain('Als Nächstes')
    const [, next = ''] = html.split('id="naechstes"')
    expect(next.split('<form')[0]).toContain('Diese Eintragung ersetzt nichts, was bei der Auslandsvertretung selbst')
    const form = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    const step = `/de/vorgaenge/${id}/schritt/terminAngefragt?als=fachkraft&weise=vornehmen`
    const fields = {
      als: 'fachkraft',
      weise: 'vornehmen',
      stand: form('stand'),
      auftrag: form('auftrag'),
      am: '18.11.2026',
    }
    expect((await pages.post(step, fields, worker)).status).toBe(303)
    const seen = plain(await text(`${id}/auslandsvertretung`, mission))
    expect(seen).toContain('9. Dezember 2026')
    expect(seen).toContain('§ 31a Abs. 1 AufenthV')
    expect(seen).toContain('name="termin"')
  })

  it('lets the mission record an application that reached it, without a letter', async () => {
    const id = await consented([[TODAY, { type: 'terminAngefragt' }]])
    const view = await cases.service.view(mission, id, TODAY)
    const done = await cases.service.act(
      mission,
      {
        caseId: id,
        als: 'auslandsvertretung',
        command: {
          type: 'erfassen',
          am: TODAY,
          urheber: 'fachkraft',
          eingang: { type: 'visumBeantragt', vollstaendig: true },
          dokumente: [],
        },
        expectedSeq: view?.seq ?? 0,
        commandId: crypto.randomUUID(),
      },
      TODAY,
    )
    expect(done).toMatchObject({ result: 'done' })
    expect(plain(await text(`${id}/auslandsvertretung`, mission))).toContain('§ 31a Abs. 2 AufenthV')
  })
})

describe('What follows the arrival', () => {
  it('is a file for a calendar with whole days and no names', async () => {
    const id = await consented([
      ['2026-11-01', { type: 'visumBeantragt', vollstaendig: true }],
      ['2026-11-02', { type: 'visumErteilt', gueltigAb: '2026-11-03', gueltigBis: '2027-11-02' }],
      ['2026-11-10', { type: 'eingereist' }],
    ])
    const page = plain(await text(`${id}/ankunft`, worker))
    expect(page).toContain('Bis zum 2. November 2027')
    expect(page).toContain('Gilt bis zum 2. November 2027')
    // One's own turn now lies open; of what others owe, and of what is still to come, day and title do.
    const html = await text(`${id}/ankunft`, worker)
    const items = html.split('<li class="dated-list__item">').slice(1)
    const isFolded = (title: string): boolean | undefined =>
      items.find((item) => item.includes(`>${title}</h3>`))?.startsWith('<details class="dated-list__fold"><summary>')
    expect(['Wohnung anmelden', 'Aufenthaltstitel beantragen'].map(isFolded)).toEqual([false, false])
    expect(['Aufenthaltstitel prüfen', 'Verlängerung beantragen'].map(isFolded)).toEqual([true, true])
    const answer = await pages.get(`/de/vorgaenge/${id}/ankunft/kalender.ics`, worker)
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const file = await answer.text()
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ startDate }) => startDate.isDate)).not.toContain(false)
    expect(events.map(({ summary }) => summary).join()).toContain('Aufenthaltstitel beantragen')
    expect(file).not.toMatch(/Petrović|Đorđe/)
    expect(await (await pages.get(`/de/vorgaenge/${id}/ankunft/kalender.ics`, worker)).text()).toBe(file)
  })
})

describe('The outcome', () => {
  it('names the court and the day after a refused visa, and the ways on the answers of the case', async () => {
    const id = await consented([
      ['2026-11-01', { type: 'visumBeantragt', vollstaendig: true }],
      ['2026-11-10', { type: 'visumAbgelehnt', belehrt: false }],
    ])
    expect(await text(id, worker)).toContain(`href="/de/vorgaenge/${id}/ausgang">Was dagegen möglich ist`)
    const html = plain(await text(`${id}/ausgang`, worker))
    expect(html).toContain('Verwaltungsgericht Berlin')
    expect(html).toContain('/schritt/rechtsbehelfEingelegt?')
    expect(html).toContain('Bis zum 10. November 2027')
    expect(html).toContain('§ 58 Abs. 2 S. 1 VwGO')
    expect(html).toContain('Möglich, wenn noch etwas geklärt ist')
    expect(html).not.toContain('keine Angaben aus der Prüfung gespeichert')
  })

  it('names first the ways on which a procedure goes on after partial equivalence', async () => {
    const found: Event = {
      type: 'anerkennungEntschieden',
      gegenstand: 'gleichwertigkeit',
      ergebnis: 'teilweiseGleichwertig',
      massnahmen: [],
    }
    const html = await text(`${await consented([[TODAY, found]])}/ausgang`, worker)
    const [, open = ''] = html.split('Möglich, wenn noch etwas geklärt ist')
    const first = [...open.matchAll(/href="\/de\/ways\/(\w+)"/g)].map(([, way = '']) => way)
    expect(fortfuehrungswege).toContain(first[0])
    expect(fortfuehrungswege).toContain(first[1])
  })

  it('weighs the ways of somebody who has entered from Germany, and says so', async () => {
    const id = await consented([
      ['2026-11-01', { type: 'visumBeantragt', vollstaendig: true }],
      ['2026-11-02', { type: 'visumErteilt', gueltigAb: '2026-11-03', gueltigBis: '2027-11-02' }],
      ['2026-11-10', { type: 'eingereist' }],
    ])
    expect(plain(await text(`${id}/ausgang`, worker))).toContain('Die Fachkraft ist schon in Deutschland.')
    expect(await text(`${caseId}/ausgang`, worker)).not.toContain('Die Fachkraft ist schon in Deutschland.')
  })

  it('says nothing where nothing stands in the way', async () => {
    expect(await text(`${caseId}/ausgang`, worker)).toContain('Nichts in diesem Vorgang steht zurzeit entgegen.')
  })

  it('of the answers tells nobody who only examines one question', async () => {
    expect(await cases.service.facts(agency, caseId, TODAY)).toBeUndefined()
    expect(await cases.service.facts(mission, caseId, TODAY)).toBeUndefined()
    expect(await cases.service.facts(worker, caseId, TODAY)).toMatchObject({ taetigkeit: '2221' })
  })
})
