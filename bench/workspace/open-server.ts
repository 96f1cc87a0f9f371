import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { connectionPool } from '#server/database/connection-pool.ts'
import { startEmbedded } from '#server/database/embedded/start-embedded.ts'
import { connect } from '#server/database/open-database.ts'
import { preparing } from '#server/database/prepared-statements.ts'
import type { Tables } from '#server/database/tables.ts'

/** A database to fill, and how the program reaches it. */
export interface Filled {
  readonly db: Kysely<Tables>
  readonly url: string
  close(): Promise<void>
}

const SETTINGS = {
  shared_buffers: '1GB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
}

/** The PostgreSQL that comes with the program, in a folder that is gone afterwards, or another one. */
export async function openServer(url: string | undefined): Promise<Filled> {
  if (url !== undefined) return { ...(await patient({ connectionString: url })), url }
  const folder = mkdtempSync(path.join(tmpdir(), 'vorab-bench-'))
  // The account it runs as must come through.
  chmodSync(folder, 0o755)
  const server = await startEmbedded(path.join(folder, 'pg'), { durable: false, settings: SETTINGS })
  const { host, user, database } = server.connection
  const opened = await patient(server.connection)
  return {
    db: opened.db,
    url: `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
    close: async () => {
      await opened.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Brought up to date like every database, and then without a limit of time: filling takes as long as it takes. */
async function patient(connection: pg.ClientConfig): Promise<Omit<Filled, 'url'>> {
  await (await connect(connection)).close()
  const pool = connectionPool({ connection, statementTimeoutMs: 0 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  return { db, close: () => db.destroy() }
}
