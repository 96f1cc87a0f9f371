import { randomBytes } from 'node:crypto'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { TEST_DAY, type TestAccess } from '#server/testing/test-access.ts'
import { webApp } from '#web/app.tsx'
import type { Assets } from '#web/http/assets.ts'
import { testAssets } from './assets.ts'

/** All pages with accounts behind them, for tests. Somebody signed in begins at `home`. */
export function accountApp(room: TestAccess, { home, assets = testAssets }: { home: string; assets?: Assets }) {
  return webApp({
    today: () => TEST_DAY,
    seal: sealWith({ key: randomBytes(32), clock: room.now, idleMs: 3_600_000 }),
    assets,
    origin: undefined,
    onFault: (fault) => {
      throw fault
    },
    accounts: {
      access: room.access,
      clientOf: () => '192.0.2.1',
      home,
      caseAddress: (caseId) => `${home}/${caseId}`,
    },
  })
}

export const TEST_ORIGIN = 'http://localhost:8080'

/** Asks the pages as a browser would, with the cookie of whoever sits in front of it. */
export interface Visits {
  readonly cookies: Record<string, string>
  readonly get: (path: string, who?: string) => Promise<Response>
  readonly post: (
    path: string,
    fields: Record<string, string>,
    who?: string,
    headers?: Record<string, string>,
  ) => Promise<Response>
}

export function visitsTo(app: ReturnType<typeof webApp>): Visits {
  const cookies: Record<string, string> = {}
  const host = new URL(TEST_ORIGIN).host
  return {
    cookies,
    get: async (path, who = '') =>
      await app.request(`${TEST_ORIGIN}${path}`, { headers: { host, cookie: cookies[who] ?? '' } }),
    post: async (path, fields, who = '', headers = {}) =>
      await app.request(`${TEST_ORIGIN}${path}`, {
        method: 'POST',
        headers: {
          host,
          origin: TEST_ORIGIN,
          cookie: cookies[who] ?? '',
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

export const leadsTo = (answer: Response): string => answer.headers.get('location') ?? ''

export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
