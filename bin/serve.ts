import path from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { keyFrom, keyOf } from '#server/access/key-file.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { webApp } from '#web/app.tsx'
import { accessLog } from '#web/http/access-log.ts'
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

const app = new Hono()
app.use(
  accessLog(
    ({ method, path: asked, status, ms }) => console.log(`${method} ${asked} ${status} ${ms} ms`),
    () => performance.now(),
  ),
)
app.route(
  '/',
  webApp({
    today,
    seal: sealWith({ key, clock, idleMs: HOUR }),
    assets: loadAssets(import.meta.dirname),
    origin: env['VORAB_ORIGIN'],
  }),
)

const server = serve({ fetch: app.fetch, port, hostname: host }, (info) => {
  console.log(`Vorab: http://${host.includes(':') ? `[${host}]` : host}:${info.port}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)))
