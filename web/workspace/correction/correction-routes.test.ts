import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { type WorkspacePages, workspacePages } from '#web/testing/workspace-pages.ts'

let cases: TestCases
let pages: WorkspacePages
let office: Viewer
let employer: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  pages = workspacePages(cases)
  office = await cases.member('behoerde')
  employer = await cases.member('arbeitgeber')
  caseId = (await cases.open(office, { employer: { organisationId: employer.organisations[0]?.id ?? '' } })).caseId
  await act({ type: 'vornehmen', am: TODAY, handlung: { type: 'beratungErteilt', weg: 'telefonisch' } })
}, 60_000)
afterAll(() => cases.close())

async function act(command: Command): Promise<void> {
  const expectedSeq = (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  const input = { caseId, als: 'auslaenderbehoerde', command, expectedSeq, commandId: crypto.randomUUID() } as const
  expect((await cases.service.act(office, input, TODAY)).result).toBe('done')
}

async function entryOf(art: string): Promise<number> {
  const view = await cases.service.view(office, caseId, TODAY)
  return view?.eintraege.findLast(({ ereignis }) => ereignis.type === art)?.seq ?? 0
}

const form = async (path: string, viewer: Viewer): Promise<Record<string, string>> => {
  const html = await (await pages.get(path, viewer)).text()
  const found = /<form[^>]*class="step-form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  return Object.fromEntries(
    [...found.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

const path = async (): Promise<string> =>
  `/de/vorgaenge/${caseId}/eintrag/${await entryOf('beratungErteilt')}/berichtigen`

const RIGHT = { grund: 'Es war anders.', stattdessen: 'anders', am: '18.11.2026' }

describe('A correction', () => {
  it('is offered to whoever runs the file, and does not exist for the others, who object', async () => {
    expect((await pages.get(await path(), employer)).status).toBe(404)
    const history = `/de/vorgaenge/${caseId}/verlauf`
    expect(await (await pages.get(history, employer)).text()).not.toContain('/berichtigen')
    expect(await (await pages.get(history, employer)).text()).toContain('einwandErhoben')
    expect(await (await pages.get(history, office)).text()).toContain('/berichtigen')
  })

  it('shows what happened while its form was open, and keeps what was typed', async () => {
    const fields = await form(await path(), office)
    await act({
      type: 'erfassen',
      am: TODAY,
      urheber: 'arbeitgeber',
      eingang: { type: 'schreibenEingegangen', absender: 'arbeitgeber', betreff: 'Neue Anschrift' },
      dokumente: ['Brief'],
    })
    const stale = await pages.post(await path(), { ...fields, ...RIGHT, weg: 'persoenlich' }, office)
    expect(stale.status).toBe(409)
    const html = await stale.text()
    expect(html).toContain('In der Zwischenzeit ist etwas geschehen')
    expect(html).toContain('Neue Anschrift')
    expect(html).toContain('Es war anders.')
  })

  it('can itself be put right, and its form begins with what counts by now', async () => {
    const first = await pages.post(
      await path(),
      { ...(await form(await path(), office)), ...RIGHT, weg: 'schriftlich' },
      office,
    )
    expect(first.status).toBe(303)
    const again = await (await pages.get(await path(), office)).text()
    expect(again).toMatch(/value="schriftlich"[^>]*checked|checked[^>]*value="schriftlich"/)
    const second = { ...(await form(await path(), office)), ...RIGHT, weg: 'persoenlich', grund: 'Doch persönlich.' }
    expect((await pages.post(await path(), second, office)).status).toBe(303)
    const view = await cases.service.view(office, caseId, TODAY)
    expect(view?.state.eintraege.find(({ ereignis }) => ereignis.type === 'beratungErteilt')?.ereignis).toMatchObject({
      weg: 'persoenlich',
    })
  })

  it('leaves the entry on offer for whatever refers to it', async () => {
    await act({
      type: 'vornehmen',
      am: TODAY,
      handlung: { type: 'fristGesetzt', unterlagen: ['Lebenslauf'], bis: '2026-12-01', belehrt: true },
    })
    const seq = await entryOf('fristGesetzt')
    const ereignis = { type: 'fristGesetzt', unterlagen: ['Lebenslauf'], bis: '2026-12-02', belehrt: true } as const
    await act({
      type: 'berichtigen',
      am: TODAY,
      eintrag: seq,
      grund: 'Anderer Tag',
      stattdessen: { am: TODAY, ereignis },
    })
    const step = `/de/vorgaenge/${caseId}/schritt/unterlagenNachgereicht?als=arbeitgeber&weise=vornehmen`
    expect(await (await pages.get(step, employer)).text()).toContain(`value="${seq}"`)
  })

  it('of an old entry is in the newest history on its own', async () => {
    for (let number = 1; number <= 13; number++)
      await act({
        type: 'erfassen',
        am: TODAY,
        urheber: 'arbeitgeber',
        eingang: { type: 'schreibenEingegangen', absender: 'arbeitgeber', betreff: `Brief ${number}` },
        dokumente: ['Brief'],
      })
    const seq = await entryOf('beratungErteilt')
    await act({ type: 'berichtigen', am: TODAY, eintrag: seq, grund: 'Gab es nicht.' })
    const html = await (await pages.get(`/de/vorgaenge/${caseId}`, office)).text()
    expect(html).toContain('Gab es nicht.')
    const all = Number(/Alle (\d+) Einträge/.exec(html)?.[1])
    const whole = await (await pages.get(`/de/vorgaenge/${caseId}/verlauf`, office)).text()
    expect([...whole.matchAll(/id="eintrag-\d+"/g)]).toHaveLength(all)
  })
})

describe('A message', () => {
  it('that is sent twice is written once', async () => {
    const message = { an: 'arbeitgeber', text: 'Bitte rufen Sie an.', auftrag: crypto.randomUUID() }
    for (let sent = 1; sent <= 2; sent++)
      expect((await pages.post(`/de/vorgaenge/${caseId}/nachrichten`, message, office)).status).toBe(303)
    const view = await cases.service.view(office, caseId, TODAY)
    expect(view?.messages.filter(({ text }) => text === message.text)).toHaveLength(1)
  })
})

describe('The lists', () => {
  it('are narrowed by station, turn and state; each number is that of its narrowed list, and it can be kept', async () => {
    const [holder] = office.organisations
    const address = (narrowed: string) => `/de/vorgaenge?liste=open&fuer=${holder?.id}&${narrowed}`
    const rows = async (narrowed: string) => {
      const html = await (await pages.get(address(narrowed), office)).text()
      const number = Number(/aria-current="page"[^>]*>[^<]*<span class="queue-tabs__count">(\d+)/.exec(html)?.[1])
      const found = [...html.matchAll(/scope="row"/g)].length
      expect(number).toBe(found)
      return found
    }
    expect(await rows('staat=RS')).toBe(1)
    expect(await rows('staat=BA')).toBe(0)
    expect(await rows('staat=XX')).toBe(1)
    const place = address('staat=RS').replace('/de', '')
    await pages.post('/de/vorgaenge/listen', { zurueck: place, name: 'Aus Serbien' }, office)
    const kept = await (await pages.get('/de/vorgaenge', office)).text()
    expect(kept).toMatch(/href="[^"]*staat=RS[^"]*"[^>]*>\s*Aus Serbien/)
  })
})
