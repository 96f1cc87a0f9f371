import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { endToken } from '#server/access/sessions.ts'
import { isSecure } from '#web/http/session-cookie.ts'
import type { AccessPages } from './access-pages.ts'

type Name = 'session' | 'codes' | 'office' | 'token'

/** The token of the session that came with a request. */
export function sessionToken(c: Context, pages: AccessPages): string | undefined {
  return readCookie(c, pages, 'session')
}

/** Gives the browser a new session; the one it had is over. */
export async function beginSession(c: Context, pages: AccessPages, token: string): Promise<void> {
  const before = sessionToken(c, pages)
  if (before !== undefined) await endToken(pages.access, before)
  writeCookie(c, pages, 'session', token)
}

export async function leaveSession(c: Context, pages: AccessPages): Promise<void> {
  const token = sessionToken(c, pages)
  if (token !== undefined) await endToken(pages.access, token)
  for (const name of ['session', 'codes', 'office', 'token'] as const) dropCookie(c, pages, name)
}

export function readCookie(c: Context, { origin }: AccessPages, name: Name): string | undefined {
  return getCookie(c, cookieName(name, isSecure(c, origin)))
}

/** Gone when the browser closes. Lax: a link in a mail may open a case for whoever is signed in. */
export function writeCookie(c: Context, { origin }: AccessPages, name: Name, value: string): void {
  const secure = isSecure(c, origin)
  setCookie(c, cookieName(name, secure), value, { httpOnly: true, sameSite: 'Lax', path: '/', secure })
}

export function dropCookie(c: Context, { origin }: AccessPages, name: Name): void {
  const secure = isSecure(c, origin)
  deleteCookie(c, cookieName(name, secure), { path: '/', secure })
}

function cookieName(name: Name, secure: boolean): string {
  return secure ? `__Host-vorab-${name}` : `vorab-${name}`
}
