import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invite } from '#server/access/invitations.ts'
import { membersOf } from '#server/access/members.ts'
import { sendPersonalLink } from '#server/access/personal-link.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { findSession } from '#server/access/sessions.ts'
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
import { webApp } from '#web/app.tsx'
import { testAssets } from '#web/testing/assets.ts'

const ORIGIN = 'http://localhost:8080'
let room: TestAccess
let app: ReturnType<typeof webApp>
let anna: TestUser
let bert: TestUser
let office = ''
let other = ''
/** Cookies of an administrator, of a member, of somebody halfway, and of a personal link. */
const cookies: Record<string, string> = {}

beforeAll(async () => {
  room = await testAccess({ origin: ORIGIN })
  app = webApp({
    today: () => TEST_DAY,
    seal: sealWith({ key: randomBytes(32), clock: room.now, idleMs: 3_600_000 }),
    assets: testAssets,
    origin: undefined,
    onFault: (fault) => {
      throw fault
    },
    accounts: {
      access: room.access,
      clientOf: () => '192.0.2.1',
      home: '/vorgaenge',
      caseAddress: (caseId) => `/vorgaenge/${caseId}`,
    },
  })
  ;[anna, bert] = [await addUser(room.access, 'Anna'), await addUser(room.access, 'Bert')]
  ;[office, other] = [await addOffice(room.access, 'Stadt Zittau'), await addOffice(room.access, 'Kreis Görlitz')]
  await addMember(room.access, anna.id, office, 'verwaltung')
  await addMember(room.access, bert.id, office, 'sachbearbeitung')
  await addMember(room.access, bert.id, other, 'verwaltung')
  cookies['anna'] = `vorab-session=${await sessionFor(room.access, anna.id)}`
  cookies['bert'] = `vorab-session=${await sessionFor(room.access, bert.id)}`
  cookies['halfway'] = `vorab-session=${await sessionFor(room.access, anna.id, 'missing')}`
  cookies['nobody'] = 'vorab-session=made-up'
})
afterAll(() => room.close())

const get = (path: string, who = '') =>
  app.request(`${ORIGIN}${path}`, { headers: { host: 'localhost:8080', cookie: cookies[who] ?? '' } })

