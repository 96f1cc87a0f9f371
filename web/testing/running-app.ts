import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freshDatabase } from '#server/testing/test-database.ts'

/** The program as people run it, on a free port. */
export interface RunningApp {
  readonly origin: string
  /** What it has written so far: the access log. */
  readonly log: () => string
  /** Ends it as a power cut does, and starts it anew at the same address. */
  readonly restart: () => Promise<void>
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
  let written = ''
  const launch = (port: string): Launched =>
    launched(
      [path.join(ROOT, 'dist/serve.mjs'), ...(demonstration ? ['--demonstration'] : [])],
      { PORT: port, VORAB_DATA: data, DATABASE_URL: database.url },
      (text) => {
        written += text
      },
    )
  let running = launch('0')
  const origin = await running.address
  return {
    origin,
    log: () => written,
    restart: async () => {
      const ended = once(running.child, 'exit')
      running.child.kill('SIGKILL')
      await ended
      running = launch(new URL(origin).port)
      await running.address
    },
    stop: async () => {
      running.child.kill()
      await database.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

interface Launched {
  readonly child: ChildProcess
  readonly address: Promise<string>
}

function launched(args: readonly string[], env: NodeJS.ProcessEnv, collect: (text: string) => void): Launched {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', VORAB_TODAY: TEST_DAY, ...env },
  })
  let written = ''
  const take = (chunk: Buffer): void => {
    written += chunk.toString()
    collect(chunk.toString())
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return { child, address: addressIn(child, () => written) }
}

function addressIn(child: ChildProcess, written: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const found = (): void => {
      const address = /http:\/\/localhost:\d+/.exec(written())?.[0]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', found)
    child.once('exit', (code) => reject(new Error(`The program ended with code ${code}:\n${written()}`)))
    setTimeout(() => reject(new Error(`The program did not start:\n${written()}`)), 240_000)
  })
}
