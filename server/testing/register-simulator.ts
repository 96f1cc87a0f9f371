import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'

/** How the gateway of a register behaves; the last one goes on. */
export type RegisterMood =
  | 'stores'
  /** Taken in; what became of it is asked for. */
  | 'accepts'
  /** Says nothing at all. */
  | 'silent'
  /** Keeps it and breaks off before it says so. */
  | 'storesAndBreaksOff'
  | 'breaksOff'
  | 'busy'
  | 'rejects'
  /** Says yes, and something that is no receipt. */
  | 'mumbles'

export interface RegisterSimulator {
  readonly url: string
  /** What was stored, by key: each once. */
  readonly stored: ReadonlyMap<string, unknown>
  /** Method and key of every call, oldest first. */
  readonly calls: readonly string[]
  /** Each call takes the next mood; the last stays. */
  behave(...moods: readonly [RegisterMood, ...RegisterMood[]]): void
  /** What was accepted is now stored, or refused. */
  decide(verdict: 'stored' | 'rejected'): void
  close(): Promise<void>
}

/** What the register holds. */
interface Holdings {
  readonly stored: Map<string, unknown>
  readonly accepted: Map<string, unknown>
  readonly rejected: Set<string>
}

/** What is said; undefined: nothing, and the line stays open or breaks. */
type Answer = { readonly status: number; readonly body: object } | 'silence' | 'breakOff'

const REFUSAL: Answer = { status: 422, body: { grund: 'Person nicht eindeutig, Rückfrage an amt@example.org' } }

function known(key: string, { stored, accepted, rejected }: Holdings): Answer {
  if (stored.has(key)) return { status: 200, body: { beleg: `AZR-${key}` } }
  if (rejected.has(key)) return REFUSAL
  return accepted.has(key) ? { status: 202, body: {} } : { status: 404, body: { grund: 'unbekannt' } }
}

function taken(mood: RegisterMood, key: string, body: unknown, { stored, accepted }: Holdings): Answer {
  switch (mood) {
    case 'silent':
      return 'silence'
    case 'breaksOff':
      return 'breakOff'
    case 'busy':
      return { status: 503, body: {} }
    case 'rejects':
      return REFUSAL
    case 'mumbles':
      return { status: 200, body: { ok: true } }
    case 'accepts':
      accepted.set(key, body)
      return { status: 202, body: {} }
    case 'stores':
    case 'storesAndBreaksOff': {
      const first = !stored.has(key)
      if (first) stored.set(key, body)
      if (mood === 'storesAndBreaksOff') return 'breakOff'
      return { status: first ? 201 : 200, body: { beleg: `AZR-${key}` } }
    }
  }
}

function say(answer: Answer, response: ServerResponse): void {
  if (answer === 'silence') return
  if (answer === 'breakOff') response.destroy()
  else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
}

/** A gateway of a register, over HTTP, that can fail in every way a network can. */
export async function registerSimulator(): Promise<RegisterSimulator> {
  const holdings: Holdings = { stored: new Map(), accepted: new Map(), rejected: new Set() }
  const calls: string[] = []
  let moods: readonly RegisterMood[] = ['stores']
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = decodeURIComponent(request.url?.split('/').at(-1) ?? '')
    calls.push(`${request.method} ${key}`)
    if (request.method === 'GET') return say(known(key, holdings), response)
    const body = await json(request)
    const [mood = 'stores', ...rest] = moods
    if (rest.length > 0) moods = rest
    say(taken(mood, key, body, holdings), response)
  }
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stored: holdings.stored,
    calls,
    behave: (...next) => {
      moods = next
    },
    decide: (verdict) => {
      for (const [key, body] of holdings.accepted) {
        if (verdict === 'stored') holdings.stored.set(key, body)
        else holdings.rejected.add(key)
      }
      holdings.accepted.clear()
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
