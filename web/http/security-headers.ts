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
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', POLICY)
    c.header('permissions-policy', FEATURES)
    c.header('referrer-policy', 'same-origin')
    c.header('x-content-type-options', 'nosniff')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('cross-origin-resource-policy', 'same-origin')
    if (isSecure(c, origin)) c.header('strict-transport-security', 'max-age=31536000')
  }
}
