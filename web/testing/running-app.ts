import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freshDatabase } from '#server/testing/test-database.ts'

/** The program as people run it, on a free port. */
export interface RunningApp {
  readonly origin: string
  /** What it has written so far: the access log. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

const ROOT = path.resolve(import.meta.dirname, '../..')
/** The day of all browser tests: results change with the law. */
const TEST_DAY = '2026-11-22'

export interface StartOptions {
  /** With the invented cases instead of an empty installation. */
  readonly demonstration?: boolean
}

/** Builds where a source is newer, starts the program on a database of its own and waits until it says where it listens. */
export async function startApp({ demonstration = false }: StartOptions = {}): Promise<RunningApp> {
  const prepared = spawnSync(process.execPath, [path.join(ROOT, 'bin/prepare.mjs')], { cwd: ROOT, encoding: 'utf8' })
  if (prepared.status !== 0) throw new Error(`The build failed:\n${prepared.stderr}`)
  const data = mkdtempSync(path.join(tmpdir(), 'vorab-data-'))
  const database = await freshDatabase()
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'dist/serve.mjs'), ...(demonstration ? ['--demonstration'] : [])],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        VORAB_DATA: data,
        VORAB_TODAY: TEST_DAY,
        DATABASE_URL: database.url,
      },
    },
  )
  let written = ''
  const collect = (chunk: Buffer): void => {
    written += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const origin = await addressIn(child, () => written)
  const stop = async (): Promise<void> => {
    child.kill()
    await database.close()
    rmSync(data, { recursive: true, force: true })
  }
  return { origin, log: () => written, stop }
}

function addressIn(child: ChildProcess, written: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const found = (): void => {
      const address = /http:\/\/localhost:\d+/.exec(written())?.[0]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', found)
    child.once('exit', (code) => reject(new Error(`The program ended with code ${code}:\n${written()}`)))
    setTimeout(() => reject(new Error(`The program did not start:\n${written()}`)), 60_000)
  })
}
