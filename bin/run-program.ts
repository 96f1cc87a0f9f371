import { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { keyFrom, keyOf } from '#server/access/key-file.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { apiCaller } from '#server/api/caller.ts'
import type { CaseApi } from '#server/api/case-api.ts'
import { apiRoutes } from '#server/api/routes.ts'
import { webApp } from '#web/app.tsx'
import { accessLog } from '#web/http/access-log.ts'
import { compress } from '#web/http/compress.ts'
import { loadAssets } from '#web/http/load-assets.ts'
import { isSecure } from '#web/http/session-cookie.ts'
import type { Configuration } from './configuration.ts'
import { type OpenDesk, openDesk } from './desk.ts'
import { networkOf } from './network-of.ts'

const HOUR = 3_600_000
/** Longer than proxies keep an idle connection (a minute), or one would send a request into what is just being closed. */
const IDLE_CONNECTION = 75_000

const clock = (): number => Date.now()
const onFault = (fault: Error): void => console.error(fault.stack ?? fault.message)

/** The calendar of the offices that apply the law. */
const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

/** Puts the program together and starts it. It ends, with its database, when it is told to. */
export async function runProgram(configuration: Configuration): Promise<void> {
  const { port, host, dataDirectory, secret } = configuration
  const key = secret === undefined ? keyFrom(dataDirectory) : keyOf(secret)
  const today = todayOf(configuration)
  // Passkeys and links in mails belong to an address, and where the port is free to choose it is known only now.
  let app: Hono | undefined
  const server = serve({
    fetch: (request, bindings) => app?.fetch(request, bindings) ?? new Response('', { status: 503 }),
    port,
    hostname: host,
    serverOptions: { keepAliveTimeout: IDLE_CONNECTION },
  })
  const listening = await addressOf(server)
  // Passkeys do not work for a bare number, so the program is shown under its name.
  const shown = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const opened = await openDesk({
    configuration,
    key,
    clock,
    today,
    clientOf: clientBehind(configuration.origin),
    origin: configuration.origin ?? `http://${shown}:${listening.port}`,
    say: (line) => console.log(line),
    onFault,
  })
  app = together(configuration, opened, { key, today })
  console.log(`Vorab: http://${shown}:${listening.port}`)
  if (configuration.demonstration) console.log(`Demonstration: http://${shown}:${listening.port}/de/vorfuehrung`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(server, opened))
}

function todayOf(configuration: Configuration): () => PlainDate {
  return () => {
    const day = plainDate(configuration.today ?? berlin.format(clock()))
    if (!day) throw new Error('Today is no day: VORAB_TODAY must be YYYY-MM-DD.')
    return day
  }
}

function addressOf(server: ServerType): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('listening', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address)
    })
  })
}

interface House {
  readonly key: Uint8Array
  readonly today: () => PlainDate
}

function together(configuration: Configuration, { accounts, desk }: OpenDesk, { key, today }: House): Hono {
  const { origin } = configuration
  const seal = sealWith({ key, clock, idleMs: HOUR })
  const assets = { ...loadAssets(import.meta.dirname), demonstration: desk.demonstration }
  const web = webApp({ today, seal, assets, origin, onFault, accounts }, desk)
  const all = new Hono()
  all.use(
    accessLog(
      ({ method, path: asked, status, ms }) => console.log(`${method} ${asked} ${status} ${ms} ms`),
      () => performance.now(),
    ),
  )
  all.use('/api/*', compress)
  const cases = { service: desk.cases, files: desk.files, viewerOf: viewerFrom(configuration, accounts, today) }
  const limit = { perMinute: 120, clientOf: clientBehind(origin) }
  all.route('/api/v1', apiRoutes({ today, limit, origin, cases, onFault }))
  all.all('*', (c) => web.fetch(c.req.raw, c.env))
  return all
}

/** The session of a browser, or the token of a program. */
function viewerFrom(
  { origin }: Configuration,
  { access }: OpenDesk['accounts'],
  today: () => PlainDate,
): CaseApi['viewerOf'] {
  const sessionOf = (c: Context): string | undefined =>
    getCookie(c, isSecure(c, origin) ? '__Host-vorab-session' : 'vorab-session')
  return apiCaller({ access, today, clientOf: clientBehind(origin), sessionOf })
}

/** Answers what was asked before it leaves, and takes the database that came along with it. */
async function stop(server: ServerType, { close }: OpenDesk): Promise<void> {
  const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(idle)
  await close()
  process.exit(0)
}

/** Whom a request is counted for: behind a proxy the address it names last, otherwise that of the connection. */
function clientBehind(origin: string | undefined): (request: Request, bindings: unknown) => string {
  return (request, bindings) => {
    const named = origin === undefined ? undefined : request.headers.get('x-forwarded-for')
    return networkOf(named?.split(',').at(-1)?.trim() || remoteOf(bindings) || 'unknown')
  }
}

function remoteOf(bindings: unknown): string | undefined {
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings)) return undefined
  const { incoming } = bindings
  return incoming instanceof IncomingMessage ? incoming.socket.remoteAddress : undefined
}
