import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealWith } from '#server/access/sealed-cookie.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { FACTS, type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { NEW_SESSION } from '#web/session/session.ts'
import { testAssets } from '#web/testing/assets.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { workspaceRoutes } from './workspace-routes.tsx'

let cases: TestCases
let office: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  caseId = (await cases.open(office)).caseId
}, 60_000)
afterAll(() => cases.close())

/** The pages as somebody sees them who is signed in, or nobody. */
function pagesFor(viewer: Viewer | undefined): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use(async (c, next) => {
    if (viewer) c.set('viewer', viewer)
    c.set('session', { ...NEW_SESSION, facts: FACTS })
    await next()
  })
  workspaceRoutes(pages, {
    ...testDesk({ db: cases.db }),
    cases: cases.service,
    today: () => TODAY,
    seal: sealWith({ key: randomBytes(32), clock: () => 0, idleMs: 1 }),
    assets: testAssets,
    origin: undefined,
    onFault: () => undefined,
  })
  return new Hono<WebEnv>().route('/:lang{(?:de|en)}', pages)
}

const get = async (path: string, viewer: Viewer | undefined = office) =>
  await pagesFor(viewer).request(`http://vorab.example${path}`)

const post = async (path: string, fields: Record<string, string>, viewer: Viewer = office) =>
  await pagesFor(viewer).request(`http://vorab.example${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

/** The hidden fields of the form on a page. */
function hiddenOf(html: string): Record<string, string> {
  const form = /<form[^>]*class="step-form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

describe('The page of a case', () => {
  it('begins with whose turn it is, what is to be done and on which norm', async () => {
    const html = await (await get(`/de/vorgaenge/${caseId}`)).text()
    expect(html).toContain('Am Zug: Arbeitgeber')
    expect(html.indexOf('id="am-zug"')).toBeLessThan(html.indexOf('id="weg"'))
    expect(html).toContain('Đorđe Petrović')
    expect(html.length).toBeLessThan(60_000)
  })

  it('looks like nothing to somebody whose case it is not', async () => {
    const stranger = await cases.member('arbeitgeber')
    const [strange, missing] = await Promise.all([
      get(`/de/vorgaenge/${caseId}`, stranger),
      get('/de/vorgaenge/00000000-0000-4000-8000-000000000000', stranger),
    ])
    expect([strange.status, missing.status]).toEqual([404, 404])
    expect(await strange.text()).not.toContain('Petrović')
  })

  it('leads to the sign-in and back where nobody is signed in', async () => {
    const answer = await pagesFor(undefined).request(`http://vorab.example/de/vorgaenge/${caseId}`)
    expect(answer.headers.get('location')).toBe(`/de/sign-in?next=${encodeURIComponent(`/de/vorgaenge/${caseId}`)}`)
  })
})

