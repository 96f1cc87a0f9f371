import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { OperatorFault } from '#server/operator-fault.ts'

/** How the programs of PostgreSQL, which refuse to run as root, are started from this process. */
export interface Launcher {
  /** The command line that runs a program so. `bound`: it ends when the starting thread ends, even by kill -9. */
  command(program: string, args: readonly string[], bound: boolean): readonly [string, ...string[]]
  /** To whom a new cluster must belong; undefined where it belongs to this process anyway. */
  readonly owner: Account | undefined
}

interface Account {
  readonly uid: number
  readonly gid: number
}

const NOBODY = 65_534

/** Chooses the account for a cluster; throws with a sentence for the operator where root has no way out. */
export function launcherFor(postgres: string, cluster: string): Launcher {
  const bind = process.platform === 'linux' && works('setpriv', '--version') ? ['--pdeathsig', 'INT'] : []
  if (process.getuid?.() !== 0) {
    return {
      owner: undefined,
      command: (program, args, bound) =>
        bound && bind.length > 0 ? ['setpriv', ...bind, '--', program, ...args] : [program, ...args],
    }
  }
  const account = ownerOf(cluster) ?? candidates().find((each) => reaches(each, postgres, path.dirname(cluster)))
  if (account && account.uid !== 0) return asAccount(account, bind)
  if (works('unshare', '--user', `--map-user=${NOBODY}`, 'true')) return inNamespace(bind)
  throw new OperatorFault(
    `PostgreSQL refuses to run as root. Neither "postgres" nor "nobody" can read ${postgres} and ${path.dirname(cluster)}, and user namespaces are forbidden here. Start the program as an ordinary user, or name a PostgreSQL in DATABASE_URL.`,
  )
}

function asAccount(owner: Account, bind: readonly string[]): Launcher {
  return {
    owner,
    command: (program, args, bound) => ['setpriv', ...identity(owner), ...(bound ? bind : []), '--', program, ...args],
  }
}

/** Root outside, nobody inside: for folders into which no other account can see. */
function inNamespace(bind: readonly string[]): Launcher {
  const enter = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'] as const
  return {
    owner: undefined,
    command: (program, args, bound) => [
      'unshare',
      ...enter,
      ...(bound && bind.length > 0 ? ['setpriv', ...bind, '--'] : []),
      program,
      ...args,
    ],
  }
}

/** A cluster that exists keeps its owner; PostgreSQL opens it for nobody else. */
function ownerOf(cluster: string): Account | undefined {
  return existsSync(cluster) ? statSync(cluster) : undefined
}

function candidates(): readonly Account[] {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  return ['postgres', 'nobody'].flatMap((name) =>
    rows.filter((row) => row[0] === name).map((row) => ({ uid: Number(row[2]), gid: Number(row[3]) })),
  )
}

function reaches(account: Account, ...places: readonly string[]): boolean {
  return works('setpriv', ...identity(account), '--', 'sh', '-c', 'test -x "$1" && test -x "$2"', 'sh', ...places)
}

function identity({ uid, gid }: Account): readonly string[] {
  return ['--reuid', String(uid), '--regid', String(gid), '--clear-groups']
}

function works(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
