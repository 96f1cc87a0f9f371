import { spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import { OperatorFault } from '#server/operator-fault.ts'
import type { Launcher } from './launcher.ts'
import type { NativeBinaries } from './native-binaries.ts'

/** Nobody reaches the socket but the owner of its folder, so a password would protect nothing. */
const OPTIONS = [
  '--username=vorab',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=de-DE',
  '--locale=C',
  '--no-instructions',
]

/**
 * Makes a new cluster beside its place and moves it there in one step, so that whoever is killed while making it leaves
 * no half cluster behind. Does nothing where one exists.
 */
export function newCluster(cluster: string, binaries: NativeBinaries, launcher: Launcher, sync: boolean): void {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return
  const parent = path.dirname(cluster)
  removeLeftovers(cluster)
  const aside = `${cluster}.new-${process.pid}`
  mkdirSync(aside, { mode: 0o700 })
  if (launcher.owner) chownSync(aside, launcher.owner.uid, launcher.owner.gid)
  const [program, ...args] = launcher.command(
    binaries.initdb,
    ['-D', aside, ...OPTIONS, ...(sync ? [] : ['--no-sync'])],
    true,
  )
  const made = spawnSync(program, args, { encoding: 'utf8', cwd: '/' })
  if (made.status !== 0) {
    rmSync(aside, { recursive: true, force: true })
    throw new OperatorFault(`initdb could not make ${cluster}: ${made.error?.message ?? made.stderr.trim()}`)
  }
  moveInto(aside, cluster)
  if (sync) syncFolder(parent)
}

function moveInto(aside: string, cluster: string): void {
  try {
    renameSync(aside, cluster)
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true })
    // Another process was quicker: its cluster is as good.
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw fault
  }
}

/** The name of a folder is on the disk only when the folder above it is. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function removeLeftovers(cluster: string): void {
  const prefix = `${path.basename(cluster)}.new-`
  for (const name of readdirSync(path.dirname(cluster))) {
    const maker = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : undefined
    if (maker !== undefined && !lives(maker)) {
      rmSync(path.join(path.dirname(cluster), name), { recursive: true, force: true })
    }
  }
}

function lives(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0)
  } catch {
    return false
  }
}