describe('The form of a step', () => {
  const path = () => `/de/vorgaenge/${caseId}/schritt/beratungErteilt`

  it('asks for what is missing, keeps what was typed and leads to the field', async () => {
    const fields = hiddenOf(await (await get(path())).text())
    const refused = await post(path(), { ...fields, am: '31.2.2026' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('href="#weg"')
    expect(html).toContain('href="#am"')
    expect(html).toContain('value="31.2.2026"')
  })

  it('goes on to the case, and does nothing twice', async () => {
    const fields = { ...hiddenOf(await (await get(path())).text()), am: '18.11.2026', weg: 'telefonisch' }
    const answers = [await post(path(), fields), await post(path(), fields)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const view = await cases.service.view(office, caseId, TODAY)
    expect(view?.eintraege.filter(({ ereignis }) => ereignis.type === 'beratungErteilt')).toHaveLength(1)
  })

  it('shows what has happened meanwhile and keeps what was typed', async () => {
    const fields = hiddenOf(await (await get(path())).text())
    const other = `/de/vorgaenge/${caseId}/schritt/schreibenEingegangen`
    const letter = hiddenOf(await (await get(`${other}?als=auslaenderbehoerde&weise=erfassen`)).text())
    const sent = await post(other, {
      ...letter,
      urheber: 'arbeitgeber',
      absender: 'arbeitgeber',
      betreff: 'Nachfrage',
      schreiben: 'Brief',
      am: '18.11.2026',
    })
    expect(sent.status).toBe(303)
    const stale = await post(path(), { ...fields, am: '18.11.2026', weg: 'schriftlich' })
    expect(stale.status).toBe(409)
    const html = await stale.text()
    expect(html).toContain('In der Zwischenzeit ist etwas geschehen')
    expect(html).toMatch(/value="schriftlich"[^>]*checked|checked[^>]*value="schriftlich"/)
  })

  it('says with its norm why the law does not allow it yet', async () => {
    const step = `/de/vorgaenge/${caseId}/schritt/vorabzustimmungErteilt`
    const fields = hiddenOf(await (await get(step)).text())
    const refused = await post(step, { ...fields, am: '18.11.2026' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/§ \d+/)
  })

  it('does not exist for a kind that nobody may enter, and not for a party that may not', async () => {
    expect((await get(`/de/vorgaenge/${caseId}/schritt/berichtigt`)).status).toBe(404)
    expect((await get(`/de/vorgaenge/${caseId}/schritt/visumErteilt?als=auslandsvertretung`)).status).toBe(404)
  })
})

describe('The list', () => {
  it('has for each ready-made list the number of its lines', async () => {
    for (const tab of ['own', 'open', 'waiting', 'nobody', 'closed']) {
      const html = await (await get(`/de/vorgaenge?liste=${tab}&fuer=${office.organisations[0]?.id}`)).text()
      const number = Number(/aria-current="page"[^>]*>[^<]*<span class="queue-tabs__count">(\d+)/.exec(html)?.[1])
      expect([...html.matchAll(/scope="row"/g)]).toHaveLength(number)
    }
  })

  it('lets somebody take a case and shows it under their own', async () => {
    const [holder] = office.organisations
    const taken = await post(`/de/vorgaenge/${caseId}/zuweisung`, { fuer: holder?.id ?? '', wer: 'ich', liste: 'mine' })
    expect(taken.status).toBe(303)
    const html = await (await get(taken.headers.get('location') ?? '')).text()
    expect(html).toContain('Petrović')
  })
})

describe('The parts of a case', () => {
  const partsOf = async (viewer: Viewer): Promise<string> => {
    const html = await (await get(`/de/vorgaenge/${caseId}`, viewer)).text()
    return /<nav class="case-places"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
  }
  const linksIn = (html: string): readonly string[] =>
    [...html.matchAll(/href="[^"]*\/vorgaenge\/[^/"]+\/(\w+)"/g)].map(([, part = '']) => part)

  it('lie open where the procedure is, and are folded up where it is not; none is lost and none stands twice', async () => {
    const nav = await partsOf(office)
    const folded = [...nav.matchAll(/<details[\s\S]*?<\/details>/g)].map(([group]) => group).join('')
    expect(linksIn(folded)).toEqual(expect.arrayContaining(['visum', 'kosten', 'pass']))
    for (const part of ['anlagen', 'dateien', 'vereinbarung']) expect(linksIn(folded)).not.toContain(part)
    const all = linksIn(nav)
    expect(all).toEqual(expect.arrayContaining(['anlagen', 'dateien', 'vereinbarung', 'vorabzustimmung', 'ausgang']))
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('The opening of a case', () => {
  it('goes page by page, asks nobody for what their role says, and carries the answers of the check over', async () => {
    const employer = await cases.member('arbeitgeber')
    const send = async (html: string, fields: Record<string, string>): Promise<Response> =>
      post('/de/vorgaenge/neu', { ...hiddenOf(html), ...fields }, employer)
    const who = await (await get('/de/vorgaenge/neu?weg=fachkraftBerufsausbildung', employer)).text()
    // The first choice decides who sees the file: what each of the two means stands with it.
    expect(who).toContain('In eigener Regie: Sie führen die Akte allein')
    const worker = await (
      await send(who, { organisation: employer.organisations[0]?.id ?? '', modus: 'eigenregie' })
    ).text()
    const plan = await (await send(worker, { familiennamen: 'Petrović', geboren: '5.5.1994', staat: 'Serbien' })).text()
    expect(plan).toContain('6 Antworten')
    const parties = await (
      await send(plan, {
        weg: 'fachkraftBerufsausbildung',
        mitFamilie: 'nein',
        fachkraftHier: 'nein',
        familieHier: 'nein',
        union: 'nein',
      })
    ).text()
    expect(parties).not.toContain('name="arbeitgeber"')
    const wrong = await send(parties, { behoerde: '', land: '' })
    expect(wrong.status).toBe(422)
    const confirm = await (await send(parties, { behoerde: 'Ausländerbehörde Dresden', land: 'SN' })).text()
    expect(confirm).toContain('Serbien')
    const opened = [await send(confirm, {}), await send(confirm, {})]
    expect(opened.map(({ status }) => status)).toEqual([303, 303])
    const addresses = opened.map(({ headers }) => headers.get('location'))
    expect(addresses[0]).toBe(addresses[1])
    const id = /vorgaenge\/([^?]+)/.exec(addresses[0] ?? '')?.[1] ?? ''
    const view = await cases.service.view(employer, id, TODAY)
    expect(view?.vorhaben).toMatchObject({ weg: 'fachkraftBerufsausbildung', anerkennungsstand: 'gleichwertig' })
  })

  it('asks what the check has left open of old-age provision, so that the plan is determined', async () => {
    const employer = await cases.member('arbeitgeber')
    const organisation = employer.organisations[0]?.id ?? ''
    const send = async (html: string, fields: Record<string, string>): Promise<string> =>
      await (await post('/de/vorgaenge/neu', { ...hiddenOf(html), ...fields }, employer)).text()
    const who = await (await get('/de/vorgaenge/neu?weg=fachkraftBerufsausbildung', employer)).text()
    const worker = await send(who, { organisation, modus: 'eigenregie' })
    const plan = await send(worker, { familiennamen: 'Petrović', geboren: '5.5.1979', staat: 'Serbien' })
    const no = { mitFamilie: 'nein', fachkraftHier: 'nein', familieHier: 'nein', union: 'nein' }
    const provision = await send(plan, { weg: 'fachkraftBerufsausbildung', ...no })
    expect(provision).toContain('Schritt 4 von 6')
    expect(provision).not.toContain('role="alert"')
    expect(provision).toContain('name="ersteErteilung"')
    const missing = await send(provision, { jahresgehalt: '45.600' })
    expect(missing).toContain('href="#ersteErteilung"')
    expect(missing).toContain('value="45.600"')
    const parties = await send(missing, { jahresgehalt: '45.600', ersteErteilung: 'ja' })
    const confirm = await send(parties, { behoerde: 'Ausländerbehörde Dresden', land: 'SN' })
    expect(confirm).toContain('Erster Titel als Fachkraft')
    const opened = await post('/de/vorgaenge/neu', hiddenOf(confirm), employer)
    const id = /vorgaenge\/([^?]+)/.exec(opened.headers.get('location') ?? '')?.[1] ?? ''
    const view = await cases.service.view(employer, id, TODAY)
    expect(view?.vorhaben).toMatchObject({ altersvorsorgeNoetig: 'ja', zustimmungNoetig: 'ja' })
  })

  it('for an authority names one that works here, which finds the case and its plan at once', async () => {
    const employer = await cases.member('arbeitgeber')
    const [authority] = office.organisations
    const send = async (html: string, fields: Record<string, string>): Promise<Response> =>
      post('/de/vorgaenge/neu', { ...hiddenOf(html), ...fields }, employer)
    const who = await (await get('/de/vorgaenge/neu?weg=fachkraftBerufsausbildung', employer)).text()
    const organisation = employer.organisations[0]?.id ?? ''
    const worker = await (await send(who, { organisation, modus: 'behoerde' })).text()
    const plan = await (await send(worker, { familiennamen: 'Petrović', geboren: '5.5.1994', staat: 'Serbien' })).text()
    const no = { mitFamilie: 'nein', fachkraftHier: 'nein', familieHier: 'nein', union: 'nein' }
    const parties = await (await send(plan, { weg: 'fachkraftBerufsausbildung', ...no })).text()
    expect(parties).not.toContain('name="land"')
    const unknown = await send(parties, { behoerde: 'Nirgendwo' })
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('keine Ausländerbehörde, die hier arbeitet')
    const confirm = await (await send(parties, { behoerde: authority?.name ?? '' })).text()
    const opened = await send(confirm, {})
    const id = /vorgaenge\/([^?]+)/.exec(opened.headers.get('location') ?? '')?.[1] ?? ''
    const form = await (await get(`/de/vorgaenge/${id}/schritt/vorhabenFestgelegt`)).text()
    expect(form).toContain('ausgefüllt mit dem, was schon bekannt ist')
    expect(form).toMatch(/value="§ 39[^"]*"/)
  })

  it('is not for somebody without an organisation that can open one', async () => {
    expect((await get('/de/vorgaenge/neu', await cases.somebody())).status).toBe(404)
  })

  it('is offered to those alone who can do it', async () => {
    const mission = await cases.member('auslandsvertretung')
    const link = 'href="/de/vorgaenge/neu"'
    expect((await get('/de/vorgaenge/neu', mission)).status).toBe(404)
    expect(await (await get('/de/vorgaenge', mission)).text()).not.toContain(link)
    expect(await (await get('/de/vorgaenge', office)).text()).toContain(link)
  })
})

describe('A correction', () => {
  it('puts the entry right and leaves the wrong one readable beside it', async () => {
    const view = await cases.service.view(office, caseId, TODAY)
    const wrong = view?.eintraege.find(({ ereignis }) => ereignis.type === 'beratungErteilt')
    const path = `/de/vorgaenge/${caseId}/eintrag/${wrong?.seq}/berichtigen`
    const fields = hiddenOf(await (await get(path)).text())
    const right = {
      ...fields,
      grund: 'Es war persönlich.',
      stattdessen: 'anders',
      am: '18.11.2026',
      weg: 'persoenlich',
    }
    expect((await post(path, { ...right, grund: '' })).status).toBe(422)
    expect((await post(path, right)).status).toBe(303)
    const html = await (await get(`/de/vorgaenge/${caseId}/verlauf`)).text()
    expect(html).toContain('Es war persönlich.')
    expect(html).toContain('<s>')
  })
})
