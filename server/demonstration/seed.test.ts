import { afterAll, beforeAll, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { ausschnitte } from '#procedure/examples/vorgaenge.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { readEvent } from '#server/cases/read-event.ts'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { demonstrationState, seedDemonstration } from './seed.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

it('the demonstration shows a procedure in every stage, and every name says that it is one', async () => {
  const { db } = database
  expect(await demonstrationState({ db })).toBe('empty')
  const world = { db, store: eventStore(db, readEvent), speicher: kalenderspeicher(), lawVersion: LAW.edition }
  expect(await seedDemonstration(world, '2026-11-22')).toBe(ausschnitte.length)
  expect(await demonstrationState({ db })).toBe('demonstration')
  const rows = await db.selectFrom('board').select(['demonstration', 'employer_name', 'worker_name']).execute()
  expect(rows).toHaveLength(ausschnitte.length)
  for (const { demonstration, employer_name, worker_name } of rows) {
    expect(demonstration).toBe(true)
    expect(employer_name).toContain('(Vorführung)')
    expect(worker_name).toContain('(Vorführung)')
  }
}, 60_000)
