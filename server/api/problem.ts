import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** One wrong place of a request. */
export interface WrongPlace {
  /** JSON pointer into the body, or the name of a parameter. */
  readonly pointer: string
  readonly detail: string
  readonly nearest?: string | undefined
}

/** An error as RFC 9457 describes it. */
export interface Problem {
  readonly status: ContentfulStatusCode
  readonly type: 'bad-input' | 'not-json' | 'too-large' | 'too-many-requests' | 'not-found' | 'method' | 'fault'
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly WrongPlace[]
}

/** Answers with application/problem+json. */
export function problem(c: Context, { type, ...rest }: Problem, headers: Record<string, string> = {}): Response {
  return c.body(JSON.stringify({ type: `urn:vorab:problem:${type}`, ...rest }), rest.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...headers,
  })
}
