import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addUser,
  appCode,
  PASSWORD,
  sessionWith,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { LASTS, LIMITS } from './limits.ts'
import { showSecondFactor, signInWithPassword } from './sign-in.ts'
import { renewRecoveryCodes } from './users.ts'
import { visitorOf } from './visitor.ts'

let room: TestAccess
let anna: TestUser
beforeAll(async () => {
  room = await testAccess()
  anna = await addUser(room.access, 'Anna')
})
afterAll(() => room.close())

const client = { address: '192.0.2.1', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }
const password = (email: string, typed = PASSWORD, from = client) =>
  signInWithPassword(room.access, { email, password: typed }, from)
async function half(): Promise<string> {
  const signIn = await password(anna.email)
  if (signIn.result !== 'done') throw new Error(signIn.result)
  return signIn.token
}

describe('Address and password', () => {
  it('open nothing but the question for the second factor', async () => {
    const visitor = await visitorOf(room.access, await half(), TEST_DAY)
    expect(visitor.kind).toBe('halfway')
  })

  it('are refused alike for a wrong password, an unknown address and no address at all', async () => {
    expect(await password(anna.email, 'Der Amtsschimmel wiehert laut')).toEqual({ result: 'wrong' })
    expect(await password('niemand@stadt.example')).toEqual({ result: 'wrong' })
    expect(await password('keine Adresse')).toEqual({ result: 'wrong' })
  })

  it('take about as long for an unknown address as for a known one', async () => {
    const elsewhere = { ...client, address: '192.0.2.9' }
    const once = async (email: string): Promise<number> => {
      const start = performance.now()
      await password(email, 'Der Amtsschimmel wiehert laut', elsewhere)
      return performance.now() - start
    }
    const fastest = async (email: string): Promise<number> =>
      Math.min(await once(email), await once(email), await once(email))
    const [known, unknown] = [await fastest(anna.email), await fastest('zweite@stadt.example')]
    expect(unknown).toBeGreaterThan(known / 4)
  })

  it('do not care for capitals or spaces around the address', async () => {
    expect((await password(` ${anna.email.toUpperCase()} `)).result).toBe('done')
  })
})

describe('The second factor', () => {
  it('makes a new session and ends the one of before', async () => {
    const before = await half()
    const done = await showSecondFactor(
      room.access,
      { userId: anna.id, token: before },
      appCode(anna.secret, room.now()),
      client,
    )
    if (done.result !== 'done') throw new Error(done.result)
    expect(done.token).not.toBe(before)
    expect(await sessionWith(room.access, before)).toBeUndefined()
    expect((await visitorOf(room.access, done.token, TEST_DAY)).kind).toBe('user')
  })

  it('of a code that was used before is refused', async () => {
    const again = await showSecondFactor(
      room.access,
      { userId: anna.id, token: await half() },
      appCode(anna.secret, room.now()),
      client,
    )
    expect(again).toEqual({ result: 'wrong' })
  })

  it('can be a recovery code, once', async () => {
    const [code = ''] = await renewRecoveryCodes(room.access.db, anna.id)
    const show = async () => showSecondFactor(room.access, { userId: anna.id, token: await half() }, code, client)
    expect((await show()).result).toBe('done')
    expect((await show()).result).toBe('wrong')
  })

  it('must come within ten minutes', async () => {
    const token = await half()
    room.pass(LASTS.halfSession - 1)
    expect(await sessionWith(room.access, token)).toBeDefined()
    room.pass(1)
    expect(await sessionWith(room.access, token)).toBeUndefined()
  })
})

describe('Attempts', () => {
  it('at one account have to wait after ten, from wherever they come, and may go on after a quarter of an hour', async () => {
    const bert = await addUser(room.access, 'Bert')
    const attempt = (at: number) =>
      password(bert.email, 'falsch falsch falsch', { ...client, address: `198.51.100.${at}` })
    for (let at = 1; at <= LIMITS.account.points; at++) expect(await attempt(at)).toEqual({ result: 'wrong' })
    expect(await attempt(99)).toEqual({ result: 'wait' })
    expect(await password(bert.email)).toEqual({ result: 'wait' })
    room.pass(LIMITS.account.windowMs)
    expect((await password(bert.email)).result).toBe('done')
  })

  it('are forgotten once somebody got in', async () => {
    const cora = await addUser(room.access, 'Cora')
    for (let round = 0; round < 3; round++) {
      for (let at = 1; at < LIMITS.account.points; at++) await password(cora.email, 'falsch falsch falsch')
      expect((await password(cora.email)).result).toBe('done')
    }
  })

  it('leave no address behind', async () => {
    const rows = await room.access.db.selectFrom('sign_in_attempts').select('key').execute()
    expect(JSON.stringify(rows)).not.toMatch(/example|192\.0|198\.51/)
    expect(rows.length).toBeGreaterThan(0)
  })
})
