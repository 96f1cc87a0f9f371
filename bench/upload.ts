import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { pdfOf, streamOf } from '#server/testing/pdf-of.ts'
import { LEAST_PIECE, nextPiece } from '#web/islands/piece-size.ts'

/**
 * Claim: a file of 20 MB comes in by the form and in pieces at a fraction of the speed of the disk that can be told, and the
 * program never holds more than a few copies of it. Beside it the same bytes, written to the same disk and flushed.
 */
const ROUNDS = Number(process.argv[2] ?? 5)
const SIZE = 20 * 1024 * 1024 - 4096
const ROOT = path.resolve(import.meta.dirname, '..')

interface Program {
  readonly origin: string
  readonly cookie: string
  /** The room of files of a case. */
  readonly room: string
  readonly pid: number
  stop(): void
}

let idleMb: number | undefined
const data = mkdtempSync(path.join(tmpdir(), 'vorab-bench-'))
const program = await start()
console.log(`upload: ${ROUNDS} files of 20 MB, ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`)
console.log('  way            median   MB/s   × plain write   memory at its highest')
try {
  const plain = await measured(writePlain)
  print('plain write', plain, plain)
  print('form', await measured(sendForm), plain)
  print('in pieces', await measured(sendPieces), plain)
} finally {
  program.stop()
}

interface Figures {
  readonly ms: number
  readonly peakMb: number | undefined
}

async function measured(send: (content: Buffer) => Promise<void>): Promise<Figures> {
  const times: number[] = []
  await send(fresh())
  resetPeak()
  for (let round = 0; round < ROUNDS; round++) {
    const content = fresh()
    const began = performance.now()
    await send(content)
    times.push(performance.now() - began)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { ms: sorted[Math.floor(sorted.length / 2)] ?? 0, peakMb: memory('VmHWM') }
}

function print(name: string, { ms, peakMb }: Figures, plain: Figures): void {
  const speed = SIZE / 1024 / 1024 / (ms / 1000)
  const peak =
    peakMb === undefined || name === 'plain write' ? '' : `${peakMb.toFixed(0)} MB (idle ${idleMb?.toFixed(0)} MB)`
  console.log(
    `  ${name.padEnd(12)} ${ms.toFixed(0).padStart(6)} ms ${speed.toFixed(0).padStart(6)} ${(ms / plain.ms).toFixed(1).padStart(15)}   ${peak}`,
  )
}

/** Bytes that nothing can make smaller. */
function fresh(): Buffer {
  return pdfOf({ objects: [streamOf('', randomBytes(SIZE))] })
}

async function writePlain(content: Buffer): Promise<void> {
  const file = path.join(data, 'plain')
  writeFileSync(file, content, { flush: true })
  rmSync(file)
  await Promise.resolve()
}

async function sendForm(content: Buffer): Promise<void> {
  const form = new FormData()
  form.append('dateien', new File([new Uint8Array(content)], 'x.pdf'))
  const answer = await ask('', { method: 'POST', body: form })
  if (answer.status !== 303) throw new Error(`The form was refused: ${answer.status}`)
  await remove(content)
}

async function sendPieces(content: Buffer): Promise<void> {
  const tus = { 'tus-resumable': '1.0.0' }
  const made = await ask('/teile', { method: 'POST', headers: { ...tus, 'upload-length': String(content.length) } })
  const part = `/teile/${made.headers.get('location')?.split('/').at(-1)}`
  // As the page sends them.
  for (let [at, piece] = [0, LEAST_PIECE]; at < content.length; ) {
    const began = performance.now()
    const headers = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) }
    const sent = await ask(part, { method: 'PATCH', headers, body: new Uint8Array(content.subarray(at, at + piece)) })
    if (sent.status !== 204) throw new Error(`A piece was refused: ${sent.status}`)
    at += piece
    piece = nextPiece(piece, performance.now() - began)
  }
  await remove(content)
}

/** So that the bound on what one person has is never reached; not a part of what is claimed, and quick. */
async function remove(content: Buffer): Promise<void> {
  const datei = createHash('sha256').update(content).digest('hex')
  await ask('/entfernen', { method: 'POST', body: new URLSearchParams({ datei }) })
}

async function ask(more: string, init: RequestInit): Promise<Response> {
  const headers = { cookie: program.cookie, origin: program.origin, ...init.headers }
  const answer = await fetch(program.room + more, { ...init, headers, redirect: 'manual' })
  await answer.arrayBuffer()
  return answer
}

async function start(): Promise<Program> {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/serve.mjs'), '--demonstration'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', VORAB_DATA: data },
  })
  const origin = await new Promise<string>((resolve, reject) => {
    let written = ''
    child.stdout.on('data', (chunk: Buffer) => {
      written += chunk.toString()
      const found = /Vorab: (http:\/\/localhost:\d+)/.exec(written)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The program ended:\n${written}`)))
  })
  const signedIn = await fetch(`${origin}/de/vorfuehrung`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ person: 'sachbearbeitung' }),
  })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const list = await (await fetch(`${origin}/de/vorgaenge`, { headers: { cookie } })).text()
  const place = /href="(\/de\/vorgaenge\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  return {
    origin,
    cookie,
    room: `${origin}${place}/dateien`,
    pid: child.pid ?? 0,
    stop: () => {
      child.once('exit', () => rmSync(data, { recursive: true, force: true }))
      child.kill()
    },
  }
}

/** From now on Linux counts the highest memory anew; elsewhere nothing is said of it. */
function resetPeak(): void {
  try {
    writeFileSync(`/proc/${program.pid}/clear_refs`, '5')
  } catch {
    return
  }
  idleMb ??= memory('VmRSS')
}

function memory(what: 'VmHWM' | 'VmRSS'): number | undefined {
  try {
    const found = new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1]
    return found === undefined ? undefined : Number(found) / 1024
  } catch {
    return undefined
  }
}
