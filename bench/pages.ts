import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createProbe } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Claim: pages weigh a few tens of kilobytes with at most 15 kB of script, and making one costs little more than sending
 * bytes that are ready. Each page is measured beside a bare server that sends the same bytes, in turns.
 */
const PAGES = ['/de', '/de/check', '/de/result', '/de/ways', '/de/ways/blaueKarteRegel', '/de/norms']
const ROUNDS = 60

const port = await freePort()
const data = mkdtempSync(path.join(tmpdir(), 'vorab-bench-'))
const program = spawn(process.execPath, ['dist/serve.mjs'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', VORAB_DATA: data },
  stdio: 'ignore',
})
try {
  await answering(`http://127.0.0.1:${port}/de`)
  console.log('page'.padEnd(30), 'html kB', '  br kB', '  first byte ms', '  × bare server')
  for (const page of PAGES) await row(`http://127.0.0.1:${port}`, page)
  const home = await (await fetch(`http://127.0.0.1:${port}/de`)).text()
  for (const [, address] of home.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
    const packed = await weigh(`http://127.0.0.1:${port}${address}`, 'br')
    console.log((address ?? '').padEnd(46), `${(packed / 1000).toFixed(1)} kB sent`)
  }
} finally {
  program.kill()
  rmSync(data, { recursive: true, force: true })
}

async function row(base: string, page: string): Promise<void> {
  const plain = await weigh(base + page, 'identity')
  const packed = await weigh(base + page, 'br')
  const bare = createServer((_, response) => response.end(Buffer.alloc(packed, 'x')))
  await new Promise<void>((ready) => bare.listen(0, '127.0.0.1', ready))
  const bareAddress = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`
  const [own, sent]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await firstByte(base + page))
    sent.push(await firstByte(bareAddress))
  }
  bare.close()
  const [a, b] = [median(own), median(sent)]
  const cells = [plain / 1000, packed / 1000, a, a / b].map((cell) => cell.toFixed(1).padStart(9))
  console.log(page.padEnd(30), ...cells)
}

async function weigh(address: string, encoding: string): Promise<number> {
  const response = await fetch(address, { headers: { 'accept-encoding': encoding } })
  const length = response.headers.get('content-length')
  const body = await response.arrayBuffer()
  return length === null || encoding === 'identity' ? body.byteLength : Number(length)
}

async function firstByte(address: string): Promise<number> {
  const start = performance.now()
  const response = await fetch(address)
  const taken = performance.now() - start
  await response.arrayBuffer()
  return taken
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return
    await new Promise((ready) => setTimeout(ready, 100))
  }
  throw new Error('The program does not answer; npm run build first.')
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createProbe().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => found(free))
    })
  })
}
