import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** The process id of the server that runs on a cluster; undefined where none does, whatever its lock file says. */
export function runningServer(cluster: string): number | undefined {
  const pid = lockedBy(lockOf(cluster))
  if (pid === undefined) return undefined
  if (process.platform !== 'linux') return lives(pid) ? pid : undefined
  // The number may meanwhile belong to another program; a process that has ended but was not waited for has no words.
  return commandOf(pid)?.includes(cluster) === true ? pid : undefined
}

/**
 * Removes a lock file whose number belongs to a program that is no PostgreSQL. In a container every start hands out the
 * same few numbers, and PostgreSQL would wait for that other program for ever. Any doubt leaves the file where it is.
 */
export function removeStaleLock(cluster: string): void {
  const lock = lockOf(cluster)
  const pid = lockedBy(lock)
  if (process.platform !== 'linux' || pid === undefined) return
  const [program] = commandOf(pid) ?? []
  if (program === undefined || program === '' || program.includes('postgres')) return
  const aside = `${lock}.stale-${process.pid}`
  try {
    renameSync(lock, aside)
    // Another start may have written its own between the look and the move: that one goes back.
    if (lockedBy(aside) !== pid) linkSync(aside, lock)
  } catch {
    // Somebody else was quicker; PostgreSQL decides.
  }
  rmSync(aside, { force: true })
}

function lockOf(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}

function lockedBy(lock: string): number | undefined {
  try {
    const [first] = readFileSync(lock, 'utf8').split('\n')
    const pid = Number(first)
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** The words of a process's command line; undefined where there is no such process or nobody may see it. */
function commandOf(pid: number): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return undefined
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
