import type { Hono } from 'hono'
import { completedYears } from '#law/calendar/plain-date.ts'
import { isForParty } from '#server/cases/permissions.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandFor } from '#web/forms/command-for.ts'
import { commandIn, type Draft, draftFrom } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { readPerson } from '../persons/person-fields.ts'
import { readFields } from '../step/field.ts'
import { problemErrors, refusalErrors } from '../step/refusal-errors.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { FamilyPage, relationFields } from './family-page.tsx'
import type { Member } from './household.tsx'

const PATH = '/vorgaenge/:id/familie'

/** Opens files for the family of a worker, for those who run the procedure. */
export function familyRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const inWorkersCase = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', ({ viewer, view }) =>
      viewer.link === undefined && !view.isFamilyFile && isForParty('family', view.parteien)
        ? householdOf(options, { viewer, view }).then((household) =>
            go({ c, options, entered: { viewer, view }, ...household }),
          )
        : errorPage(c, options.assets, 'notFound'),
    )
  pages.get(PATH, (c) => inWorkersCase(c, (desk) => form(desk, new Map([['auftrag', [options.newId()]]]), [])))
  pages.post(PATH, (c) => inWorkersCase(c, open))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly members: readonly Member[]
  /** Codes of the states of the worker: one paper of the spouse hangs on them. */
  readonly nationalities: readonly string[]
}

async function householdOf(
  options: WorkspaceOptions,
  entered: Entered,
): Promise<Pick<Desk, 'members' | 'nationalities'>> {
  const { cases, today } = options
  const [members, persons] = await Promise.all([
    membersOf(options, entered),
    cases.persons(entered.viewer, entered.view.id, today()),
  ])
  return { members, nationalities: persons?.find(({ role }) => role === 'fachkraft')?.nationalities ?? [] }
}

/** The files of the family that the viewer finds in a list too, with whom they are about. */
async function membersOf({ cases, today }: WorkspaceOptions, { viewer, view }: Entered): Promise<readonly Member[]> {
  const linked = view.family.filter(({ isWorker }) => !isWorker)
  return await Promise.all(
    linked.map(async (link) => ({
      link,
      view: await cases.view(viewer, link.caseId, today()),
      person: (await cases.persons(viewer, link.caseId, today()))?.find(({ role }) => role === 'familie'),
    })),
  )
}

function form(
  { c, options, entered, members, nationalities }: Desk,
  draft: Draft,
  errors: readonly ShownError[],
): Response {
  const context = contextOf(c, options, entered)
  const commandId = commandIn(draft) || options.newId()
  return page(
    c,
    <FamilyPage {...{ context, assets: options.assets, commandId, draft, errors, members, nationalities }} />,
    errors.length > 0 ? 422 : 200,
  )
}

async function open(desk: Desk): Promise<Response> {
  const { c, options, entered } = desk
  const draft = draftFrom(await readForm(c))
  const context = contextOf(c, options, entered)
  const { relatives } = context.words.m.workspace
  const relation = readFields(relationFields, draft, '', context)
  const person = readPerson('familie', draft, context)
  if (relation.ok !== true || person.ok !== true) {
    const problems = [relation, person].flatMap((read) => (read.ok === false ? read.problems : []))
    return form(desk, draft, problemErrors(problems, context))
  }
  const { verhaeltnis } = relation.value
  const { bornOn } = person.value
  if (verhaeltnis === 'kind' && bornOn !== undefined && completedYears(bornOn, options.today()) >= 18)
    return form(desk, draft, [{ field: 'geboren', text: relatives.adult }])
  const opened = await options.cases.openFamily(
    entered.viewer,
    {
      caseId: entered.view.id,
      commandId: commandFor(draft, { verhaeltnis, person: person.value }) ?? options.newId(),
      verhaeltnis,
      person: person.value,
    },
    options.today(),
  )
  switch (opened.result) {
    case 'done':
      return goTo(c, `/${languageOf(c)}/vorgaenge/${opened.caseId}?geschehen=vorgangEroeffnet`)
    case 'refused':
      return form(desk, draft, refusalErrors(opened.refusals, {}, context))
    case 'stale':
      return form(desk, draft, [{ text: relatives.stale }])
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}
