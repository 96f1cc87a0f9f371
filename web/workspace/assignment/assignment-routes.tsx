import type { Hono } from 'hono'
import type { Assignees } from '#server/cases/assignees.ts'
import type { Assignment } from '#server/cases/assignments.ts'
import { tabs } from '#server/cases/lists.ts'
import { draftFrom, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { queuePath, readQueueQuery } from '../queue/queue-query.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { HAD, NOBODY } from './assigning-path.ts'
import { AssignmentPage } from './assignment-page.tsx'

const PATH = '/vorgaenge/:id/zuweisung'

/** Who has a case: everybody may take one, and whoever leads gives it to somebody of the same organisation. */
export function assignmentRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get(PATH, (c) =>
    inCase(c, options, c.req.param('id'), (entered) => {
      const asked = { organisationId: c.req.query('fuer') ?? '', list: c.req.query('liste') ?? '' }
      return choose({ c, options, entered, ...asked }, 'fresh')
    }),
  )
  pages.post(PATH, (c) => inCase(c, options, c.req.param('id'), (entered) => assign(c, options, entered)))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly organisationId: string
  /** The list from which somebody came; empty where it was the case. */
  readonly list: string
}

async function assigneesOf({ options, entered, organisationId }: Desk): Promise<Assignees | undefined> {
  return await options.cases.assignees(entered.viewer, { caseId: entered.view.id, organisationId }, options.today())
}

/** The people to choose from; nobody is told them who may not choose. */
async function choose(desk: Desk, state: 'fresh' | 'unchosen' | 'noMember'): Promise<Response> {
  const { c, options, entered, organisationId, list } = desk
  const assignees = await assigneesOf(desk)
  if (!assignees) return errorPage(c, options.assets, 'notFound')
  const context = contextOf(c, options, entered)
  const { assignment } = context.words.m.workspace
  const errors = state === 'fresh' ? [] : [{ field: 'wer', text: assignment[state] }]
  return page(
    c,
    <AssignmentPage {...{ context, assets: options.assets, assignees, organisationId, list, errors }} />,
    errors.length > 0 ? 422 : 200,
  )
}

async function assign(c: Ctx, options: WorkspaceOptions, entered: Entered): Promise<Response> {
  const draft = draftFrom(await readForm(c))
  const [who, organisationId, list] = [typed(draft, 'wer'), typed(draft, 'fuer'), typed(draft, 'liste')]
  const { viewer, view } = entered
  const desk: Desk = { c, options, entered, organisationId, list }
  if (who === '') return await choose(desk, 'unchosen')
  const userId = who === NOBODY ? undefined : who === 'ich' ? viewer.userId : who
  if (userId !== undefined && userId !== viewer.userId) {
    const assignees = await assigneesOf(desk)
    if (assignees?.people.some(({ id }) => id === userId) === false) return await choose(desk, 'noMember')
  }
  const assignment = { caseId: view.id, organisationId, userId, ...hadIn(c) }
  const done = await options.cases.assign(viewer, assignment, options.today())
  if (done === 'faster') return goTo(c, `/${languageOf(c)}${wayBack(desk)}geschehen=faster`)
  if (done === 'noMember') return await choose(desk, 'noMember')
  if (done === 'notFound') return errorPage(c, options.assets, 'notFound')
  const notice = userId === undefined ? 'givenBack' : userId === viewer.userId ? 'taken' : 'given'
  return goTo(c, `/${languageOf(c)}${wayBack(desk)}geschehen=${notice}`)
}

/** Who had the case on the page from which it is assigned. */
function hadIn(c: Ctx): Pick<Assignment, 'had'> {
  const had = c.req.query(HAD) ?? ''
  return had === '' ? {} : { had: { userId: had === NOBODY ? undefined : had } }
}

/** Back to the list from which somebody came, or to the case. */
function wayBack({ options, entered, organisationId, list }: Desk): string {
  if (!tabs.some((tab) => tab === list)) return `/vorgaenge/${entered.view.id}?`
  const query = readQueueQuery({ liste: list, fuer: organisationId }, options.cases.holders(entered.viewer))
  return `${queuePath(query)}&`
}
