import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { problem } from './problem.ts'

export interface RateLimit {
  /** Requests a client may make in a minute. */
  readonly perMinute: number
  /** Whom a request comes from; an address is used for counting only and never written down. */
  readonly clientOf: (request: Request, env: unknown) => string
}

/** Slows down who asks too often; says when to come back. */
export function rateLimit({ perMinute, clientOf }: RateLimit): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (c, next): Promise<Response | undefined> => {
    const seconds = await waitOf(limiter, clientOf(c.req.raw, c.env))
    if (seconds === 0) {
      await next()
      return undefined
    }
    const title = `Too many requests; try again in ${seconds} seconds.`
    return problem(c, { type: 'too-many-requests', status: 429, title }, { 'retry-after': String(seconds) })
  }
}

async function waitOf(limiter: RateLimiterMemory, client: string): Promise<number> {
  try {
    await limiter.consume(client)
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
  }
}
