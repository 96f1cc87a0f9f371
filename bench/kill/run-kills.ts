import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nativeBinaries } from '#server/database/embedded/native-binaries.ts'
import { runningServer } from '#server/database/embedded/running-server.ts'
import { openDatabase } from '#server/database/open-database.ts'
import { databaseOn, tcpPostgres } from '#server/testing/tcp-postgres.ts'
import type { WriterOrder } from './command.ts'
import { type Inspection, inspect } from './inspect.ts'
import { buildWriter, type Instance, startInstance } from './instance.ts'
import { Ledger } from './ledger.ts'

export interface KillFigures extends Inspection {
  readonly kills: number
  /** Kills that hit the database server, alone or together with the program. */
  readonly serverKills: number
  /** Commands that had worked, were sent again, and did nothing the second time. */
  readonly repeated: number
  readonly startMs: readonly number[]
}

interface Ground {
  readonly instances: number
  readonly where: Pick<WriterOrder, 'url' | 'dataDirectory'>
  killServer(): void
  end(): Promise<void>
}

/** Kills the program with the database it brought along: the program, the server, or both. */
export async function killEmbedded(kills: number): Promise<KillFigures> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'vorab-kill-'))
  const cluster = path.join(dataDirectory, 'postgres')
  return runKills(kills, {
    instances: 1,
    where: { dataDirectory },
    killServer: () => killed(runningServer(cluster)),
    end: () => Promise.resolve(rmSync(dataDirectory, { recursive: true, force: true })),
  })
}

/** Kills instances of the program, and sometimes the server of the office under all of them. */
export async function killOverTcp(kills: number, instances = 3): Promise<KillFigures> {
  const server = await tcpPostgres(nativeBinaries(), true)
  const { url } = await databaseOn((database) => server.url(database))
  return runKills(kills, { instances, where: { url, dataDirectory: '' }, killServer: server.kill, end: server.stop })
}

async function runKills(kills: number, ground: Ground): Promise<KillFigures> {
  const program = await buildWriter()
  const ledger = new Ledger()
  const start = (): Instance => startInstance(program, orderFor(ground, ledger), ledger)
  let running = Array.from({ length: ground.instances }, start)
  let serverKills = 0
  for (let kill = 0; kill < kills; kill++) {
    // Now and then while it is still coming up, mostly while it writes.
    if (Math.random() < 0.8) await running.at(-1)?.ready
    await sleep(20 + Math.random() * 1_000)
    const chance = Math.random()
    if (chance < 0.4) {
      ground.killServer()
      serverKills++
    }
    // A server alone: the program goes on, and its writers send again what they had no answer to.
    if (chance < 0.2) continue
    const [victim, ...others] = running
    await victim?.kill()
    running = [...others, start()]
  }
  await Promise.all(running.map(({ ready }) => ready))
  await sleep(500)
  await Promise.all(running.map((instance) => instance.kill()))
  rmSync(program)
  const { db, close } = await openDatabase(ground.where)
  const figures = { ...(await inspect(db, ledger)), kills, serverKills, repeated: ledger.repeated }
  await close()
  await ground.end()
  return { ...figures, startMs: ledger.startMs }
}

/** The latest of what nobody heard an answer to; two instances may well send the same. */
function orderFor({ where }: Ground, ledger: Ledger): WriterOrder {
  return { ...where, cases: 4, writers: 3, retries: ledger.unanswered().slice(-20) }
}

function killed(pid: number | undefined): void {
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
}