const post = (path: string, fields: Record<string, string>, who = '', headers: Record<string, string> = {}) =>
  app.request(`${ORIGIN}${path}`, {
    method: 'POST',
    headers: {
      host: 'localhost:8080',
      origin: ORIGIN,
      cookie: cookies[who] ?? '',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  })

const leadsTo = (answer: Response): string => answer.headers.get('location') ?? ''
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? ''
const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

const own = ['/account', '/account/passkeys', '/account/app', '/account/recovery-codes']
const ownForms = [
  '/account/person',
  '/account/sessions',
  '/account/deputies',
  '/account/deputies/end',
  '/account/passkeys',
  '/account/passkeys/remove',
  '/account/app',
  '/account/recovery-codes',
  '/account/recovery-codes/noted',
]
const memberPages = () => [`/organisation/${office}/members`]
const memberForms = () => ['invite', 'end', 'revoke'].map((form) => `/organisation/${office}/members/${form}`)

describe('A page of an account', () => {
  it.each(['', 'nobody'])('leads somebody who is not signed in (%s) to the sign-in and back', async (who) => {
    for (const path of [...own, ...memberPages()]) {
      const answer = await get(`/de${path}?a=b`, who)
      expect(answer.status, path).toBe(303)
      expect(leadsTo(answer)).toBe(`/de/sign-in?next=${encodeURIComponent(`/de${path}?a=b`)}`)
    }
    for (const path of [...ownForms, ...memberForms()]) {
      expect(leadsTo(await post(`/de${path}`, {}, who)), path).toBe('/de/sign-in')
    }
  })

  it('leads somebody without the second factor to it', async () => {
    for (const path of [...own, ...memberPages()]) {
      expect(leadsTo(await get(`/en${path}`, 'halfway'))).toContain('/en/sign-in/second-factor?next=')
    }
    for (const path of [...ownForms, ...memberForms()]) {
      expect(leadsTo(await post(`/en${path}`, {}, 'halfway')), path).toBe('/en/sign-in/second-factor')
    }
  })

  it('opens for whoever is signed in, and is kept by no cache', async () => {
    for (const path of own) {
      const answer = await get(`/en${path}`, 'anna')
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('of another organisation stays closed, page and form', async () => {
    for (const path of [
      ...memberPages(),
      `/organisation/${'0'.repeat(8)}-0000-0000-0000-000000000000/members`,
      '/organisation/x/members',
    ])
      expect((await get(`/de${path}`, 'bert')).status, path).toBe(403)
    for (const path of memberForms()) expect((await post(`/de${path}`, {}, 'bert')).status, path).toBe(403)
    expect((await get(`/de${memberPages()[0]}`, 'anna')).status).toBe(200)
    expect((await get(`/de/organisation/${other}/members`, 'bert')).status).toBe(200)
  })

  it('that changes how one signs in asks again after half an hour', async () => {
    const cookie = `vorab-session=${await sessionFor(room.access, anna.id)}`
    cookies['stale'] = cookie
    room.pass(31 * 60_000)
    for (const path of ['/account/passkeys', '/account/app']) {
      expect(leadsTo(await get(`/de${path}`, 'stale')), path).toContain('/de/sign-in?next=')
    }
    for (const path of ['/account/passkeys', '/account/passkeys/remove', '/account/app', '/account/recovery-codes']) {
      expect(leadsTo(await post(`/de${path}`, {}, 'stale')), path).toBe('/de/sign-in')
    }
    expect((await get('/de/account', 'stale')).status).toBe(200)
  })
})

describe('Nobody touches what belongs to another', () => {
  it('no session', async () => {
    const token = await sessionFor(room.access, bert.id)
    const id = (await findSession(room.access, token))?.id ?? ''
    expect((await post('/de/account/sessions', { session: id }, 'anna')).status).toBe(303)
    expect(await findSession(room.access, token)).toBeDefined()
    for (const session of ['x', "' or 1=1 --"]) {
      cookies['once'] = `vorab-session=${await sessionFor(room.access, anna.id)}`
      expect((await post('/de/account/sessions', { session }, 'once')).status).toBe(303)
    }
    cookies['anna'] = `vorab-session=${await sessionFor(room.access, anna.id)}`
  })

  it('no membership and no invitation of another organisation', async () => {
    const [member] = await membersOf(room.access, office)
    const answer = await post(
      `/de/organisation/${other}/members/end`,
      { membership: member?.membershipId ?? '' },
      'bert',
    )
    expect(answer.status).toBe(303)
    expect((await membersOf(room.access, office)).map(({ membershipId }) => membershipId)).toContain(
      member?.membershipId,
    )
  })
})

describe('A form', () => {
  it('from elsewhere is refused before anything is read', async () => {
    for (const path of ['/sign-in', '/sign-out', '/invitation', '/recovery', '/personal-link', ...ownForms]) {
      const answer = await post(`/de${path}`, {}, 'anna', { origin: 'https://evil.example' })
      expect(answer.status, path).toBe(403)
    }
    expect((await get('/de/account', 'anna')).status).toBe(200)
  })
})

describe('Signing in', () => {
  it('goes by password and app to where one wanted, and gives a new cookie at each step', async () => {
    const first = await post('/de/sign-in', { email: anna.email, password: PASSWORD, next: '/en/vorgaenge?x=1' })
    expect(leadsTo(first)).toBe('/de/sign-in/second-factor?next=%2Fen%2Fvorgaenge%3Fx%3D1')
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    cookies['one'] = cookieOf(first)
    const wrong = await post('/de/sign-in/second-factor', { code: '000000', next: '/en' }, 'one')
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#code"')
    const code = appCode(anna.secret, room.now())
    const second = await post('/de/sign-in/second-factor', { code, next: '/en/vorgaenge?x=1' }, 'one')
    expect(leadsTo(second)).toBe('/en/vorgaenge?x=1')
    cookies['two'] = cookieOf(second)
    expect(cookies['two']).not.toBe(cookies['one'])
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
    const refused = await post('/de/invitation/password', { ...fields, password: 'kurz', code: '1' })
    const again = await refused.text()
    expect(refused.status).toBe(422)
    expect(again).toContain('value="Milica"')
    expect(again.replaceAll(' ', '')).toContain(`>${secret}<`)
    const accepted = await post('/de/invitation/password', fields)
    expect(leadsTo(accepted)).toBe('/de/account/recovery-codes?next=%2Fde%2Fvorgaenge')
    cookies['milica'] = accepted.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
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
    cookies['link'] = cookieOf(opened)
    for (const path of own) expect(leadsTo(await get(`/de${path}`, 'link')), path).toContain('/de/sign-in')
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
