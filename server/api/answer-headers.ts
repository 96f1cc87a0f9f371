import type { MiddlewareHandler } from 'hono'

/** An answer for programs is nothing to be shown: a browser that comes to it by itself runs and frames nothing of it. */
export const answerHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  headers.set('referrer-policy', 'same-origin')
  headers.set('x-content-type-options', 'nosniff')
}
