import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { freshDatabase } from '#server/testing/test-database.ts'

it('a legal day is read as text and a count as a number', async () => {
  const { db, close } = await freshDatabase()
  const { rows } = await sql`select date '2027-03-28' as day, count(*) as number from events`.execute(db)
  expect(rows).toEqual([{ day: '2027-03-28', number: 0 }])
  await close()
})

it('each test has a database of its own', async () => {
  const [first, second] = await Promise.all([freshDatabase(), freshDatabase()])
  await first.db.insertInto('cases').values({ id: 'a', version: 0, opened_at: '2027-01-01T00:00:00Z' }).execute()
  expect(await second.db.selectFrom('cases').selectAll().execute()).toEqual([])
  await Promise.all([first.close(), second.close()])
})
