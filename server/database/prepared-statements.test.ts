import { Kysely, PostgresDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { freshDatabase } from '#server/testing/test-database.ts'
import { connectionPool } from './connection-pool.ts'
import { preparing } from './prepared-statements.ts'
import type { Tables } from './tables.ts'

async function withOneConnection(most: number, run: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  const database = await freshDatabase()
  const pool = connectionPool({ connection: { connectionString: database.url }, max: 1 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool, most) }) })
  try {
    await run(db)
  } finally {
    await db.destroy()
    await database.close()
  }
}

async function prepared(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)
  return rows.map(({ statement }) => statement)
}

const cases = (db: Kysely<Tables>) => db.selectFrom('cases').select('id')

it('a statement that is asked a second time is prepared, and answers for other values', async () => {
  await withOneConnection(10, async (db) => {
    await db.insertInto('cases').values({ id: 'a', version: 3, opened_at: '2027-01-01T00:00:00Z' }).execute()
    const ask = (version: number) => cases(db).where('version', '=', version).execute()
    expect(await ask(3)).toEqual([{ id: 'a' }])
    expect(await prepared(db)).toEqual([])
    expect(await ask(4)).toEqual([])
    expect(await ask(3)).toEqual([{ id: 'a' }])
    expect(await prepared(db)).toEqual(['select "id" from "cases" where "version" = $1'])
  })
})

it('no more statements are kept than was said', async () => {
  await withOneConnection(2, async (db) => {
    for (const ids of [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      for (let times = 0; times < 3; times++) expect(await cases(db).where('id', 'in', ids).execute()).toEqual([])
    expect(await prepared(db)).toHaveLength(2)
  })
})

it('a statement about all columns still answers after a later migration added one', async () => {
  await withOneConnection(10, async (db) => {
    await db.insertInto('cases').values({ id: 'a', version: 3, opened_at: '2027-01-01T00:00:00Z' }).execute()
    const ask = () => db.selectFrom('cases').selectAll().where('id', '=', 'a').execute()
    for (let times = 0; times < 3; times++) expect(await ask()).toHaveLength(1)
    await sql`alter table cases add column later text`.execute(db)
    expect(await ask()).toEqual([expect.objectContaining({ id: 'a', version: 3 })])
  })
})

it('a statement that fails says why, prepared or not, and the next one is answered', async () => {
  await withOneConnection(10, async (db) => {
    const ask = () => sql`select ${'x'}::text::int as number`.execute(db)
    for (let times = 0; times < 3; times++) await expect(ask()).rejects.toThrow('invalid input syntax')
    expect(await cases(db).where('version', '=', 1).execute()).toEqual([])
  })
})
