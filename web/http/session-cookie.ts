import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { countAnswers, NEW_SESSION, readSession, type Session, writeSession } from '#web/session/session.ts'
import type { WebEnv, WebOptions } from './web-options.ts'

type Place = Pick<WebOptions, 'seal' | 'origin'>

/** Opens the sealed session of the request. What is stale, foreign or damaged counts as none. */
export function openSession({ seal, origin }: Place): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const sealed = getCookie(c, cookieName(isSecure(c, origin)))
    const text = sealed === undefined ? undefined : seal.open(sealed)
    c.set('session', text === undefined ? NEW_SESSION : readSession(text))
    c.set('expired', sealed !== undefined && text === undefined)
    await next()
  }
}

/** Puts a session into the cookie; tells when it is longer than a browser would keep. */
export function keepSession(c: Context<WebEnv>, { seal, origin }: Place, session: Session): boolean {
  const sealed = seal.close(writeSession(session))
  if (!sealed.ok) return false
  const secure = isSecure(c, origin)
  setCookie(c, cookieName(secure), sealed.value, { httpOnly: true, sameSite: 'Lax', path: '/', secure })
  c.set('session', session)
  return true
}

/** Every page that shows answers starts the idle hour anew. */
export function refreshSession(c: Context<WebEnv>, place: Place): void {
  const { session } = c.var
  const { facts, inventory, reader, on } = session
  const isNew = countAnswers(facts) === 0 && inventory === undefined && on === undefined
  if (!isNew || reader !== NEW_SESSION.reader) keepSession(c, place, session)
}

export function dropSession(c: Context<WebEnv>, { origin }: Place): void {
  const secure = isSecure(c, origin)
  deleteCookie(c, cookieName(secure), { path: '/', secure })
  c.set('session', NEW_SESSION)
}

/** The prefix makes browsers refuse a cookie of this name from anybody but this very host. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-vorab' : 'vorab'
}

/** Whether the person reaches this server over https, directly or through the proxy named in the options. */
export function isSecure(c: Context, origin: string | undefined): boolean {
  return (origin ?? c.req.url).startsWith('https:')
}
