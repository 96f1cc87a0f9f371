import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { HEUTE } from '../open-files.ts'

/** The program as an office runs it, on a database of its own. */
export interface Program {
  readonly base: string
  stop(): Promise<void>
}

export async function startProgram(databaseUrl: string): Promise<Program> {
  const built = spawnSync(process.execPath, ['bin/prepare.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (built.status !== 0) throw new Error('The program could not be built.')
  const port = await freePort()
  const data = mkdtempSync(path.join(tmpdir(), 'vorab-bench-'))
  const child = spawn(process.execPath, ['dist/serve.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      VORAB_DATA: data,
      VORAB_TODAY: HEUTE,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = new Promise<void>((left) => child.once('exit', () => left()))
  const base = `http://127.0.0.1:${port}`
  await answering(`${base}/de`)
  return {
    base,
    stop: async () => {
      child.kill('SIGTERM')
      // Its jobs may be in the middle of a long list.
      await Promise.race([gone, sleep(5000).then(() => child.kill('SIGKILL'))])
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return
    await sleep(100)
  }
  throw new Error('The program does not answer.')
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
