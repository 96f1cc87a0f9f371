import { afterAll, beforeAll, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'
import { seedDemonstration } from '#server/demonstration/seed.ts'
import { remind, reminding } from '#server/jobs/remind.ts'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { caseStore, fold } from './case-file.ts'
import { spansFrom, turnOf } from './spans.ts'

const TODAY: PlainDate = '2026-11-18'
const speicher = kalenderspeicher()
let database: TestDatabase
let ids: readonly string[]

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  await seedDemonstration({ db, store: caseStore(db), speicher, lawVersion: LAW.edition }, TODAY)
  ids = (await db.selectFrom('board').select('case_id').execute()).map((row) => row.case_id)
}, 120_000)
afterAll(() => database.close())

it('a list says on every day of the next year what the file says on that day', async () => {
  expect(ids.length).toBeGreaterThan(10)
  for (const id of ids) {
    const state = fold(await caseStore(database.db).load(id))
    const lines = await database.db.selectFrom('board_lines').selectAll().where('case_id', '=', id).execute()
    const holders = new Set(lines.map((line) => line.holder_id))
    for (let ahead = 0; ahead < 365; ahead += ahead < 40 ? 1 : 11) {
      const day = addDays(TODAY, ahead)
      const turn = turnOf(zeile(state, pflichten(state, day, speicher), day))
      for (const holder of holders) {
        const on = lines.filter((line) => line.holder_id === holder && line.from_day <= day && day <= line.until_day)
        expect(
          on.map((line) => line.turn),
          `${id} on ${day}`,
        ).toEqual([turn])
        expect(on[0]?.own).toBe(on[0]?.parteien.some((partei) => partei === turn))
      }
    }
  }
})

it('spans follow each other without a gap and without end', async () => {
  for (const id of ids) {
    const spans = spansFrom(fold(await caseStore(database.db).load(id)), TODAY, speicher)
    expect(spans[0]?.from).toBe(TODAY)
    expect(spans.at(-1)?.until).toBe('9999-12-31')
    for (const [index, span] of spans.slice(1).entries())
      expect(addDays(spans[index]?.until ?? TODAY, 1)).toBe(span.from)
  }
})

it('a reminder is made once, on whichever day and by whichever instance', async () => {
  const options = { db: database.db, store: caseStore(database.db), clock: () => 0, speicher }
  const counts = await Promise.all([remind(options, TODAY), remind(options, TODAY)])
  const made = await database.db.selectFrom('reminders').selectAll().execute()
  expect(made.length).toBeGreaterThan(0)
  expect(counts[0] + counts[1]).toBe(made.length)
  expect(await remind(options, TODAY)).toBe(0)
})

it('reminders look at a case again on the same day only when it has changed', async () => {
  const store = caseStore(database.db)
  const looked: string[] = []
  const load = (caseId: string) => {
    looked.push(caseId)
    return store.load(caseId)
  }
  const changes = await database.db.selectFrom('board').select(['case_id', 'changed_at']).execute()
  const latest = Math.max(...changes.map(({ changed_at: at }) => at.getTime()))
  let now = latest + 3_600_000
  const run = reminding({ db: database.db, store: { ...store, load }, clock: () => now, speicher })
  await run(TODAY)
  const [first] = looked.splice(0)
  expect(first).toBeDefined()
  now += 3_600_000
  await run(TODAY)
  expect(looked).toEqual([])
  await database.db
    .updateTable('board')
    .set({ changed_at: new Date(now) })
    .where('case_id', '=', first ?? '')
    .execute()
  await run(TODAY)
  expect(looked).toEqual([first])
  await run(addDays(TODAY, 1))
  expect(looked.length).toBeGreaterThan(2)
})

it('a file that cannot be read costs no other case its reminder', async () => {
  const store = caseStore(database.db)
  const run = async (broken: string | undefined): Promise<readonly string[]> => {
    await database.db.deleteFrom('reminders').execute()
    const load = (id: string) => (id === broken ? Promise.reject(new Error('broken')) : store.load(id))
    const made = remind({ db: database.db, store: { ...store, load }, clock: () => 0, speicher }, TODAY)
    if (broken === undefined) await made
    else await expect(made).rejects.toThrow(AggregateError)
    const rows = await database.db.selectFrom('reminders').select('case_id').distinct().orderBy('case_id').execute()
    return rows.map(({ case_id: caseId }) => caseId)
  }
  const all = await run(undefined)
  expect(all.length).toBeGreaterThan(1)
  for (const broken of all.slice(0, 2)) expect(await run(broken)).toEqual(all.filter((id) => id !== broken))
})
