import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealWith } from '#server/access/sealed-cookie.ts'
import type { Viewer, ViewerOrganisation } from '#server/cases/viewer.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { NEW_SESSION } from '#web/session/session.ts'
import { testAssets } from '#web/testing/assets.ts'
import { testDesk } from '#web/testing/test-desk.ts'
import { participantsRoutes } from './participants-routes.tsx'

let cases: TestCases
let office: Viewer
let employer: Viewer
let worker: Viewer
let caseId: string
let ofEmployer: string

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  employer = await cases.member('arbeitgeber', 'ansprechpartner')
  worker = await cases.somebody()
  const [own] = employer.organisations
  const opened = { employer: { organisationId: own?.id ?? '' } }
  ;({ caseId } = await cases.open(office, opened))
  ;({ caseId: ofEmployer } = await cases.open(employer, {
    modus: 'eigenregie',
    office: { name: 'Landratsamt' },
    officePlace: { land: 'SN' },
  }))
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
}, 60_000)
afterAll(() => cases.close())

/** The pages as somebody sees them who is signed in, or nobody. */
function pagesFor(viewer: Viewer | undefined): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use(async (c, next) => {
    if (viewer) c.set('viewer', viewer)
    c.set('session', NEW_SESSION)
    await next()
  })
  participantsRoutes(pages, {
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

const place = (id: string) => `/de/vorgaenge/${id}/beteiligte`

const get = async (path: string, viewer: Viewer | undefined = office) =>
  await pagesFor(viewer).request(`http://vorab.example${path}`)

const post = async (path: string, fields: Record<string, string>, viewer: Viewer | undefined = office) =>
  await pagesFor(viewer).request(`http://vorab.example${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

const NAMED = { partei: 'zentralstelle', weise: 'name', name: 'Zeugnisstelle' }

/** Every address of these pages, asked by somebody. */
async function answers(id: string, viewer: Viewer | undefined): Promise<readonly number[]> {
  const all = [
    await get(place(id), viewer),
    await get(`${place(id)}/neu?partei=bundesagentur&suche=agentur`, viewer),
    await post(`${place(id)}/neu`, NAMED, viewer),
    await post(`${place(id)}/ende`, { beteiligung: await namedIn(id) }, viewer),
  ]
  return all.map(({ status }) => status)
}

/** A party of the case that can be ended. */
async function namedIn(id: string): Promise<string> {
  const row = await cases.db
    .selectFrom('case_parties')
    .select('id')
    .where('case_id', '=', id)
    .where('name', 'is not', null)
    .where('until', 'is', null)
    .orderBy('since', 'desc')
    .executeTakeFirst()
  return row?.id ?? ''
}

const ROLES: readonly ViewerOrganisation['role'][] = ['sachbearbeitung', 'leitung', 'verwaltung', 'ansprechpartner']

function inRole(viewer: Viewer, role: ViewerOrganisation['role']): Viewer {
  return { ...viewer, organisations: viewer.organisations.map((one) => ({ ...one, role })) }
}

const link = (id: string, partei: 'anerkennendeStelle' | 'auslaenderbehoerde'): Viewer => ({
  userId: 'link:1',
  name: '',
  organisations: [],
  link: { caseId: id, partei },
})

describe('Who takes part is decided', () => {
  it.each(ROLES)('by the authority that runs the file, for a member in the role %s', async (role) => {
    const expected = role === 'verwaltung' ? [404, 404, 404, 404] : [200, 200, 303, 303]
    expect(await answers(caseId, inRole(office, role))).toEqual(expected)
  })

  it.each(ROLES)('by the employer where no authority runs it, for a member in the role %s', async (role) => {
    const expected = role === 'verwaltung' ? [404, 404, 404, 404] : [200, 200, 303, 303]
    expect(await answers(ofEmployer, inRole(employer, role))).toEqual(expected)
  })

  it.each(ROLES)('by nobody else who takes part or does not, for a member in the role %s', async (role) => {
    const others = [
      await cases.member('behoerde'),
      await cases.member('arbeitgeber'),
      await cases.member('bundesagentur'),
    ]
    for (const viewer of [inRole(employer, role), ...others.map((one) => inRole(one, role))])
      expect(await answers(caseId, viewer)).toEqual([404, 404, 404, 404])
    for (const viewer of [inRole(office, role), ...others.map((one) => inRole(one, role))])
      expect(await answers(ofEmployer, viewer)).toEqual([404, 404, 404, 404])
  })

  it('by no person and through no link', async () => {
    const strangers = [
      worker,
      await cases.somebody(),
      link(caseId, 'anerkennendeStelle'),
      link('other', 'auslaenderbehoerde'),
    ]
    for (const viewer of strangers) expect(await answers(caseId, viewer)).toEqual([404, 404, 404, 404])
  })

  it('by nobody who is not signed in', async () => {
    const statuses = await Promise.all([
      pagesFor(undefined).request(`http://vorab.example${place(caseId)}`),
      pagesFor(undefined).request(`http://vorab.example${place(caseId)}/neu`, { method: 'POST' }),
      pagesFor(undefined).request(`http://vorab.example${place(caseId)}/ende`, { method: 'POST' }),
    ])
    for (const answer of statuses) expect(answer.headers.get('location')).toContain('/de/sign-in')
  })
})

