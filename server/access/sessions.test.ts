import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addUser,
  sessionFor,
  sessionWith,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { LASTS } from './limits.ts'
import { endSessions, endToken, sessionsOf } from './sessions.ts'
import { sweepAccess } from './sweep-access.ts'
import { visitorOf } from './visitor.ts'

let room: TestAccess
let anna: TestUser
let bert: TestUser
beforeAll(async () => {
  room = await testAccess()
  ;[anna, bert] = [await addUser(room.access, 'Anna'), await addUser(room.access, 'Bert')]
})
afterAll(() => room.close())

describe('A session', () => {
  it('is stored as a hash alone', async () => {
    const token = await sessionFor(room.access, anna.id)
    const rows = await room.access.db.selectFrom('sessions').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(rows[0]?.user_agent).toBe('Firefox, Linux')
  })

  it('lives while it is used, and is over an hour after the last request', async () => {
    const token = await sessionFor(room.access, anna.id)
    room.pass(LASTS.sessionIdle - 1)
    expect(await sessionWith(room.access, token)).toBeDefined()
    room.pass(LASTS.sessionIdle - 1)
    expect(await sessionWith(room.access, token)).toBeDefined()
    room.pass(LASTS.sessionIdle)
    expect(await sessionWith(room.access, token)).toBeUndefined()
  })

  it('is over after twelve hours however much it is used', async () => {
    const token = await sessionFor(room.access, anna.id)
    for (let hours = 0; hours < 23; hours++) {
      room.pass(LASTS.session / 24)
      expect(await sessionWith(room.access, token)).toBeDefined()
    }
    room.pass(LASTS.session / 24)
    expect(await sessionWith(room.access, token)).toBeUndefined()
  })

  it('can be ended by its owner, one or all but one, and by nobody else', async () => {
    const [first, second, third] = [
      await sessionFor(room.access, anna.id),
      await sessionFor(room.access, anna.id),
      await sessionFor(room.access, anna.id),
    ]
    const keep = (await sessionWith(room.access, third))?.id ?? ''
    const one = (await sessionWith(room.access, first))?.id ?? ''
    expect(await endSessions(room.access, { userId: bert.id, id: one })).toBe(0)
    expect(await endSessions(room.access, { userId: anna.id, id: one })).toBe(1)
    expect(await sessionWith(room.access, first)).toBeUndefined()
    expect(await endSessions(room.access, { userId: anna.id, except: keep })).toBeGreaterThan(0)
    expect(await sessionWith(room.access, second)).toBeUndefined()
    expect((await sessionsOf(room.access, anna.id)).map(({ id }) => id)).toEqual([keep])
    await endToken(room.access, third)
    expect(await sessionsOf(room.access, anna.id)).toEqual([])
  })

  it('of a closed account belongs to nobody', async () => {
    const token = await sessionFor(room.access, bert.id)
    await room.access.db
      .updateTable('users')
      .set({ disabled_at: new Date(0) })
      .where('id', '=', bert.id)
      .execute()
    expect(await visitorOf(room.access, token, TEST_DAY)).toEqual({ kind: 'nobody' })
  })

  it('without a token or with a foreign one belongs to nobody', async () => {
    expect(await visitorOf(room.access, undefined, TEST_DAY)).toEqual({ kind: 'nobody' })
    expect(await visitorOf(room.access, 'x'.repeat(43), TEST_DAY)).toEqual({ kind: 'nobody' })
  })

  it('is swept away a month after its end', async () => {
    await sessionFor(room.access, anna.id)
    room.pass(31 * 86_400_000 + LASTS.session)
    await sweepAccess(room.access)
    expect(await room.access.db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })
})
