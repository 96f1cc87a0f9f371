import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorFault } from '#server/operator-fault.ts'
import { removeStaleLock, runningServer } from './running-server.ts'

/** Keeps one server running on a cluster, whoever started it and whatever becomes of it. */
export interface Supervisor {
  /** Resolves when the server answers; throws with its last words when it does not. */
  untilReady(): Promise<void>
  /** Ends the server; resolves when it has left. */
  stop(): Promise<void>
  /** Only looks away: another process of the program takes care, or the server leaves with the one that started it. */
  leave(): void
}

/** Recovery after a power cut takes its time; a server that leaves at once, again and again, will not come. */
const RECOVERY_MS = 120_000
const LEAVING_MS = 6_000
const LOOK_MS = 500
/** In bytes; looked at when the server starts. */
const LONGEST_LOG = 5_000_000

/** Starts the server where none runs, and again whenever it is gone. `answers` asks it for a sign of life. */
export function supervise(
  cluster: string,
  [program, ...args]: readonly [string, ...string[]],
  answers: () => Promise<boolean>,
): Supervisor {
  let child: ChildProcess | undefined
  let failure: string | undefined
  const runs = (): boolean =>
    (child !== undefined && child.exitCode === null && child.signalCode === null) ||
    runningServer(cluster) !== undefined
  const ensure = (): void => {
    if (runs()) return
    removeStaleLock(cluster)
    child = launch(`${cluster}.log`, program, args)
    child?.once('error', (fault) => (failure = fault.message))
  }
  ensure()
  // A server that was killed, or that left with the process it belonged to, is missed within a second.
  const look = setInterval(ensure, LOOK_MS)
  look.unref()
  return {
    leave: () => clearInterval(look),
    stop: () => {
      clearInterval(look)
      return stopServer(cluster)
    },
    untilReady: async () => {
      const begin = performance.now()
      while (failure === undefined && performance.now() - begin < (runs() ? RECOVERY_MS : LEAVING_MS)) {
        if (await answers()) return
        // It left because processes of its predecessor had not: they are gone in a moment.
        if (!runs()) ensure()
        await sleep(50)
      }
      clearInterval(look)
      throw new OperatorFault(`PostgreSQL does not start on ${cluster}: ${failure ?? lastLines(`${cluster}.log`)}`)
    },
  }
}

/** Undefined where its words cannot be written down: the disk is full or gone. The next look tries again. */
function launch(log: string, program: string, args: readonly string[]): ChildProcess | undefined {
  let words: number
  try {
    if (existsSync(log) && statSync(log).size > LONGEST_LOG) renameSync(log, `${log}.old`)
    words = openSync(log, 'a', 0o600)
  } catch {
    return undefined
  }
  const child = spawn(program, args, { stdio: ['ignore', words, words], cwd: '/' })
  closeSync(words)
  return child
}

/** Fast: who is connected is sent away, and what was acknowledged is on the disk anyway. */
async function stopServer(cluster: string): Promise<void> {
  const pid = runningServer(cluster)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  while (runningServer(cluster) === pid) await sleep(20)
}

function lastLines(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join(' | ') : 'it wrote no log.'
}
