import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The process id of the server that runs on a cluster; undefined where none does, whatever its lock file says. */
export function runningServer(cluster: string): number | undefined {
  const pid = lockedBy(cluster)
  if (pid === undefined) return undefined
  try {
    if (process.platform === 'linux') {
      // The number may meanwhile belong to another program; a process that has ended but was not waited for has no
      // command line.
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster) ? pid : undefined
    }
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

function lockedBy(cluster: string): number | undefined {
  try {
    const [first] = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(first)
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}
