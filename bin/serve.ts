import { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { keyFrom, keyOf } from '#server/access/key-file.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { apiCaller } from '#server/api/caller.ts'
import type { CaseApi } from '#server/api/cases.ts'
import { apiRoutes } from '#server/api/routes.ts'
import { webApp } from '#web/app.tsx'
import { accessLog } from '#web/http/access-log.ts'
import { compress } from '#web/http/compress.ts'
import { loadAssets } from '#web/http/load-assets.ts'
import { isSecure } from '#web/http/session-cookie.ts'
import { readConfiguration } from './configuration.ts'
import { type OpenDesk, openDesk } from './desk.ts'

/** Reads the environment, puts the program together and starts it. */

const HOUR = 3_600_000
const configuration = readConfiguration(process.env, process.argv.slice(2))
const { port, host, dataDirectory, secret } = configuration
const key = secret === undefined ? keyFrom(dataDirectory) : keyOf(secret)
const clock = (): number => Date.now()
const onFault = (fault: Error): void => console.error(fault.stack ?? fault.message)

/** The calendar of the offices that apply the law. */
const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

function today(): PlainDate {
  const day = plainDate(configuration.today ?? berlin.format(clock()))
  if (!day) throw new Error('Today is no day: VORAB_TODAY must be YYYY-MM-DD.')
  return day
}

// Passkeys and links in mails belong to an address, and where the port is free to choose it is known only now.
let app: Hono | undefined
const server = serve({
  fetch: (request, bindings) => app?.fetch(request, bindings) ?? new Response('', { status: 503 }),
  port,
  hostname: host,
})
const listening = await new Promise<AddressInfo>((resolve, reject) => {
  server.once('error', reject)
  server.once('listening', () => {
    const address = server.address()
    if (address !== null && typeof address === 'object') resolve(address)
  })
})
// Passkeys do not work for a bare number, so the program is shown under its name.
const shown = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
const opened = await openDesk({
  configuration,
  key,
  clock,
  today,
  clientOf,
  origin: configuration.origin ?? `http://${shown}:${listening.port}`,
  say: (line) => console.log(line),
  onFault,
})
app = together(opened)
console.log(`Vorab: http://${shown}:${listening.port}`)
if (configuration.demonstration) console.log(`Demonstration: http://${shown}:${listening.port}/de/vorfuehrung`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(opened))

function together({ accounts, desk }: OpenDesk): Hono {
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
  const cases = { service: desk.cases, viewerOf: viewerFrom(accounts) }
  all.route('/api/v1', apiRoutes({ today, limit: { perMinute: 120, clientOf }, origin, cases }))
  all.all('*', (c) => web.fetch(c.req.raw, c.env))
  return all
}

/** The session of a browser, or the token of a program. */
function viewerFrom({ access }: OpenDesk['accounts']): CaseApi['viewerOf'] {
  const sessionOf = (c: Context): string | undefined =>
    getCookie(c, isSecure(c, configuration.origin) ? '__Host-vorab-session' : 'vorab-session')
  return apiCaller({ access, today, clientOf, sessionOf })
}

/** Answers what was asked before it leaves, and takes the database that came along with it. */
async function stop({ close }: OpenDesk): Promise<void> {
  const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(idle)
  await close()
  process.exit(0)
}

/** Whom a request is counted for: behind a proxy the address it names last, otherwise that of the connection. */
function clientOf(request: Request, bindings: unknown): string {
  const named = configuration.origin === undefined ? undefined : request.headers.get('x-forwarded-for')
  const last = named?.split(',').at(-1)?.trim()
  return last ?? addressOf(bindings) ?? 'unknown'
}

function addressOf(bindings: unknown): string | undefined {
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings)) return undefined
  const { incoming } = bindings
  return incoming instanceof IncomingMessage ? incoming.socket.remoteAddress : undefined
}
