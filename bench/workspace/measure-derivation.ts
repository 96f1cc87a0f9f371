import { fork } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const PROCESSES = 2
const ROOT = path.resolve(import.meta.dirname, '../..')
const AIM = 60

/** What one process says of its share. */
export interface Derived {
  readonly files: number
  readonly duties: number
  /** By the clock, and of processor time, which others on the machine do not lengthen. */
  readonly seconds: number
  readonly processor: number
}

/** What of an open case is worked out anew: duties and turn of so many files, by two processes. */
export async function measureDerivation(files: number, say: (line: string) => void): Promise<void> {
  const program = await buildDerivation()
  const running = Array.from({ length: PROCESSES }, (_, index) => share(program, files / PROCESSES, index + 1))
  const shares = await Promise.all(running).finally(() => rmSync(program))
  const most = (of: (share: Derived) => number): number => Math.max(...shares.map(of))
  const million = (most(({ processor }) => processor) / files) * 1_000_000
  const duties = shares.reduce((sum, one) => sum + one.duties, 0) / files
  const kept = million <= AIM ? `≤ ${AIM}` : `MORE THAN ${AIM}`
  say(`  duties and turn of ${files} files, ${duties.toFixed(1)} duties each, by ${PROCESSES} processes:`)
  say(
    `  ${most(({ seconds }) => seconds).toFixed(1)} s by the clock; a million need ${million.toFixed(0)} s of two cores  ${kept}`,
  )
}

function share(program: string, files: number, seed: number): Promise<Derived> {
  return new Promise((done, failed) => {
    const child = fork(program, [String(files), String(seed)])
    child.once('message', (said) => done(said as Derived))
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`A share ended early (${code}).`)))
  })
}

/** One file, so that nothing is compiled while it is measured. */
async function buildDerivation(): Promise<string> {
  const folder = path.join(ROOT, 'node_modules/.cache/vorab')
  mkdirSync(folder, { recursive: true })
  const outfile = path.join(folder, `derive-files-${process.pid}.mjs`)
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['bench/workspace/derive-files.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  })
  return outfile
}
