import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser, appCode, type TestAccess, testAccess } from '#server/testing/test-access.ts'
import { LIMITS } from './limits.ts'
import { startSession } from './sessions.ts'
import { showSecondFactor } from './sign-in.ts'

let room: TestAccess

beforeAll(async () => {
  room = await testAccess()
}, 60_000)
afterAll(() => room.close())

const client = { address: '192.0.2.1', userAgent: '' }

describe('Codes of an app', () => {
  it('are not guessed by patience: after forty in a day even the right one has to wait for the next', async () => {
    const { access } = room
    const { id: userId, secret } = await addUser(access, 'Anna')
    const tryWith = async (code: string): Promise<string> => {
      const token = await startSession(access, { userId, userAgent: '', secondFactor: 'missing' })
      return (await showSecondFactor(access, { userId, token }, code, client)).result
    }
    const results: string[] = []
    for (let at = 0; at < LIMITS.longRun.points + 1; at++) {
      results.push(await tryWith('12'))
      // Four in a quarter of an hour never meet the limit of the quarter.
      if (at % 4 === 3) room.pass(LIMITS.secondFactor.windowMs)
    }
    expect(results.slice(0, -1).every((result) => result === 'wrong')).toBe(true)
    expect(results.at(-1)).toBe('wait')
    expect(await tryWith(appCode(secret, access.clock()))).toBe('wait')
    room.pass(LIMITS.longRun.windowMs)
    expect(await tryWith(appCode(secret, access.clock()))).toBe('done')
  })
})
