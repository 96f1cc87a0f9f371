import type { MiddlewareHandler } from 'hono'
import { isSecure } from './session-cookie.ts'

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  // Suggestions while typing; nothing else is ever fetched.
  "connect-src 'self'",
  // The icons of the design system are pictures inside the style sheet.
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const FEATURES = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'

/** Nothing from elsewhere, no script or style inside a page, no frame around it. */
export function securityHeaders(origin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    await next()
    // Not by `c.header`, which copies the whole answer for each of them.
    const { headers } = c.res
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', POLICY)
    headers.set('permissions-policy', FEATURES)
    headers.set('referrer-policy', 'same-origin')
    headers.set('x-content-type-options', 'nosniff')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    if (isSecure(c, origin)) headers.set('strict-transport-security', 'max-age=31536000')
  }
}
