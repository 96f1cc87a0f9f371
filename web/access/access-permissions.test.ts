import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiTokensOf, makeApiToken } from '#server/access/api-tokens.ts'
import { membersOf } from '#server/access/members.ts'
import { passkeysOf } from '#server/access/passkeys.ts'
import { startSession } from '#server/access/sessions.ts'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  sessionFor,
  sessionWith,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { accountApp, leadsTo, TEST_ORIGIN, type Visits, visitsTo } from '#web/testing/account-app.ts'

let room: TestAccess
let visits: Visits
let anna: TestUser
let bert: TestUser
let office = ''
let other = ''

beforeAll(async () => {
  room = await testAccess({ origin: TEST_ORIGIN })
  visits = visitsTo(accountApp(room, { home: '/vorgaenge' }))
  ;[anna, bert] = [await addUser(room.access, 'Anna'), await addUser(room.access, 'Bert')]
  ;[office, other] = [await addOffice(room.access, 'Stadt Zittau'), await addOffice(room.access, 'Kreis Görlitz')]
  await addMember(room.access, anna.id, office, 'verwaltung')
  await addMember(room.access, bert.id, office, 'sachbearbeitung')
  await addMember(room.access, bert.id, other, 'verwaltung')
  visits.cookies['anna'] = `vorab-session=${await sessionFor(room.access, anna.id)}`
  visits.cookies['bert'] = `vorab-session=${await sessionFor(room.access, bert.id)}`
  visits.cookies['halfway'] = `vorab-session=${await sessionFor(room.access, anna.id, 'missing')}`
  visits.cookies['nobody'] = 'vorab-session=made-up'
})
afterAll(() => room.close())

const get: Visits['get'] = (path, who) => visits.get(path, who)
const post: Visits['post'] = (path, fields, who, headers) => visits.post(path, fields, who, headers)

const own = [
  '/account',
  '/account/passkeys',
  '/account/app',
  '/account/recovery-codes',
  '/account/password',
  '/account/email',
  '/account/close',
  '/account/tokens',
]
const ownForms = [
  '/account/person',
  '/account/sessions',
  '/account/deputies',
  '/account/deputies/end',
  '/account/passkeys',
  '/account/passkeys/remove',
  '/account/passkeys/rename',
  '/account/password',
  '/account/email',
  '/account/email/confirm',
  '/account/close',
  '/account/tokens',
  '/account/tokens/revoke',
  '/account/app',
  '/account/recovery-codes',
  '/account/recovery-codes/noted',
]
const freshPages = ['passkeys', 'app', 'password', 'email', 'close', 'tokens'].map((page) => `/account/${page}`)
const freshForms = [...freshPages, '/account/passkeys/remove', '/account/passkeys/rename', '/account/recovery-codes']
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
    visits.cookies['stale'] = cookie
    room.pass(31 * 60_000)
    for (const path of freshPages) {
      expect(leadsTo(await get(`/de${path}`, 'stale')), path).toContain('/de/sign-in?next=')
    }
    for (const path of freshForms) {
      expect(leadsTo(await post(`/de${path}`, {}, 'stale')), path).toBe('/de/sign-in')
    }
    expect((await get('/de/account', 'stale')).status).toBe(200)
  })
})

describe('Somebody an office vouched for', () => {
  it('acts for that office alone, and changes nothing of what opens the rest', async () => {
    const given = { userId: bert.id, organisationId: office, userAgent: '', secondFactor: 'shown' } as const
    visits.cookies['office'] = `vorab-session=${await startSession(room.access, given)}`
    expect((await get('/de/account', 'office')).status).toBe(200)
    expect((await get(`/de/organisation/${other}/members`, 'office')).status).toBe(403)
    for (const path of freshPages)
      expect(leadsTo(await get(`/de${path}`, 'office')), path).toContain('/de/sign-in?next=')
    for (const path of freshForms) expect(leadsTo(await post(`/de${path}`, {}, 'office')), path).toBe('/de/sign-in')
    const cora = await addUser(room.access, 'Cora')
    await addMember(room.access, cora.id, other, 'leitung')
    const deputy = { deputy: `${other} ${cora.id}`, from: '24.12.2026', until: '31.12.2026' }
    expect((await post('/de/account/deputies', deputy, 'office')).status).toBe(422)
    expect((await post('/de/account/deputies', deputy, 'bert')).status).toBe(303)
  })
})

describe('Nobody touches what belongs to another', () => {
  it('no session', async () => {
    const token = await sessionFor(room.access, bert.id)
    const id = (await sessionWith(room.access, token))?.id ?? ''
    expect((await post('/de/account/sessions', { session: id }, 'anna')).status).toBe(303)
    expect(await sessionWith(room.access, token)).toBeDefined()
    for (const session of ['x', "' or 1=1 --"]) {
      visits.cookies['once'] = `vorab-session=${await sessionFor(room.access, anna.id)}`
      expect((await post('/de/account/sessions', { session }, 'once')).status).toBe(303)
    }
    visits.cookies['anna'] = `vorab-session=${await sessionFor(room.access, anna.id)}`
  })

  it('no passkey and no token', async () => {
    await room.access.db
      .insertInto('passkeys')
      .values({
        id: 'key-of-bert',
        user_id: bert.id,
        public_key: Buffer.alloc(1),
        counter: 0,
        transports: [],
        label: 'Berts',
        created_at: new Date(0),
        last_used_at: null,
      })
      .execute()
    const made = { label: 'Programm', scopes: ['read'], days: 30, code: appCode(bert.secret, room.now()) } as const
    expect(await makeApiToken(room.access, { ...bert, language: 'de', demonstration: false }, made)).toHaveProperty(
      'token',
    )
    const [token] = await apiTokensOf(room.access, bert.id)
    await post('/de/account/passkeys/rename', { passkey: 'key-of-bert', label: 'Annas' }, 'anna')
    await post('/de/account/passkeys/remove', { passkey: 'key-of-bert' }, 'anna')
    await post('/de/account/tokens/revoke', { token: token?.id ?? '' }, 'anna')
    expect(await passkeysOf(room.access, bert.id)).toMatchObject([{ label: 'Berts' }])
    expect(await apiTokensOf(room.access, bert.id)).toHaveLength(1)
    expect(await (await get('/de/account/tokens', 'anna')).text()).not.toContain(token?.id)
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
