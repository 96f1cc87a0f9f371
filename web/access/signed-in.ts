import type { Context, Hono, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { caseViewer } from '#server/access/case-viewer.ts'
import { LASTS } from '#server/access/limits.ts'
import { type SignedIn, visitorOf } from '#server/access/visitor.ts'
import { goTo } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { AccessPages } from './access-pages.ts'
import { safeNext, withNext } from './safe-next.ts'
import { sessionToken } from './session-token.ts'

/** Finds out who sent the request and puts it beside it. Without a cookie nothing is asked of the database. */
export function signedIn(pages: AccessPages): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const visitor = await visitorOf(pages.access, sessionToken(c, pages), pages.today())
    const viewer = caseViewer(visitor)
    c.set('visitor', visitor)
    if (viewer) c.set('viewer', viewer)
    await next()
  }
}

/** What routes behind {@link requireUser} find beside a request. */
export interface UserEnv {
  Variables: WebEnv['Variables'] & { signedIn: SignedIn }
}

export type UserContext = Context<UserEnv>
export type UserRoutes = Hono<UserEnv>

/** Lets only people through who are signed in with both factors; the others may come back after they are. */
export const requireUser = createMiddleware<UserEnv>(async (c, next) => {
  const { visitor } = c.var
  if (visitor?.kind !== 'user')
    return goTo(c, toSignIn(c, visitor?.kind === 'halfway' ? '/sign-in/second-factor' : '/sign-in'))
  c.set('signedIn', visitor)
  await next()
  return undefined
})

/**
 * Whoever changes with what one signs in has shown lately that it is he or she. The word of an office is not enough for
 * it: it would open what the person may do elsewhere.
 */
export function requireFresh({ access }: AccessPages): MiddlewareHandler<UserEnv> {
  return async (c, next): Promise<Response | undefined> => {
    const { secondFactorAt = 0, organisationId } = c.var.signedIn.session
    if (organisationId !== undefined || access.clock() - secondFactorAt > LASTS.fresh)
      return goTo(c, toSignIn(c, '/sign-in'))
    await next()
    return undefined
  }
}

/** A form cannot be sent again afterwards; the page it stood on can be opened again. */
function toSignIn(c: Context, path: string): string {
  const { pathname, search } = new URL(c.req.url)
  const wanted = c.req.method === 'GET' || c.req.method === 'HEAD' ? pathname + search : undefined
  return withNext(`/${languageOf(c)}${path}`, safeNext(wanted))
}
