import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { OperatorFault } from '#server/operator-fault.ts'
import { launcherFor } from './launcher.ts'
import { type NativeBinaries, nativeBinaries } from './native-binaries.ts'
import { newCluster } from './new-cluster.ts'
import { runningServer } from './running-server.ts'
import { supervise } from './supervise.ts'

/** A PostgreSQL that this program brought with it and started, or found running on its own data. */
export interface EmbeddedServer {
  readonly connection: {
    readonly host: string
    readonly port: number
    readonly user: string
    readonly database: string
  }
  /** It was running already: started by another process of this program, or left behind by one. */
  readonly adopted: boolean
  /** Ends the server, also one that was adopted; resolves when its processes have left. */
  stop(): Promise<void>
  /** Ends the server unless somebody else is connected to it. */
  release(): Promise<void>
}

export interface EmbeddedOptions {
  /** Other programs than the ones that came with the installation. */
  readonly binaries?: NativeBinaries
  readonly port?: number
  /** Settings of the server on top of the usual ones, by their names in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>
  /** False: what is written need not survive a power cut. For tests. */
  readonly durable?: boolean
}

/** The address of a socket has 108 bytes on Linux and 104 on macOS, and `/.s.PGSQL.5432` and the end take 15 of them. */
const LONGEST_PATH = 88
const PORT = 5432

/** Starts PostgreSQL on a cluster, which is made when it is missing. It listens only on a socket in the cluster's folder. */
export async function startEmbedded(directory: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const cluster = path.resolve(directory)
  refuseLongPath(cluster)
  mkdirSync(path.dirname(cluster), { recursive: true })
  const binaries = options.binaries ?? nativeBinaries()
  const launcher = launcherFor(binaries.postgres, cluster)
  newCluster(cluster, binaries, launcher, options.durable !== false)
  const connection = { host: cluster, port: options.port ?? PORT, user: 'vorab', database: 'postgres' }
  const adopted = runningServer(cluster) !== undefined
  const command = launcher.command(binaries.postgres, serverArguments(cluster, options), true)
  const supervisor = supervise(cluster, command, async () => (await othersOn(connection)) !== undefined)
  await supervisor.untilReady()
  const { stop, leave } = supervisor
  return { connection, adopted, stop, release: async () => ((await isUsed(connection)) ? leave() : await stop()) }
}

function refuseLongPath(cluster: string): void {
  const length = Buffer.byteLength(cluster)
  if (length > LONGEST_PATH) {
    throw new OperatorFault(
      `The data directory has too long a path for the socket of PostgreSQL: ${cluster} has ${length} bytes, ${LONGEST_PATH} are possible. Choose a shorter VORAB_DATA.`,
    )
  }
}

function serverArguments(
  cluster: string,
  { port = PORT, settings = {}, durable = true }: EmbeddedOptions,
): readonly string[] {
  const all: Readonly<Record<string, string>> = {
    listen_addresses: '',
    unix_socket_directories: cluster,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '50',
    shared_buffers: '128MB',
    log_checkpoints: 'off',
    // The details of a fault repeat the row that caused it: names and addresses do not belong into a log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
    ...settings,
  }
  return ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** Our own connections, just closed, are still counted for a moment. */
async function isUsed(connection: EmbeddedServer['connection']): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    if (((await othersOn(connection)) ?? 0) === 0) return false
    await sleep(50)
  }
  return true
}

/** How many others are connected; undefined where nobody answers. */
async function othersOn(connection: EmbeddedServer['connection']): Promise<number | undefined> {
  const probe = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 })
  probe.on('error', () => undefined)
  try {
    await probe.connect()
    const { rows } = await probe.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    )
    return rows[0]?.others
  } catch {
    return undefined
  } finally {
    await probe.end().catch(() => undefined)
  }
}
