import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillBoard, HOLDER } from '#server/testing/fill-board.ts'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { countsOf, longLists, MOST_COUNTED } from './list-counts.ts'

const TODAY = '2026-11-18'
let database: TestDatabase
let now = 0
const long = longLists(() => now)

beforeAll(async () => {
  database = await freshDatabase()
  await fillBoard(database.db, 5000)
}, 120_000)
afterAll(() => database.close())

async function numbers(): Promise<readonly number[]> {
  const lists = [
    ['open', { holderId: HOLDER }],
    ['mine', { holderId: HOLDER, assignedTo: [crypto.randomUUID()] }],
  ] as const
  return [...(await countsOf(database.db, lists, { today: TODAY, long })).values()]
}

/** Leaves the list no more than so many cases. */
async function shorten(cases: number): Promise<void> {
  await sql`delete from board_lines where holder_id = ${HOLDER} and (closed or case_id not in (
    select case_id from board_lines
    where holder_id = ${HOLDER} and not closed and from_day <= ${TODAY} and until_day >= ${TODAY}
    order by case_id limit ${cases}))`.execute(database.db)
}

it('A list that is far too long to be counted is not counted again for a minute; one that is hardly so always is', async () => {
  expect(await numbers()).toEqual([MOST_COUNTED, 0])
  await shorten(MOST_COUNTED + 50)
  now = 59_999
  expect(await numbers()).toEqual([MOST_COUNTED, 0])
  now = 60_000
  expect(await numbers()).toEqual([MOST_COUNTED, 0])
  await shorten(MOST_COUNTED - 1)
  expect(await numbers()).toEqual([MOST_COUNTED - 1, 0])
})
