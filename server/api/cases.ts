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
import { badInput, wrongPlaces } from './bad-input.ts'
import { type AsViewer, answerViewer, type CaseApi, NO_CASE } from './case-api.ts'
import { commandBody } from './case-commands.ts'
import { missingFiles, withFiles } from './files-in-command.ts'
import { openingBody } from './opening-body.ts'
import { type Problem, problem } from './problem.ts'
import { jsonOf, NOT_JSON } from './read-json.ts'
import { isSame } from './same-command.ts'

/** The cases over HTTP, for the same people with the same rights as on the pages. */
export function caseRoutes(app: OpenAPIHono, api: CaseApi, today: () => PlainDate): void {
  const { service, files } = api
  const asViewer: AsViewer = (c, scope, answer) => answerViewer(api, c, scope, answer)
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
  app.post('/cases/:id/commands', (c) =>
    asViewer(c, 'act', (viewer) => postCommand(c, { service, files }, viewer, today())),
  )
}

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

async function postCommand(
  c: Context,
  { service, files }: Pick<CaseApi, 'service' | 'files'>,
  viewer: Viewer,
  today: PlainDate,
): Promise<Response> {
  return await withBody(c, commandBody, async (body) => {
    const bringer = { caseId: c.req.param('id') ?? '', by: viewer.userId }
    const read = await withFiles(files, bringer, body.command)
    if ('errors' in read) return wrongPlaces(c, read.errors)
    const input = { ...body, command: read.command, caseId: bringer.caseId }
    const acted = await service.act(viewer, input, today)
    const missing = lacksDocument(acted) ? await missingFiles(files, bringer, read.command) : []
    if (missing.length > 0) return wrongPlaces(c, missing)
    if (acted.result !== 'repeated') return answered(c, acted)
    const view = await service.view(viewer, input.caseId, today)
    const before = view?.eintraege.find(({ seq }) => seq === acted.seq)
    return before && !isSame(input, before) ? problem(c, OTHER_COMMAND) : answered(c, acted)
  })
}

function lacksDocument(acted: ActResult): boolean {
  return acted.result === 'refused' && acted.refusals.every(({ grund }) => grund === 'dokumentFehlt')
}

const OTHER_COMMAND = {
  type: 'command-id',
  status: 422,
  title: 'This commandId was used for something else before; nothing was done. Choose another one.',
} as const

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
        return wrongPlaces(c, [{ pointer: '/way', detail: 'There is no such way; GET /ways lists them.' }])
      case 'officeMissing':
        return wrongPlaces(c, [{ pointer: '/office', detail: OFFICE_MISSING }])
      case 'openedBefore':
        return problem(c, OTHER_COMMAND)
      case 'notFound':
        return wrongPlaces(c, [{ pointer: '/organisationId', detail: NOT_FOR_THEM }])
    }
  })
}

const OFFICE_MISSING =
  'Name the authority: the number of one that works here where it is to run the file, otherwise its name and officePlace.'

const NOT_FOR_THEM = 'You open cases for none like this; GET /cases names yours as holders.'

async function withBody<T>(
  c: Context,
  schema: z.ZodType<T>,
  answer: (body: T) => Promise<Response>,
): Promise<Response> {
  // A form of another site cannot send this type without asking first.
  if (c.req.header('content-type')?.startsWith('application/json') !== true) return problem(c, NO_JSON)
  const sent = await jsonOf(c)
  if (sent === undefined) return problem(c, NOT_JSON)
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
