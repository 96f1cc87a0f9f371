import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbedded } from '#server/database/embedded/start-embedded.ts'
import { connect, type Database } from '#server/database/open-database.ts'

/** A database to fill, and how the program reaches it. */
export interface Filled extends Database {
  readonly url: string
}

/** The PostgreSQL that comes with the program, in a folder that is gone afterwards, or another one. */
export async function openServer(url: string | undefined): Promise<Filled> {
  if (url !== undefined) return { ...(await connect({ connectionString: url })), url }
  const folder = mkdtempSync(path.join(tmpdir(), 'vorab-bench-'))
  // The account it runs as must come through.
  chmodSync(folder, 0o755)
  const server = await startEmbedded(path.join(folder, 'pg'), {
    durable: false,
    settings: {
      shared_buffers: '1GB',
      maintenance_work_mem: '512MB',
      max_wal_size: '8GB',
      wal_level: 'minimal',
      max_wal_senders: '0',
    },
  })
  const { host, user, database } = server.connection
  const opened = await connect({ ...server.connection, statement_timeout: 0 })
  return {
    ...opened,
    url: `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
    close: async () => {
      await opened.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
