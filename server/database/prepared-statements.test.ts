import { Kysely, PostgresDialect, sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { connectionPool } from './connection-pool.ts'
import { prepared, preparing } from './prepared-statements.ts'
import type { Tables } from './tables.ts'

let database: TestDatabase
let db: Kysely<Tables>

beforeEach(async () => {
  database = await freshDatabase()
  // One connection: what was prepared in it can be asked for.
  const pool = connectionPool({ connection: { connectionString: database.url }, max: 1 })
  db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  await db.insertInto('cases').values({ id: 'a', version: 3, opened_at: '2027-01-01T00:00:00Z' }).execute()
})

afterEach(async () => {
  await db.destroy()
  await database.close()
})

async function preparedTexts(): Promise<readonly string[]> {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)
  return rows.map(({ statement }) => statement)
}

const ofVersion = (version: number) => db.selectFrom('cases').select('id').where('version', '=', version)

it('a marked statement is prepared once and answers for every value', async () => {
  const ask = (version: number) => ofVersion(version).modifyEnd(prepared).execute()
  expect([await ask(3), await ask(4), await ask(3)]).toEqual([[{ id: 'a' }], [], [{ id: 'a' }]])
  expect(await preparedTexts()).toEqual(['select "id" from "cases" where "version" = $1 /* prepared */'])
})

it('every other statement is planned for its values', async () => {
  for (const version of [3, 4, 3]) await ofVersion(version).execute()
  expect(await preparedTexts()).toEqual([])
})

it('a marked statement goes on answering after a migration added a column', async () => {
  const ask = () => ofVersion(3).modifyEnd(prepared).execute()
  await ask()
  await sql`alter table cases add column later text`.execute(db)
  expect(await ask()).toEqual([{ id: 'a' }])
})

it('a marked statement that fails says why, and the next one is answered', async () => {
  const ask = () => sql`select ${'x'}::text::int as number ${prepared}`.execute(db)
  for (let times = 0; times < 3; times++) await expect(ask()).rejects.toThrow('invalid input syntax')
  expect(await ofVersion(3).modifyEnd(prepared).execute()).toEqual([{ id: 'a' }])
})
