import type { MiddlewareHandler } from 'hono'

export interface AccessLine {
  readonly method: string
  /** Without query: nothing a person typed is ever in a path. As it was sent: whoever writes it begins no line of his own. */
  readonly path: string
  readonly status: number
  readonly ms: number
}

/** Says what was asked for and how long it took. No address, no cookie, no body, no query. */
export function accessLog(log: (line: AccessLine) => void, clock: () => number): MiddlewareHandler {
  return async (c, next) => {
    const start = clock()
    await next()
    log({
      method: c.req.method,
      path: new URL(c.req.url).pathname,
      status: c.res.status,
      ms: Math.round((clock() - start) * 10) / 10,
    })
  }
}
