import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { nativeBinaries } from './native-binaries.ts'
import { newCluster } from './new-cluster.ts'
import { runningServer } from './running-server.ts'
import { launcherFor } from './unprivileged-account.ts'

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
}

export interface EmbeddedOptions {
  /** Settings of the server on top of the usual ones, by their names in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>
  /** False: what is written need not survive a power cut. For tests. */
  readonly durable?: boolean
}

/** The address of a socket has 108 bytes on Linux and 104 on macOS, and `/.s.PGSQL.5432` and the end take 15 of them. */
const LONGEST_PATH = 88
const PORT = 5432
const START_MS = 60_000

/** Starts PostgreSQL on a cluster, which is made when it is missing. It listens only on a socket in the cluster's folder. */
export async function startEmbedded(directory: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const cluster = path.resolve(directory)
  refuseLongPath(cluster)
  mkdirSync(path.dirname(cluster), { recursive: true })
  const binaries = nativeBinaries()
  const launcher = launcherFor(binaries.postgres, cluster)
  newCluster(cluster, binaries, launcher, options.durable !== false)
  const adopted = runningServer(cluster) !== undefined
  const launch = (): ChildProcess => {
    const [program, ...args] = launcher.command(binaries.postgres, serverArguments(cluster, options), true)
    const log = openSync(`${cluster}.log`, 'a', 0o600)
    const child = spawn(program, args, { stdio: ['ignore', log, log], cwd: '/' })
    closeSync(log)
    return child
  }
  const connection = { host: cluster, port: PORT, user: 'vorab', database: 'postgres' }
  await untilReady(cluster, connection, adopted ? undefined : launch(), launch)
  return { connection, adopted, stop: () => stopServer(cluster) }
}

function refuseLongPath(cluster: string): void {
  const length = Buffer.byteLength(cluster)
  if (length > LONGEST_PATH) {
    throw new Error(
      `The data directory has too long a path for the socket of PostgreSQL: ${cluster} has ${length} bytes, ${LONGEST_PATH} are possible. Choose a shorter VORAB_DATA.`,
    )
  }
}

function serverArguments(cluster: string, { settings = {}, durable = true }: EmbeddedOptions): readonly string[] {
  const all: Readonly<Record<string, string>> = {
    listen_addresses: '',
    unix_socket_directories: cluster,
    unix_socket_permissions: '0700',
    port: String(PORT),
    max_connections: '50',
    shared_buffers: '128MB',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  }
  return ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** Waits until the server answers; starts it once more whenever it left because its predecessor had not yet. */
async function untilReady(
  cluster: string,
  connection: EmbeddedServer['connection'],
  first: ChildProcess | undefined,
  launch: () => ChildProcess,
): Promise<void> {
  let child = first
  let failure: string | undefined
  child?.once('error', (fault) => (failure = fault.message))
  const end = performance.now() + START_MS
  while (performance.now() < end && failure === undefined) {
    if (await answers(connection)) return
    const left = child === undefined ? runningServer(cluster) === undefined : hasLeft(child)
    await sleep(left ? 150 : 20)
    if (left && runningServer(cluster) === undefined) {
      child = launch()
      child.once('error', (fault) => (failure = fault.message))
    }
  }
  throw new Error(`PostgreSQL does not start on ${cluster}: ${failure ?? lastLines(`${cluster}.log`)}`)
}

function hasLeft(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function answers(connection: EmbeddedServer['connection']): Promise<boolean> {
  const probe = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 })
  probe.on('error', () => undefined)
  try {
    await probe.connect()
    await probe.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await probe.end().catch(() => undefined)
  }
}

function lastLines(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join(' | ') : 'it wrote no log.'
}

async function stopServer(cluster: string): Promise<void> {
  const pid = runningServer(cluster)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  while (runningServer(cluster) === pid) await sleep(20)
}
