import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invite } from '#server/access/invitations.ts'
import { sendPersonalLink } from '#server/access/personal-link.ts'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  PASSWORD,
  sessionFor,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { accountApp, cookieOf, leadsTo, TEST_ORIGIN, type Visits, visitsTo } from '#web/testing/account-app.ts'

let room: TestAccess
let visits: Visits
let anna: TestUser
let bert: TestUser
let office = ''

beforeAll(async () => {
  room = await testAccess({ origin: TEST_ORIGIN })
  visits = visitsTo(accountApp(room, { home: '/vorgaenge' }))
  ;[anna, bert] = [await addUser(room.access, 'Anna'), await addUser(room.access, 'Bert')]
  office = await addOffice(room.access, 'Stadt Zittau')
  await addMember(room.access, anna.id, office, 'verwaltung')
  await addMember(room.access, bert.id, office, 'sachbearbeitung')
  visits.cookies['anna'] = `vorab-session=${await sessionFor(room.access, anna.id)}`
  visits.cookies['bert'] = `vorab-session=${await sessionFor(room.access, bert.id)}`
})
afterAll(() => room.close())

const get: Visits['get'] = (path, who) => visits.get(path, who)
const post: Visits['post'] = (path, fields, who, headers) => visits.post(path, fields, who, headers)

const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

