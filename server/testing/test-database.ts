import { createConnection } from 'node:net'
import { text } from 'node:stream/consumers'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { z } from 'zod'
import { connectionPool } from '#server/database/connection-pool.ts'
import { preparing } from '#server/database/prepared-statements.ts'
import type { Tables } from '#server/database/tables.ts'

export interface TestDatabase {
  readonly db: Kysely<Tables>
  readonly pool: pg.Pool
  /** For whoever opens connections of his own, for instance a second instance of the program. */
  readonly url: string
  /** Drops the database, also when somebody is still connected. */
  close(): Promise<void>
}

const answer = z.union([z.object({ host: z.string() }), z.object({ fault: z.string() })])

/** A new database of this test alone, brought up to date, on the one server of this run. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { url, drop } = await copyOf('template_of_tests')
  return over(url, drop)
}

/** Another instance of the program on the same database; it leaves when the database goes. */
export function anotherInstance({ url }: Pick<TestDatabase, 'url'>): TestDatabase {
  return over(url)
}

function over(url: string, afterwards?: () => Promise<void>): TestDatabase {
  const pool = connectionPool({ connection: { connectionString: url }, max: 5 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  return {
    db,
    pool,
    url,
    close: async () => {
      await db.destroy()
      await afterwards?.()
    },
  }
}

/** A database in which nothing is: no table, no step taken. */
export function emptyDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  return copyOf('template0')
}

async function copyOf(template: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const host = await serverOfThisRun()
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  // Copying files is quicker than writing every page into the log, where nothing has to survive a power cut.
  await asAdmin(host, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: `postgresql://vorab@localhost/${name}?host=${encodeURIComponent(host)}`,
    drop: () => asAdmin(host, `drop database if exists ${name} with (force)`),
  }
}

async function serverOfThisRun(): Promise<string> {
  const said = answer.parse(JSON.parse(await text(createConnection(inject('databaseDoor')))))
  if ('fault' in said) throw new Error(said.fault)
  return said.host
}

async function asAdmin(host: string, statement: string): Promise<void> {
  const admin = new pg.Client({ host, user: 'vorab', database: 'postgres' })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
