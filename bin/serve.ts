import { IncomingMessage } from 'node:http'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { keyFrom, keyOf } from '#server/access/key-file.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { apiRoutes } from '#server/api/routes.ts'
import { webApp } from '#web/app.tsx'
import { accessLog } from '#web/http/access-log.ts'
import { compress } from '#web/http/compress.ts'
import { loadAssets } from '#web/http/load-assets.ts'

/** Reads the environment, puts the program together and starts it. */

const HOUR = 3_600_000
const { env } = process
const port = Number(env['PORT'] ?? 8080)
const host = env['HOST'] ?? '127.0.0.1'
const secret = env['VORAB_SECRET']
const key = secret === undefined ? keyFrom(path.resolve(env['VORAB_DATA'] ?? 'data')) : keyOf(secret)
const clock = (): number => Date.now()

/** The calendar of the offices that apply the law. */
const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

function today(): PlainDate {
  const day = plainDate(env['VORAB_TODAY'] ?? berlin.format(clock()))
  if (!day) throw new Error('Today is no day: VORAB_TODAY must be YYYY-MM-DD.')
  return day
}

const web = webApp({
  today,
  seal: sealWith({ key, clock, idleMs: HOUR }),
  assets: loadAssets(import.meta.dirname),
  origin: env['VORAB_ORIGIN'],
  onFault: (fault) => console.error(fault.stack ?? fault.message),
})

const app = new Hono()
app.use(
  accessLog(
    ({ method, path: asked, status, ms }) => console.log(`${method} ${asked} ${status} ${ms} ms`),
    () => performance.now(),
  ),
)
app.use('/api/*', compress)
app.route('/api/v1', apiRoutes({ today, limit: { perMinute: 120, clientOf }, origin: env['VORAB_ORIGIN'] }))
app.all('*', (c) => web.fetch(c.req.raw, c.env))

const server = serve({ fetch: app.fetch, port, hostname: host }, (info) => {
  console.log(`Vorab: http://${host.includes(':') ? `[${host}]` : host}:${info.port}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)))

/** Whom a request is counted for: behind a proxy the address it names last, otherwise that of the connection. */
function clientOf(request: Request, bindings: unknown): string {
  const named = env['VORAB_ORIGIN'] === undefined ? undefined : request.headers.get('x-forwarded-for')
  const last = named?.split(',').at(-1)?.trim()
  return last ?? addressOf(bindings) ?? 'unknown'
}

function addressOf(bindings: unknown): string | undefined {
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings)) return undefined
  const { incoming } = bindings
  return incoming instanceof IncomingMessage ? incoming.socket.remoteAddress : undefined
}
