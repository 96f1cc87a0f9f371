import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterEach, expect, it } from 'vitest'
import { verifyChain } from '#procedure/decider/chain.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { hashText } from '#server/cases/hash-text.ts'
import { emptyDatabase } from '#server/testing/test-database.ts'
import { connectionPool } from './connection-pool.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { connect, type Database } from './open-database.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function emptyAddress(): Promise<string> {
  const { url, drop } = await emptyDatabase()
  closing.push(drop)
  return url
}

async function instanceOn(url: string): Promise<Database> {
  const database = await connect({ connectionString: url })
  closing.push(() => database.close())
  return database
}

async function stepsTaken({ db }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

it('a database in which nothing is takes every step, in the order of their numbers', async () => {
  const database = await instanceOn(await emptyAddress())
  expect(await stepsTaken(database)).toEqual(Object.keys(migrations).toSorted())
})

it('four instances that start at once on an empty database all come up, and every step is taken once', async () => {
  const url = await emptyAddress()
  const [first] = await Promise.all([instanceOn(url), instanceOn(url), instanceOn(url), instanceOn(url)])
  expect(await stepsTaken(first)).toEqual(Object.keys(migrations))
})

it('a database of the first version keeps its cases, its messages and its chains', async () => {
  const url = await emptyAddress()
  await fill(url, 'schema-0001.sql')
  const database = await instanceOn(url)
  const store = eventStore(database.db, (data) => data)
  expect((await store.load('first')).map(({ type }) => type)).toEqual([
    'antragGestellt',
    'gebuehrBezahlt',
    'hinweisGegeben',
  ])
  for (const caseId of ['first', 'second']) {
    const chain = await store.exportCase(caseId, () => true)
    expect(chain && verifyChain(chain, hashText).faults).toEqual([])
  }
  expect(await database.db.selectFrom('outbox').select('state').execute()).toEqual([{ state: 'ready' }])
  expect(await stepsTaken(database)).toEqual(Object.keys(migrations))
})

async function fill(url: string, fixture: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(readFileSync(path.join(import.meta.dirname, 'fixtures', fixture), 'utf8'))
  await client.end()
}

it('a database that a newer program has written is refused with a sentence, and left alone', async () => {
  const url = await emptyAddress()
  const database = await instanceOn(url)
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(database.db)
  await expect(connect({ connectionString: url })).rejects.toThrow('The database is newer than this program')
})

it('a step that fails leaves the database as it was', async () => {
  const pool = connectionPool({ connection: { connectionString: await emptyAddress() }, max: 2 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  closing.push(() => db.destroy())
  const broken = { ...migrations, '9998-broken': { up: () => Promise.reject(new Error('no')) } }
  await expect(migrate(db, broken)).rejects.toThrow('could not be brought up to date (9998-broken)')
  const { rows } = await sql`select to_regclass('events') as events`.execute(db)
  expect(rows).toEqual([{ events: null }])
})
