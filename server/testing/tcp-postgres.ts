import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { type NativeBinaries, nativeBinaries } from '#server/database/embedded/native-binaries.ts'
import { runningServer } from '#server/database/embedded/running-server.ts'
import { startEmbedded } from '#server/database/embedded/start-embedded.ts'

/** A PostgreSQL as an office runs it: over the network, with a password. */
export interface TcpPostgres {
  /** Where to connect to one of its databases. */
  url(database: string): string
  /** Kills it as a power cut would; it is started again by itself. */
  kill(): void
  stop(): Promise<void>
}

const PASSWORD = 'only-for-tests'

/** Starts one on a free port of this machine. What it acknowledged survives a kill, and a power cut if it is durable. */
export async function tcpPostgres(binaries: NativeBinaries, durable = false): Promise<TcpPostgres> {
  const directory = mkdtempSync(path.join(tmpdir(), 'vorab-tcp-'))
  // The account it runs as must come through.
  chmodSync(directory, 0o755)
  const rules = path.join(directory, 'pg_hba.conf')
  writeFileSync(rules, 'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n', { mode: 0o644 })
  const cluster = path.join(directory, 'pg')
  const port = await freePort()
  const server = await startEmbedded(cluster, {
    binaries,
    port,
    durable,
    settings: { listen_addresses: '127.0.0.1', hba_file: rules, max_connections: '120', shared_buffers: '64MB' },
  })
  const admin = new pg.Client(server.connection)
  await admin.connect()
  await admin.query(`create role office login createdb password '${PASSWORD}'`)
  await admin.end()
  return {
    url: (database) => `postgresql://office:${PASSWORD}@127.0.0.1:${port}/${database}`,
    kill: () => {
      const pid = runningServer(cluster)
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    },
    stop: async () => {
      await server.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The PostgreSQL that came with the program, and those that this machine happens to have. */
export function everyPostgres(): readonly (readonly [name: string, binaries: NativeBinaries])[] {
  const places = '/usr/lib/postgresql'
  const versions = existsSync(places) ? readdirSync(places).filter((version) => Number(version) >= 15) : []
  return [
    ['PostgreSQL over TCP, with a password, for several instances', nativeBinaries()],
    ...versions.flatMap((version) => {
      const directory = path.join(places, version)
      const [initdb, postgres] = [path.join(directory, 'bin/initdb'), path.join(directory, 'bin/postgres')]
      return existsSync(postgres)
        ? [[`PostgreSQL ${version} of this machine`, { directory, initdb, postgres }] as const]
        : []
    }),
  ]
}

/** A new, empty database on any server whose address may create one. */
export async function databaseOn(
  server: (database: string) => string,
): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `vorab_${crypto.randomUUID().replaceAll('-', '')}`
  const run = async (statement: string): Promise<void> => {
    const admin = new pg.Client({ connectionString: server('postgres') })
    await admin.connect()
    await admin.query(statement).finally(() => admin.end())
  }
  await run(`create database ${name} template template0`)
  return { url: server(name), drop: () => run(`drop database if exists ${name} with (force)`) }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
