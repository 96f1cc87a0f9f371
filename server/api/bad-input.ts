import type { Context } from 'hono'
import type { z } from 'zod'
import { problem, type WrongPlace } from './problem.ts'

/** Names every place of a request that cannot be used. */
export function wrongPlaces(c: Context, errors: readonly WrongPlace[]): Response {
  return problem(c, { type: 'bad-input', status: 422, title: 'Something in the request cannot be used.', errors })
}

/** The same for what does not have the shape that was asked for. */
export function badInput(c: Context, { issues }: z.ZodError): Response {
  return wrongPlaces(
    c,
    issues.map((issue) => ({
      pointer: `/${issue.path.join('/')}`,
      detail: issue.message,
      nearest: nearestIn(issue),
    })),
  )
}

/** What the law itself proposes instead of a word it does not know. */
function nearestIn(issue: z.core.$ZodIssue): string | undefined {
  const nearest: unknown = issue.code === 'custom' ? issue.params?.['nearest'] : undefined
  return typeof nearest === 'string' ? nearest : undefined
}