describe('Signing in', () => {
  it('goes by password and app to where one wanted, and gives a new cookie at each step', async () => {
    const first = await post('/de/sign-in', { email: anna.email, password: PASSWORD, next: '/en/vorgaenge?x=1' })
    expect(leadsTo(first)).toBe('/de/sign-in/second-factor?next=%2Fen%2Fvorgaenge%3Fx%3D1')
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    visits.cookies['one'] = cookieOf(first)
    const wrong = await post('/de/sign-in/second-factor', { code: '000000', next: '/en' }, 'one')
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#code"')
    const code = appCode(anna.secret, room.now())
    const second = await post('/de/sign-in/second-factor', { code, next: '/en/vorgaenge?x=1' }, 'one')
    expect(leadsTo(second)).toBe('/en/vorgaenge?x=1')
    visits.cookies['two'] = cookieOf(second)
    expect(visits.cookies['two']).not.toBe(visits.cookies['one'])
    expect((await get('/de/account', 'two')).status).toBe(200)
    expect(leadsTo(await get('/de/account', 'one'))).toContain('/sign-in')
    const out = await post('/de/sign-out', {}, 'two')
    expect(leadsTo(out)).toBe('/de')
    expect(leadsTo(await get('/de/account', 'two'))).toContain('/sign-in')
  })

  it('leads to no foreign place', async () => {
    const first = await post('/de/sign-in', { email: bert.email, password: PASSWORD, next: 'https://evil.example' })
    expect(leadsTo(first)).toBe('/de/sign-in/second-factor')
    expect(await (await get('/de/sign-in?next=//evil.example')).text()).not.toContain('evil')
  })

  it('keeps the address that was typed, and never the password', async () => {
    const answer = await post('/en/sign-in', { email: anna.email, password: 'not the right one' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain(`value="${anna.email}"`)
    expect(html).not.toContain('not the right one')
    expect(html).toContain('The address or the password is not right')
  })

  it('with a passkey and without script says what else there is', async () => {
    const html = await (await get('/de/sign-in')).text()
    const answer = await post('/de/sign-in/passkey', { sealed: hiddenIn(html, 'sealed'), answer: '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Dieser Passkey gilt hier nicht')
  })

  it('through an office nobody knows is not found', async () => {
    expect((await get('/de/sign-in/office/fremd')).status).toBe(404)
    expect((await get('/de/sign-in/office/fremd/back?code=x')).status).toBe(404)
  })
})

describe('An invitation', () => {
  const invited = async (email: string) => {
    const given = { email, language: 'de', organisationId: office, role: 'leitung', by: anna } as const
    await invite(room.access, given, TEST_DAY)
    return room.lastLink().searchParams.get('link') ?? ''
  }

  it('becomes an account without script, and shows the recovery codes until they are noted', async () => {
    const link = await invited('milica@stadt.example')
    const html = await (await get(`/de/invitation/password?link=${link}`)).text()
    const secret = /class="secret">([^<]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? ''
    const code = appCode(secret, room.now())
    const fields = {
      link,
      name: 'Milica',
      language: 'de',
      password: PASSWORD,
      code,
      enrolment: hiddenIn(html, 'enrolment'),
    }
    const long = `Milica ${'ü'.repeat(200)}`
    for (const way of ['password', 'passkey']) {
      const answer = await post(`/de/invitation/${way}`, { ...fields, name: long })
      const shown = await answer.text()
      expect([way, answer.status]).toEqual([way, 422])
      for (const text of ['207 Zeichen, möglich sind höchstens 200.', `value="${long}"`, 'href="#name"'])
        expect(shown).toContain(text)
    }
    const refused = await post('/de/invitation/password', { ...fields, password: 'kurz', code: '1' })
    const again = await refused.text()
    expect(refused.status).toBe(422)
    expect(again).toContain('value="Milica"')
    expect(again.replaceAll(' ', '')).toContain(`>${secret}<`)
    const accepted = await post('/de/invitation/password', fields)
    expect(leadsTo(accepted)).toBe('/de/account/recovery-codes?next=%2Fde%2Fvorgaenge')
    visits.cookies['milica'] = cookieOf(accepted)
    const codes = await (await get('/de/account/recovery-codes', 'milica')).text()
    expect(codes.match(/[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/g)).toHaveLength(10)
    const noted = await post('/de/account/recovery-codes/noted', { next: '/de/vorgaenge' }, 'milica')
    expect(leadsTo(noted)).toBe('/de/vorgaenge')
    expect(noted.headers.get('set-cookie')).toContain('vorab-codes=;')
    expect((await get(`/de/invitation?link=${link}`)).status).toBe(410)
  })

  it('is not used up by looking at it', async () => {
    const link = await invited('nur-sehen@stadt.example')
    for (const path of ['/invitation', '/invitation/passkey', '/invitation/password'])
      for (let look = 0; look < 2; look++) expect((await get(`/en${path}?link=${link}`)).status).toBe(200)
  })

  it('adds a membership to the account it was sent to, to no other', async () => {
    const link = await invited(bert.email)
    expect(leadsTo(await post('/de/invitation', { link }))).toContain('/de/sign-in?next=')
    expect(leadsTo(await post('/de/invitation', { link }, 'anna'))).toContain('/de/invitation?link=')
    expect(leadsTo(await post('/de/invitation', { link }, 'bert'))).toBe('/de/vorgaenge')
  })
})

describe('A personal link', () => {
  it('opens its case with the code of the mail, and no page of an account', async () => {
    await room.access.db
      .insertInto('cases')
      .values({ id: 'case-9', version: 0, opened_at: new Date(0) })
      .execute()
    const given = {
      email: 'stelle@kammer.example',
      language: 'de',
      caseId: 'case-9',
      partei: 'anerkennendeStelle',
      step: 'bescheid',
      by: anna.id,
    } as const
    await sendPersonalLink(room.access, room.access.db, given, TEST_DAY)
    const link = room.lastLink().searchParams.get('link') ?? ''
    const before = room.mails.length
    const html = await (await get(`/de/personal-link?link=${link}`)).text()
    expect(html).toContain('s…@kammer.example')
    expect(html).not.toContain('stelle@kammer.example')
    expect(room.mails).toHaveLength(before)
    expect(leadsTo(await post('/de/personal-link/code', { link }))).toContain('&sent')
    const code = /\d{6}/.exec(room.mails.at(-1)?.subject ?? '')?.[0] ?? ''
    expect((await post('/de/personal-link', { link, code: code === '111111' ? '222222' : '111111' })).status).toBe(422)
    const opened = await post('/de/personal-link', { link, code })
    expect(leadsTo(opened)).toBe('/de/vorgaenge/case-9')
    visits.cookies['link'] = cookieOf(opened)
    expect(leadsTo(await get('/de/account', 'link'))).toContain('/de/sign-in')
    expect(leadsTo(await get(`/de/organisation/${office}/members`, 'link'))).toContain('/de/sign-in')
  })

  it('that nobody sent is gone', async () => {
    expect((await get('/de/personal-link?link=x')).status).toBe(410)
    expect((await post('/de/personal-link', { link: 'x', code: '1' })).status).toBe(410)
    expect((await post('/de/personal-link/code', { link: 'x' })).status).toBe(410)
  })
})

describe('A forgotten password', () => {
  it('is answered alike for every address', async () => {
    const [known, unknown] = [
      await post('/de/recovery', { email: anna.email }),
      await post('/de/recovery', { email: 'niemand@stadt.example' }),
    ]
    expect([known.status, unknown.status]).toEqual([200, 200])
    expect(await known.text()).toBe(await unknown.text())
  })

  it('is replaced with the link and the app', async () => {
    room.pass(120_000)
    await post('/de/recovery', { email: bert.email })
    const link = room.lastLink().searchParams.get('link') ?? ''
    expect((await get(`/de/recovery/password?link=${link}`)).status).toBe(200)
    const password = 'Die Akte liegt auf dem Flur'
    const code = appCode(bert.secret, room.now())
    const changed = await post('/de/recovery/password', { link, password, code })
    expect(await changed.text()).toContain('Das Passwort ist geändert')
    expect((await get(`/de/recovery/password?link=${link}`)).status).toBe(410)
  })
})
