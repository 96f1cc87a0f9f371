import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addUser,
  appCode,
  PASSWORD,
  sessionFor,
  sessionWith,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { LASTS } from './limits.ts'
import { askRecovery, recover } from './recovery.ts'
import { signInWithPassword } from './sign-in.ts'

let room: TestAccess
let anna: TestUser
beforeAll(async () => {
  room = await testAccess()
  anna = await addUser(room.access, 'Anna')
})
afterAll(() => room.close())

const client = { address: '192.0.2.1', userAgent: '' }
const next = 'Die Akte liegt auf dem Flur'

async function linkFor(email: string): Promise<string> {
  expect(await askRecovery(room.access, email, client)).toBe('done')
  return room.lastLink().searchParams.get('link') ?? ''
}

describe('A new password', () => {
  it('needs the mail and the app, and ends every session', async () => {
    const session = await sessionFor(room.access, anna.id)
    const link = await linkFor(anna.email)
    expect(await recover(room.access, { link, password: next, code: '000000' })).toEqual(['code'])
    expect(await recover(room.access, { link, password: 'kurz', code: '' })).toEqual(['tooShort'])
    const code = appCode(anna.secret, room.now())
    expect(await recover(room.access, { link, password: next, code })).toEqual([])
    expect(await sessionWith(room.access, session)).toBeUndefined()
    const signIn = (password: string) => signInWithPassword(room.access, { email: anna.email, password }, client)
    expect((await signIn(PASSWORD)).result).toBe('wrong')
    expect((await signIn(next)).result).toBe('done')
    room.pass(60_000)
    const again = appCode(anna.secret, room.now())
    expect(await recover(room.access, { link, password: PASSWORD, code: again })).toEqual(['gone'])
    expect(room.mails.at(-1)?.text).toContain('Passwort Ihres Zugangs wurde geändert')
  })

  it('comes within half an hour of the mail', async () => {
    const link = await linkFor(anna.email)
    room.pass(LASTS.recovery)
    expect(await recover(room.access, { link, password: next, code: '' })).toEqual(['gone'])
  })

  it('for an unknown address sends nothing and says the same', async () => {
    const before = room.mails.length
    expect(await askRecovery(room.access, 'niemand@stadt.example', client)).toBe('done')
    expect(room.mails).toHaveLength(before)
    expect(await askRecovery(room.access, 'nichts', client)).toBe('noAddress')
  })

  it('answers an unknown address no sooner than a mail is written', async () => {
    const begun = performance.now()
    await askRecovery(room.access, 'auch-niemand@stadt.example', client)
    expect(performance.now() - begun).toBeGreaterThan(140)
  })

  it('is mailed five times an hour at most', async () => {
    for (let sent = 0; sent < 5; sent++) await askRecovery(room.access, 'oft@stadt.example', client)
    expect(await askRecovery(room.access, 'oft@stadt.example', client)).toBe('wait')
  })
})
