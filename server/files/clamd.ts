import { createConnection, type Socket } from 'node:net'

/** What a scanner says of a content. */
export type Scanned =
  | { readonly result: 'clean' }
  /** With the name of what was found. */
  | { readonly result: 'infected'; readonly finding: string }
  /** It is not there, or did not look: nobody knows. */
  | { readonly result: 'notScanned' }

export interface Scanner {
  scan(content: Uint8Array): Promise<Scanned>
}

const CHUNK = 64 * 1024
const PATIENCE_MS = 60_000
const LONGEST_ANSWER = 4096

/**
 * A scanner that speaks the protocol of ClamAV (INSTREAM): the content goes to it piece by piece, nothing to its disk by path.
 * @example clamd('127.0.0.1:3310') // or clamd('/run/clamav/clamd.ctl')
 */
export function clamd(address: string): Scanner {
  return {
    scan: async (content) => {
      try {
        return verdictIn(await ask(connect(address), content))
      } catch {
        return { result: 'notScanned' }
      }
    },
  }
}

function connect(address: string): Socket {
  const [, host, port] = /^\[?([^[\]/]+?)\]?:(\d+)$/.exec(address) ?? []
  return host === undefined ? createConnection(address) : createConnection(Number(port), host)
}

async function ask(socket: Socket, content: Uint8Array): Promise<string> {
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The scanner is silent.')))
  const answered = answerOf(socket)
  // It may answer and hang up in the middle, where the content is longer than it accepts.
  socket.on('error', () => undefined)
  socket.write('zINSTREAM\0')
  for (let from = 0; from < content.length && !socket.destroyed; from += CHUNK) {
    const chunk = content.subarray(from, from + CHUNK)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    if (!socket.write(chunk)) await drained(socket)
  }
  if (!socket.destroyed) socket.write(Buffer.alloc(4))
  return await answered
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done)
      socket.off('close', done)
      resolve()
    }
    socket.on('drain', done)
    socket.on('close', done)
  })
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    socket.on('data', (data: Buffer) => {
      answer += data.toString('latin1')
      if (answer.length > LONGEST_ANSWER) socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

function verdictIn(answer: string): Scanned {
  const said = answer.replace(/\0[\s\S]*$/, '').trim()
  const [, finding] = /^stream: (.+) FOUND$/.exec(said) ?? []
  if (finding !== undefined) return { result: 'infected', finding }
  return said === 'stream: OK' ? { result: 'clean' } : { result: 'notScanned' }
}
