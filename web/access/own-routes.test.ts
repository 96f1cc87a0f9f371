import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiTokensOf } from '#server/access/api-tokens.ts'
import { countRecoveryCodes } from '#server/access/users.ts'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  PASSWORD,
  sessionFor,
  sessionWith,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { accountApp, cookieOf, leadsTo, TEST_ORIGIN, type Visits, visitsTo } from '#web/testing/account-app.ts'
import { hiddenIn } from '#web/testing/hidden-in.ts'

let room: TestAccess
let visits: Visits
beforeAll(async () => {
  room = await testAccess({ origin: TEST_ORIGIN })
  visits = visitsTo(accountApp(room, { home: '/vorgaenge' }))
})
afterAll(() => room.close())

/** Somebody who has just signed in, under this name. */
async function somebody(name: string): Promise<TestUser> {
  const made = await addUser(room.access, name)
  room.pass(60_000)
  visits.cookies[name] = `vorab-session=${await sessionFor(room.access, made.id)}`
  return made
}

const codeOf = ({ secret }: TestUser): string => {
  room.pass(60_000)
  return appCode(secret, room.now())
}
const page = async (path: string, who: string): Promise<string> => (await visits.get(path, who)).text()

describe('The account page, without script', () => {
  it.each(['de', 'en'])('leads to everything that can be changed (%s)', async (language) => {
    const who = `Aline${language}`
    await somebody(who)
    const html = await page(`/${language}/account`, who)
    for (const path of ['email', 'password', 'passkeys', 'app', 'recovery-codes', 'tokens', 'close'])
      expect(html).toContain(`href="/${language}/account/${path}"`)
  })

  it('changes the password, keeps nothing that was typed of it, and says what was wrong', async () => {
    await somebody('Bea')
    const wrong = await visits.post('/de/account/password', { current: 'x', password: PASSWORD }, 'Bea')
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(html).toContain('Bisheriges Passwort: Es stimmt nicht.')
    expect(html).not.toContain(PASSWORD)
    const given = { current: PASSWORD, password: 'Im Flur steht ein Gummibaum' }
    expect(leadsTo(await visits.post('/de/account/password', given, 'Bea'))).toBe('/de/account?done=password')
    expect(await page('/de/account?done=password', 'Bea')).toContain('Das Passwort ist geändert.')
  })

  it('changes the address by the link of the new mailbox and a button', async () => {
    const cleo = await somebody('Cleo')
    const refused = await visits.post('/de/account/email', { email: 'cleo@neu.example', code: '000000' }, 'Cleo')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="cleo@neu.example"')
    const asked = await visits.post('/de/account/email', { email: 'cleo@neu.example', code: codeOf(cleo) }, 'Cleo')
    expect(leadsTo(asked)).toBe('/de/account/email?sent')
    const { pathname, search, searchParams } = room.lastLink()
    expect(leadsTo(await visits.get(pathname + search))).toContain('/de/sign-in?next=')
    expect(await page(pathname + search, 'Cleo')).toContain('cleo@neu.example')
    expect(await page('/de/account', 'Cleo')).toContain(cleo.email)
    const link = searchParams.get('link') ?? ''
    expect(leadsTo(await visits.post(pathname, { link }, 'Cleo'))).toBe('/de/account?done=email')
    expect(await page('/de/account', 'Cleo')).toContain('cleo@neu.example')
    expect((await visits.get(pathname + search, 'Cleo')).status).toBe(410)
  })

  it('takes a name as long as it is kept, and keeps what was typed of a longer one', async () => {
    await somebody('Frieda')
    const long = `Frieda ${'ü'.repeat(200)}`
    const refused = await visits.post('/de/account/person', { name: long, language: 'de' }, 'Frieda')
    const shown = await refused.text()
    expect(refused.status).toBe(422)
    for (const text of ['207 Zeichen, möglich sind höchstens 200.', `value="${long}"`, 'href="#name"'])
      expect(shown).toContain(text)
    const whole = 'ü'.repeat(200)
    expect(leadsTo(await visits.post('/de/account/person', { name: whole, language: 'de' }, 'Frieda'))).toBe(
      '/de/account?done',
    )
    expect(await page('/de/account', 'Frieda')).toContain(`value="${whole}"`)
  })

  it('renames and removes passkeys', async () => {
    const dana = await somebody('Dana')
    const key = { user_id: dana.id, public_key: Buffer.alloc(1), counter: 0, transports: [], last_used_at: null }
    await room.access.db
      .insertInto('passkeys')
      .values({ ...key, id: 'dana-1', label: 'Passkey', created_at: new Date(0) })
      .execute()
    const rename = (label: string) => visits.post('/de/account/passkeys/rename', { passkey: 'dana-1', label }, 'Dana')
    expect((await rename('  ')).status).toBe(422)
    const long = 'Blaues Telefon '.repeat(5).trim()
    const refused = await rename(long)
    const shown = await refused.text()
    expect([refused.status, shown.includes('74 Zeichen, möglich sind höchstens 60.')]).toEqual([422, true])
    expect(shown).toMatch(new RegExp(`<details class="unfold" open>[\\s\\S]*id="name-dana-1"[^>]* value="${long}"`))
    const added = await visits.post('/de/account/passkeys', { sealed: '', answer: '', label: long }, 'Dana')
    expect([added.status, (await added.text()).includes(`value="${long}"`)]).toEqual([422, true])
    expect(leadsTo(await rename('Blaues Telefon'))).toBe('/de/account/passkeys?done=renamed')
    expect(await page('/de/account/passkeys', 'Dana')).toContain('Blaues Telefon')
    const removed = await visits.post('/de/account/passkeys/remove', { passkey: 'dana-1' }, 'Dana')
    expect(leadsTo(removed)).toBe('/de/account/passkeys?done=removed')
    expect(await page('/de/account/passkeys', 'Dana')).not.toContain('Blaues Telefon')
    expect(room.mails.at(-1)?.text).toContain('Passkey entfernt')
  })

  it('makes a token that is shown once and can be taken back', async () => {
    const emil = await somebody('Emilia')
    const none = await visits.post('/de/account/tokens', { label: '', days: '30', code: '' }, 'Emilia')
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Wählen Sie wenigstens eines')
    const given = { label: 'Aktenprogramm', scopes: 'read', days: '90', code: codeOf(emil) }
    const long = 'Aktenprogramm '.repeat(5).trim()
    const refused = await (await visits.post('/de/account/tokens', { ...given, label: long }, 'Emilia')).text()
    for (const text of ['69 Zeichen, möglich sind höchstens 60.', `value="${long}"`, 'href="#label"'])
      expect(refused).toContain(text)
    const made = await visits.post('/de/account/tokens', given, 'Emilia')
    expect(leadsTo(made)).toBe('/de/account/tokens')
    const session = visits.cookies['Emilia'] ?? ''
    visits.cookies['Emilia'] = `${session}; ${cookieOf(made)}`
    const shown = await visits.get('/de/account/tokens', 'Emilia')
    const [token = ''] = /vorab_[\w-]{43}/.exec(await shown.text()) ?? []
    expect(token).not.toBe('')
    expect(shown.headers.get('set-cookie')).toContain('vorab-token=;')
    visits.cookies['Emilia'] = session
    const later = await page('/de/account/tokens', 'Emilia')
    expect(later).toContain('Aktenprogramm')
    expect(later).not.toContain(token)
    const id = /name="token" value="([^"]+)"/.exec(later)?.[1] ?? ''
    expect(leadsTo(await visits.post('/de/account/tokens/revoke', { token: id }, 'Emilia'))).toContain('?revoked')
    expect(await page('/de/account/tokens', 'Emilia')).not.toContain('Aktenprogramm')
  })

  it.each(['app', 'passkey'])('makes one token by two presses and shows it after either (%s)', async (proof) => {
    const who = `Gerda${proof}`
    const gerda = await somebody(who)
    if (proof === 'passkey')
      await room.access.db.updateTable('users').set({ totp_secret: null }).where('id', '=', gerda.id).execute()
    const form = hiddenIn(await page('/de/account/tokens', who), '/de/account/tokens')
    const given = { ...form, label: 'Aktenprogramm', scopes: 'read', days: '90', code: codeOf(gerda) }
    const press = (more: object = {}) => visits.post('/de/account/tokens', { ...given, ...more }, who)
    const answers = [...(await Promise.all([press(), press()])), await press()]
    const session = visits.cookies[who] ?? ''
    const tokens: string[] = []
    for (const answer of answers) {
      expect(leadsTo(answer)).toBe('/de/account/tokens')
      visits.cookies[who] = `${session}; ${cookieOf(answer)}`
      tokens.push(/vorab_[\w-]{43}/.exec(await page('/de/account/tokens', who))?.[0] ?? '')
    }
    expect(new Set(tokens).size).toBe(1)
    expect(tokens[0]).not.toBe('')
    const kept = () => apiTokensOf(room.access, gerda.id)
    expect((await kept()).length).toBe(1)
    // Something else, or the same much later, is another token.
    expect(leadsTo(await press({ label: 'Anderes', code: codeOf(gerda) }))).toBe('/de/account/tokens')
    expect(leadsTo(await press({ code: codeOf(gerda) }))).toBe('/de/account/tokens')
    expect((await kept()).map(({ label }) => label)).toEqual(['Aktenprogramm', 'Anderes', 'Aktenprogramm'])
  })

  it('ties an app once by two presses, and makes one set of recovery codes', async () => {
    const hanna = await somebody('Hanna')
    const letters = () => room.mails.filter(({ to }) => to === hanna.email).length
    const html = await page('/de/account/app', 'Hanna')
    const form = hiddenIn(html, '/de/account/app')
    const secret = /<code[^>]*>([A-Z2-7 ]{32,})</.exec(html)?.[1]?.replaceAll(' ', '') ?? ''
    const tie = () => visits.post('/de/account/app', { ...form, code: appCode(secret, room.now()) }, 'Hanna')
    const before = letters()
    const tied = [...(await Promise.all([tie(), tie()])), await tie()]
    expect(tied.map(leadsTo)).toEqual(['/de/account?done', '/de/account?done', '/de/account?done'])
    expect(letters() - before).toBe(1)
    const renew = () => visits.post('/de/account/recovery-codes', {}, 'Hanna')
    const session = visits.cookies['Hanna'] ?? ''
    const sets: string[] = []
    for (const answer of await Promise.all([renew(), renew()])) {
      visits.cookies['Hanna'] = `${session}; ${cookieOf(answer)}`
      const codes = await page('/de/account/recovery-codes', 'Hanna')
      sets.push([...codes.matchAll(/<code>([^<]+)</g)].map(([, code]) => code).join())
    }
    expect([sets[0] === sets[1], sets[0]?.split(',').length, letters() - before]).toEqual([true, 10, 2])
    expect(await countRecoveryCodes(room.access, hanna.id)).toBe(10)
  })

  it('closes the account after a tick and a code, says why entries stay, and every session is over', async () => {
    const fritz = await somebody('Fritz')
    const other = await sessionFor(room.access, fritz.id)
    expect(await page('/de/account/close', 'Fritz')).toContain('§ 29 Abs. 1 S. 1 VwVfG')
    expect((await visits.post('/de/account/close', { code: codeOf(fritz) }, 'Fritz')).status).toBe(422)
    const closed = await visits.post('/de/account/close', { sure: 'yes', code: codeOf(fritz) }, 'Fritz')
    expect(closed.status).toBe(200)
    expect(await closed.text()).toContain('Ihr Konto ist geschlossen')
    expect(await sessionWith(room.access, other)).toBeUndefined()
    expect(leadsTo(await visits.get('/de/account', 'Fritz'))).toContain('/de/sign-in')
  })

  it('offers the last administrator of an office no button to close', async () => {
    const gesa = await somebody('Gesa')
    await addMember(room.access, gesa.id, await addOffice(room.access, 'Stadt Linde'), 'verwaltung')
    const html = await page('/de/account/close', 'Gesa')
    expect(html).toContain('letzte Verwaltung von Stadt Linde')
    expect(html).not.toContain('name="sure"')
    expect((await visits.post('/de/account/close', { sure: 'yes', code: codeOf(gesa) }, 'Gesa')).status).toBe(422)
    expect((await visits.get('/de/account', 'Gesa')).status).toBe(200)
  })
})
