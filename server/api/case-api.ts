import type { Context } from 'hono'
import type { CaseService } from '#server/cases/case-service.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { type Problem, problem } from './problem.ts'

/** What the API needs to answer about cases. */
export interface CaseApi {
  readonly service: CaseService
  readonly files: FileStore
  /**
   * Who sent the request: by the session of a browser, or by a bearer token that is good for what is asked. `wait`: too
   * often.
   */
  readonly viewerOf: (c: Context, scope: ApiScope) => Promise<Viewer | 'outOfScope' | 'wait' | undefined>
}

/** What a program asks to do. */
export type ApiScope = 'read' | 'act' | 'open'

export type AsViewer = (c: Context, scope: ApiScope, answer: (viewer: Viewer) => Promise<Response>) => Promise<Response>

/** Answers whoever may ask for this at all; nothing of a case is kept by a cache on the way. */
export async function answerViewer(
  { viewerOf }: CaseApi,
  c: Context,
  scope: ApiScope,
  answer: (viewer: Viewer) => Promise<Response>,
): Promise<Response> {
  const viewer = await viewerOf(c, scope)
  c.header('cache-control', 'no-store')
  if (viewer === undefined) return problem(c, SIGN_IN, { 'www-authenticate': 'Bearer' })
  if (viewer === 'wait') return problem(c, TOO_MANY, { 'retry-after': '300' })
  return viewer === 'outOfScope' ? problem(c, outOfScope(scope)) : await answer(viewer)
}

export const NO_CASE = {
  type: 'not-found',
  status: 404,
  title: 'There is no such case, or it is not for you.',
} as const satisfies Problem

const SIGN_IN = { type: 'unauthorized', status: 401, title: 'Sign in, or send a bearer token.' } as const
const TOO_MANY = {
  type: 'too-many-requests',
  status: 429,
  title: 'Too many requests; try again in 5 minutes.',
} as const

function outOfScope(scope: ApiScope): Problem {
  return {
    type: 'scope',
    status: 403,
    title: 'This token is not good for that.',
    detail: `Make a token with the scope "${scope}" on the page of your account, under tokens for programs.`,
  }
}
