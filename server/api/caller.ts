import type { Context } from 'hono'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Access } from '#server/access/access.ts'
import { callerOf } from '#server/access/api-tokens.ts'
import { caseViewer } from '#server/access/case-viewer.ts'
import { visitorOf } from '#server/access/visitor.ts'
import type { CaseApi } from './case-api.ts'

interface Door {
  readonly access: Access
  readonly today: () => PlainDate
  /** Whom a request is counted for. */
  readonly clientOf: (request: Request, env: unknown) => string
  /** The token of the session in the cookie of a browser. */
  readonly sessionOf: (c: Context) => string | undefined
}

/**
 * Who asks the API: a program with a token of its person, within what that token is good for, or the browser of somebody
 * who is signed in. A session is never taken as a bearer token: it proves more than a program should hold.
 */
export function apiCaller({ access, today, clientOf, sessionOf }: Door): CaseApi['viewerOf'] {
  return async (c, scope) => {
    const header = c.req.header('authorization')
    if (header === undefined) return caseViewer(await visitorOf(access, sessionOf(c), today()))
    const token = /^Bearer (\S+)$/i.exec(header)?.[1] ?? ''
    const caller = await callerOf(access, token, { address: clientOf(c.req.raw, c.env), today: today() })
    if (caller === undefined || caller === 'wait') return caller
    return caller.scopes.includes(scope) ? caseViewer(caller.visitor) : 'outOfScope'
  }
}