describe('Ending a part', () => {
  it('twice, by two presses or by two people, is ending it once', async () => {
    expect((await post(`${place(caseId)}/neu`, NAMED)).status).toBe(303)
    const beteiligung = await namedIn(caseId)
    const end = () => post(`${place(caseId)}/ende`, { beteiligung })
    const answers = [...(await Promise.all([end(), end()])), await end()]
    for (const answer of answers) expect(answer.headers.get('location')).toBe(`${place(caseId)}?geschehen=ende`)
    expect(await namedIn(caseId)).not.toBe(beteiligung)
  })
})

describe('Adding somebody', () => {
  it('begins with the role, and offers what the role knows', async () => {
    const html = async (partei: string) => await (await get(`${place(caseId)}/neu?partei=${partei}`)).text()
    expect(await html('bundesagentur')).toMatch(/name="suche"[\s\S]*name="email"[\s\S]*name="name"/)
    expect(await html('arbeitgeber')).not.toContain('name="email"')
    expect(await html('familie')).not.toMatch(/name="suche"|name="stelle"/)
    expect((await get(`${place(caseId)}/neu?partei=niemand`)).status).toBe(303)
    // The worker works in the case already.
    expect((await get(`${place(caseId)}/neu?partei=fachkraft`)).status).toBe(303)
  })

  it('keeps what was typed and leads to what is to be mended', async () => {
    const sent = await post(`${place(caseId)}/neu`, {
      partei: 'bundesagentur',
      weise: 'email',
      stelle: 'Team Zulassung',
      email: 'nirgends',
      language: 'en',
    })
    expect(sent.status).toBe(422)
    const html = await sent.text()
    expect(html).toContain('href="#email"')
    expect(html).toContain('value="nirgends"')
    expect(html).toContain('value="Team Zulassung"')
    const nothing = await post(`${place(caseId)}/neu`, { partei: 'bundesagentur', weise: 'email' })
    expect(await nothing.text()).toMatch(/href="#stelle"[\s\S]*href="#email"/)
    expect((await post(`${place(caseId)}/neu`, { partei: 'bundesagentur', weise: 'name' })).status).toBe(422)
    expect((await get(`${place(caseId)}/neu?partei=bundesagentur&suche=a`)).status).toBe(422)
  })

  it('finds an organisation by its name and puts it on the list', async () => {
    const agency = await cases.member('bundesagentur')
    const [{ id, name } = { id: '', name: '' }] = agency.organisations
    const found = await (
      await get(`${place(caseId)}/neu?partei=bundesagentur&suche=${encodeURIComponent(name)}`)
    ).text()
    expect(found).toContain(`value="${id}"`)
    const fields = { partei: 'bundesagentur', weise: 'organisation', suche: name }
    expect((await post(`${place(caseId)}/neu`, fields)).status).toBe(422)
    const added = await post(`${place(caseId)}/neu`, { ...fields, organisation: id })
    expect(added.headers.get('location')).toBe(`${place(caseId)}?geschehen=organisation`)
    const list = await (await get(`${place(caseId)}?geschehen=organisation`)).text()
    expect(list).toContain(name)
    expect(list).toContain('Die Organisation nimmt jetzt teil.')
    const wrong = await post(`${place(caseId)}/neu`, { ...fields, partei: 'zentralstelle', organisation: id })
    expect(wrong.status).toBe(422)
  })

  it('in a language of its own sends the letter in that language', async () => {
    const fields = { partei: 'familie', weise: 'email', email: 'ana@familie.example', language: 'en' }
    expect((await post(`${place(caseId)}/neu`, fields)).status).toBe(303)
    expect(cases.mails.at(-1)).toMatchObject({ to: 'ana@familie.example' })
    expect(cases.mails.at(-1)?.text).toMatch(/^Hello[\s\S]*\/en\/invitation\?link=/)
  })
})
