import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { z } from 'zod'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { CaseService } from '#server/cases/case-service.ts'
import type { ActResult, CaseView } from '#server/cases/case-view.ts'
import { type Tab, tabFilter, tabs } from '#server/cases/lists.ts'
import type { Cursor } from '#server/cases/queue.ts'
import { queueFilter } from '#server/cases/saved-filters.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { commandBody } from './case-commands.ts'
import { openingBody } from './opening-body.ts'
import { type Problem, problem, type WrongPlace } from './problem.ts'
import { jsonOf } from './read-json.ts'

export interface CaseApi {
  readonly service: CaseService
  /**
   * Who sent the request: by the session of a browser, or by a bearer token that is good for what is asked. `wait`: too
   * often.
   */
  readonly viewerOf: (c: Context, scope: ApiScope) => Promise<Viewer | 'outOfScope' | 'wait' | undefined>
}

/** What a program asks to do. */
export type ApiScope = 'read' | 'act' | 'open'

/** The cases over HTTP, for the same people with the same rights as on the pages. */
export function caseRoutes(app: OpenAPIHono, { service, viewerOf }: CaseApi, today: () => PlainDate): void {
  const asViewer = async (
    c: Context,
    scope: ApiScope,
    answer: (viewer: Viewer) => Promise<Response>,
  ): Promise<Response> => {
    const viewer = await viewerOf(c, scope)
    c.header('cache-control', 'no-store')
    if (viewer === undefined) return problem(c, SIGN_IN, { 'www-authenticate': 'Bearer' })
    if (viewer === 'wait') return problem(c, TOO_MANY, { 'retry-after': '300' })
    return viewer === 'outOfScope' ? problem(c, outOfScope(scope)) : await answer(viewer)
  }
  app.get('/cases', (c) => asViewer(c, 'read', (viewer) => getCases(c, service, viewer, today())))
  app.post('/cases', (c) => asViewer(c, 'open', (viewer) => postCase(c, service, viewer, today())))
  app.get('/cases/:id', (c) =>
    asViewer(c, 'read', async (viewer) => {
      const view = await service.view(viewer, c.req.param('id'), today())
      return view ? c.json(publicView(view)) : problem(c, NO_CASE)
    }),
  )
  app.get('/cases/:id/chain', (c) =>
    asViewer(c, 'read', async (viewer) => {
      const chain = await service.exportCase(viewer, c.req.param('id'), today())
      return chain ? c.json(chain) : problem(c, NO_CASE)
    }),
  )
  app.post('/cases/:id/commands', (c) => asViewer(c, 'act', (viewer) => postCommand(c, service, viewer, today())))
}

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

const NO_CASE = { type: 'not-found', status: 404, title: 'There is no such case, or it is not for you.' } as const
const BROKEN_JSON: Problem = { type: 'not-json', status: 400, title: 'The body is not JSON.' }
const NO_JSON: Problem = { type: 'not-json', status: 415, title: 'Send application/json.' }

/** The file itself is for pages that offer choices; a program reads the entries. */
function publicView({ state: _, ...view }: CaseView): Omit<CaseView, 'state'> {
  return view
}

const flag = z.enum(['true', 'false']).transform((said) => said === 'true')
export const casesQuery = z.strictObject({
  holder: z.string().optional(),
  tab: z.enum(tabs).optional(),
  closed: flag.optional(),
  own: flag.optional(),
  assigned: z.string().optional(),
  turn: z.string().optional(),
  stage: z.string().optional(),
  due: z.string().optional(),
  employer: z.string().optional(),
  occupation: z.string().optional(),
  country: z.string().optional(),
  search: z.string().optional(),
  sort: z.enum(['due', 'opened']).optional(),
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2},.{1,80}$/)
    .optional(),
  size: z.coerce.number().int().min(1).max(200).optional(),
})
type CasesQuery = z.infer<typeof casesQuery>

async function getCases(c: Context, service: CaseService, viewer: Viewer, today: PlainDate): Promise<Response> {
  const query = casesQuery.safeParse(c.req.query())
  if (!query.success) return badInput(c, query.error)
  const holders = service.holders(viewer)
  const holderId = query.data.holder ?? holders[0]?.id ?? viewer.userId
  const filter = queueFilter.safeParse(filterOf(viewer, holderId, query.data))
  if (!filter.success) return badInput(c, filter.error)
  const { sort, size, after } = query.data
  const page = { ...(sort && { sort }), ...(size && { size }), after: cursorOf(after) }
  const [{ rows, next }, counts] = await Promise.all([
    service.queue(viewer, { filter: filter.data, ...page }, today),
    service.counts(viewer, holderId, today),
  ])
  return c.json({ on: today, holders, counts, rows, next: next === undefined ? null : `${next.day},${next.caseId}` })
}

