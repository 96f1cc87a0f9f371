import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import type { EintragView } from '#server/cases/case-view.ts'
import type { FileProblem } from '#server/files/file-problem.ts'

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
  readonly type:
    | 'bad-input'
    | 'not-json'
    | 'media-type'
    | 'file'
    | 'too-large'
    | 'too-many-requests'
    | 'not-found'
    | 'method'
    | 'unauthorized'
    | 'scope'
    | 'refused'
    | 'stale'
    | 'command-id'
    | 'fault'
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly WrongPlace[]
  /** Why the procedure does not allow it. */
  readonly refusals?: readonly Refusal[]
  /** Why a file is not taken, and what the scanner calls what it found. */
  readonly reason?: FileProblem
  readonly finding?: string
  /** The number of the last entry, and what has happened since the one the sender knew. */
  readonly seq?: number
  readonly since?: readonly EintragView[]
}

/** Answers with application/problem+json. */
export function problem(c: Context, { type, ...rest }: Problem, headers: Record<string, string> = {}): Response {
  return c.body(JSON.stringify({ type: `urn:vorab:problem:${type}`, ...rest }), rest.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...headers,
  })
}
