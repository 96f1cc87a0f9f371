import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  addMember,
  addOffice,
  addUser,
  sessionFor,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { colleaguesOf, endDeputy, nameDeputy } from './deputies.ts'
import { startSession } from './sessions.ts'
import { visitorOf } from './visitor.ts'

let room: TestAccess
let [anna, bert, cora]: TestUser[] = []
let office = ''
let other = ''
beforeAll(async () => {
  room = await testAccess()
  anna = await addUser(room.access, 'Anna')
  bert = await addUser(room.access, 'Bert')
  cora = await addUser(room.access, 'Cora')
  ;[office, other] = [await addOffice(room.access, 'Stadt Zittau'), await addOffice(room.access, 'Kreis Görlitz')]
  for (const user of [anna, bert]) await addMember(room.access, user.id, office, 'sachbearbeitung')
  for (const user of [bert, cora]) await addMember(room.access, user.id, other, 'sachbearbeitung')
})
afterAll(() => room.close())

const span = { from: TEST_DAY, until: '2026-11-30' } as const

it('a deputy is named among those who act for the same organisation', async () => {
  const [a, b, c] = [anna?.id ?? '', bert?.id ?? '', cora?.id ?? '']
  expect((await colleaguesOf(room.access, a)).map(({ name }) => name)).toEqual(['Bert'])
  const name = (deputyId: string, until: '2026-11-30' | '2026-11-21' = span.until) =>
    nameDeputy(room.access, { userId: a, deputyId, organisationId: office, from: span.from, until })
  expect(await name(c)).toBe('notTogether')
  expect(await name(a)).toBe('notTogether')
  expect(await name(b, '2026-11-21')).toBe('reversed')
  expect(await name(b)).toBe('done')
  const token = await sessionFor(room.access, b)
  const on = async (day: '2026-11-22' | '2026-11-30' | '2026-12-01') => {
    const visitor = await visitorOf(room.access, token, day)
    return visitor.kind === 'user' ? visitor.deputyFor.map(({ userName }) => userName) : visitor.kind
  }
  expect([await on('2026-11-22'), await on('2026-11-30'), await on('2026-12-01')]).toEqual([['Anna'], ['Anna'], []])
})

it('A deputy who is named twice, at once or one after the other, stands in once', async () => {
  const given = { userId: cora?.id ?? '', deputyId: bert?.id ?? '', organisationId: other, ...span }
  await Promise.all([nameDeputy(room.access, given), nameDeputy(room.access, given)])
  await nameDeputy(room.access, given)
  const rows = await room.access.db.selectFrom('deputies').select('id').where('user_id', '=', given.userId).execute()
  expect(rows).toHaveLength(1)
  expect(await endDeputy(room.access, given.userId, rows[0]?.id ?? '')).toBe(true)
})

it('only who named a deputy ends it', async () => {
  const { id } = await room.access.db.selectFrom('deputies').select('id').executeTakeFirstOrThrow()
  expect(await endDeputy(room.access, bert?.id ?? '', id)).toBe(false)
  expect(await endDeputy(room.access, anna?.id ?? '', id)).toBe(true)
})

it('a session an office vouched for acts for that office alone', async () => {
  const token = await startSession(room.access, {
    userId: bert?.id ?? '',
    organisationId: other,
    userAgent: '',
    secondFactor: 'shown',
  })
  const visitor = await visitorOf(room.access, token, TEST_DAY)
  if (visitor.kind !== 'user') throw new Error(visitor.kind)
  expect(visitor.memberships.map(({ organisation }) => organisation.name)).toEqual(['Kreis Görlitz'])
})