function filterOf(viewer: Viewer, holderId: string, query: CasesQuery): object {
  const { tab, assigned, employer, closed, own, turn, stage, due, occupation, country, search } = query
  const said = { closed, own, turn, stage, due, occupation, country, search, employerId: employer }
  const assignedTo = assigned === undefined || assigned === 'nobody' ? assigned : [assigned]
  const given = Object.entries({ ...said, assignedTo }).filter(([, value]) => value !== undefined)
  return { ...tabOrAll(viewer, holderId, tab), ...Object.fromEntries(given) }
}

function tabOrAll(viewer: Viewer, holderId: string, tab: Tab | undefined): object {
  return tab === undefined ? { holderId } : tabFilter(viewer, holderId, tab)
}

function cursorOf(after: string | undefined): Cursor | undefined {
  const day = plainDate(after?.slice(0, 10) ?? '')
  return day && after !== undefined ? { day, caseId: after.slice(11) } : undefined
}

async function postCommand(c: Context, service: CaseService, viewer: Viewer, today: PlainDate): Promise<Response> {
  return await withBody(c, commandBody, async (body) => {
    const caseId = c.req.param('id') ?? ''
    return answered(c, await service.act(viewer, { ...body, caseId }, today))
  })
}

/** Opens a case as the pages do. The same command id opens the same case, so that whoever heard no answer sends it again. */
async function postCase(c: Context, service: CaseService, viewer: Viewer, today: PlainDate): Promise<Response> {
  return await withBody(c, openingBody, async (body) => {
    const opened = await service.open(viewer, body, today)
    switch (opened.result) {
      case 'done': {
        const { caseId, reference, seq } = opened
        c.header('location', `${new URL(c.req.url).pathname}/${caseId}`)
        return c.json({ result: 'done', caseId, reference, seq }, 201)
      }
      case 'refused':
        return problem(c, refused(opened.refusals))
      case 'unknownWay':
        return wrongPlace(c, '/way', 'There is no such way; GET /ways lists them.')
      case 'officeMissing':
        return wrongPlace(c, '/office', OFFICE_MISSING)
      case 'notFound':
        return wrongPlace(c, '/organisationId', 'You open cases for none like this; GET /cases names yours as holders.')
    }
  })
}

const OFFICE_MISSING =
  'Name the authority: the number of one that works here where it is to run the file, otherwise its name and officePlace.'

function wrongPlace(c: Context, pointer: string, detail: string): Response {
  return problem(c, { ...BAD_INPUT, errors: [{ pointer, detail }] })
}

async function withBody<T>(
  c: Context,
  schema: z.ZodType<T>,
  answer: (body: T) => Promise<Response>,
): Promise<Response> {
  // A form of another site cannot send this type without asking first.
  if (c.req.header('content-type')?.startsWith('application/json') !== true) return problem(c, NO_JSON)
  const sent = await jsonOf(c)
  if (sent === undefined) return problem(c, BROKEN_JSON)
  const body = schema.safeParse(sent)
  return body.success ? await answer(body.data) : badInput(c, body.error)
}

function answered(c: Context, result: ActResult): Response {
  switch (result.result) {
    case 'done':
    case 'repeated':
      return c.json(result)
    case 'refused':
      return problem(c, refused(result.refusals))
    case 'stale':
      return problem(c, {
        type: 'stale',
        status: 409,
        title: 'Something has happened since; look at it and decide again.',
        seq: result.seq,
        since: result.since,
      })
    case 'notFound':
      return problem(c, NO_CASE)
  }
}

function refused(refusals: NonNullable<Problem['refusals']>): Problem {
  return { type: 'refused', status: 422, title: 'The procedure does not allow this now.', refusals }
}

const BAD_INPUT = { type: 'bad-input', status: 422, title: 'Something in the request cannot be used.' } as const

function badInput(c: Context, { issues }: z.ZodError): Response {
  const errors: WrongPlace[] = issues.map((issue) => ({
    pointer: `/${issue.path.join('/')}`,
    detail: issue.message,
    nearest: nearestIn(issue),
  }))
  return problem(c, { ...BAD_INPUT, errors })
}

/** What the law itself proposes instead of a word it does not know. */
function nearestIn(issue: z.core.$ZodIssue): string | undefined {
  const nearest: unknown = issue.code === 'custom' ? issue.params?.['nearest'] : undefined
  return typeof nearest === 'string' ? nearest : undefined
}
