import path from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { awaitServer } from './await-server.ts'
import { connectionPool } from './connection-pool.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { migrate } from './migrate.ts'
import { preparing } from './prepared-statements.ts'
import type { Tables } from './tables.ts'

export interface Database {
  readonly db: Kysely<Tables>
  readonly pool: pg.Pool
  /** Gives the connections back and ends the server if it came with the program. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** A PostgreSQL of the office, 15 or newer. Without it the one that came with the program runs in `dataDirectory`. */
  readonly url?: string | undefined
  readonly dataDirectory: string
  readonly onFault?: (fault: Error) => void
}

/** Opens the database, brought up to date. Throws with a sentence for the operator where that cannot be done. */
export async function openDatabase({ url, dataDirectory, onFault }: DatabaseOptions): Promise<Database> {
  const embedded = url === undefined ? await startEmbedded(path.join(dataDirectory, 'postgres')) : undefined
  try {
    return await connect(embedded?.connection ?? { connectionString: url }, onFault, () => embedded?.release())
  } catch (fault) {
    await embedded?.release()
    throw fault
  }
}

/** Connects to a server that runs, brings the database up to date and hands it over. */
export async function connect(
  connection: pg.ClientConfig,
  onFault?: (fault: Error) => void,
  afterwards?: () => Promise<void> | undefined,
): Promise<Database> {
  await awaitServer(() => migrateOver(connection))
  const pool = connectionPool({ connection, ...(onFault && { onFault }) })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  return {
    db,
    pool,
    close: async () => {
      await db.destroy()
      await afterwards?.()
    },
  }
}

/** Over connections of its own: a migration takes as long as it takes. */
async function migrateOver(connection: pg.ClientConfig): Promise<void> {
  const pool = connectionPool({ connection, max: 2, statementTimeoutMs: 0 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}
