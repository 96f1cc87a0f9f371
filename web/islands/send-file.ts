import { LEAST_PIECE, nextPiece } from './piece-size.ts'
import type { UploadLine } from './upload-line.ts'

/** An upload that was begun, as the server lists it. */
export interface Part {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly sha256?: string
  readonly received: number
}

interface Sent {
  readonly state: 'taken' | 'refused'
  readonly text?: string
}

/** Longer than a restart of the program takes. */
const PAUSES_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 60_000, 60_000]
const TUS = { 'tus-resumable': '1.0.0' }

/** Brings one file to the server by the protocol tus, from wherever it stopped. */
export class SendFile {
  readonly #address: string
  readonly #file: File
  readonly #parts: readonly Part[]

  constructor(address: string, file: File, parts: readonly Part[]) {
    this.#address = address
    this.#file = file
    this.#parts = parts
  }

  async send(line: UploadLine): Promise<Sent> {
    const sha256 = hex(await crypto.subtle.digest('SHA-256', await this.#file.arrayBuffer()))
    const begun = this.#parts.find((part) => part.sha256 === sha256 && part.size === this.#file.size)
    const part = begun ? `${this.#address}/${begun.id}` : await this.#begin(sha256)
    if (typeof part !== 'string') return part
    for (let failed = 0; failed < PAUSES_MS.length; ) {
      const before = await this.#offset(part).catch(() => undefined)
      const went = before === undefined ? 'away' : await this.#rest(part, before, line).catch(() => 'away' as const)
      if (went === 'gone') return { state: 'refused' }
      if (went === 'all') return await this.#verdict(part, line)
      line.paused()
      const after = await this.#offset(part).catch(() => undefined)
      // As long as something arrives, it goes on.
      failed = after !== undefined && before !== undefined && after > before ? 0 : failed + 1
      await pause(PAUSES_MS[failed] ?? 0)
    }
    return { state: 'refused' }
  }

  async #begin(sha256: string): Promise<string | Sent> {
    const metadata = [
      ['filename', this.#file.name],
      ['sha256', sha256],
    ].map(([key = '', value = '']) => `${key} ${base64(value)}`)
    const answer = await again(() =>
      fetch(this.#address, {
        method: 'POST',
        headers: { ...TUS, 'upload-length': String(this.#file.size), 'upload-metadata': metadata.join(',') },
      }),
    )
    const place = answer?.headers.get('location')
    if (answer?.status === 201 && place) return place
    return refused((await saidIn(answer)).text)
  }

  async #offset(part: string): Promise<number | undefined> {
    const answer = await fetch(part, { method: 'HEAD', headers: TUS })
    const offset = answer.headers.get('upload-offset')
    return answer.ok && offset !== null ? Number(offset) : undefined
  }

  async #rest(part: string, from: number, line: UploadLine): Promise<'all' | 'gone'> {
    const { size } = this.#file
    let [at, piece] = [from, LEAST_PIECE]
    line.at(Math.floor((100 * at) / size))
    while (at < size) {
      const began = performance.now()
      const answer = await fetch(part, {
        method: 'PATCH',
        headers: { ...TUS, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) },
        body: this.#file.slice(at, at + piece),
      })
      if (answer.status === 404) return 'gone'
      if (answer.status !== 204) throw new Error('It goes on elsewhere.')
      at = Number(answer.headers.get('upload-offset'))
      piece = nextPiece(piece, performance.now() - began)
      line.at(Math.floor((100 * at) / size))
    }
    return 'all'
  }

  async #verdict(part: string, line: UploadLine): Promise<Sent> {
    const answer = await again(() => fetch(part))
    const said = await saidIn(answer)
    if (said.state !== 'taken') return refused(said.text)
    line.end(undefined, 'taken')
    return { state: 'taken' }
  }
}

function refused(text: string | undefined): Sent {
  return { state: 'refused', ...(text !== undefined && { text }) }
}

/** Asks until there is an answer; while the program starts anew there is none, or one that says so. */
async function again(ask: () => Promise<Response>): Promise<Response | undefined> {
  for (const ms of PAUSES_MS) {
    const answer = await ask().catch(() => undefined)
    if (answer && answer.status < 500) return answer
    await pause(ms)
  }
  return undefined
}

interface Said {
  readonly state?: string
  readonly text?: string
}

/** What the server says of an upload; nothing where the answer is none of its own. */
async function saidIn(answer: Response | undefined): Promise<Said> {
  const said: unknown = await answer?.json().catch(() => undefined)
  if (typeof said !== 'object' || said === null) return {}
  return {
    ...('state' in said && typeof said.state === 'string' && { state: said.state }),
    ...('text' in said && typeof said.text === 'string' && { text: said.text }),
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
