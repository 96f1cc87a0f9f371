import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clamd } from '#server/files/clamd.ts'

/** What the scanner of the tests takes for malware, and nobody else. */
export const INFECTED: Buffer = Buffer.from('VORAB-TEST-SIGNATURE-7d1f0c52')

/** ClamAV with a signature of its own, so that it needs no network and little memory. */
export interface RunningScanner {
  readonly address: string
  readonly socket: string
  stop(): void
}

const PATIENCE_MS = 30_000

/** On a port of its choice, or again on the one that an earlier one had. */
export async function startScanner(port?: number): Promise<RunningScanner> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vorab-clamd-'))
  const signatures = path.join(folder, 'signatures')
  mkdirSync(signatures)
  writeFileSync(path.join(signatures, 'test.ndb'), `Vorab.Test:0:*:${INFECTED.toString('hex')}\n`)
  const [chosen, socket] = [port ?? (await freePort()), path.join(folder, 'clamd.sock')]
  const file = path.join(folder, 'clamd.conf')
  const lines = [
    `DatabaseDirectory ${signatures}`,
    `TCPSocket ${chosen}`,
    'TCPAddr 127.0.0.1',
    `LocalSocket ${socket}`,
    'Foreground yes',
    'StreamMaxLength 25M',
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  const child = spawn('clamd', ['--config-file', file], { stdio: 'ignore' })
  const address = `127.0.0.1:${chosen}`
  await answering(address, child)
  return {
    address,
    socket,
    stop: () => {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS && child.exitCode === null; waited += 200) {
    if ((await clamd(address).scan(Buffer.from('x'))).result === 'clean') return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The scanner did not start.')
}

/** A port on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
