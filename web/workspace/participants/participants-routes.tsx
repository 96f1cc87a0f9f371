import type { Hono } from 'hono'
import type { Addable, ManagedParticipants } from '#server/cases/managed-participants.ts'
import type { NewParty, ParticipantResult } from '#server/cases/participants.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { tooLongErrors } from '#web/forms/too-long.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { AddPage } from './add-page.tsx'
import { ParticipantsPage } from './participants-page.tsx'

const PATH = '/vorgaenge/:id/beteiligte'
/** A name, or an address of mail. */
const LONGEST = 200

/** Who takes part in a case, for whoever runs its file. To everybody else these pages do not exist. */
export function participantsRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const managing = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const managed = await options.cases.participants(entered.viewer, entered.view.id, options.today())
      return managed ? go({ c, options, entered, managed }) : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) => managing(c, show))
  pages.get(`${PATH}/neu`, (c) => managing(c, ask))
  pages.post(`${PATH}/neu`, (c) => managing(c, add))
  pages.post(`${PATH}/ende`, (c) => managing(c, end))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly managed: ManagedParticipants
}

function show({ c, options, entered, managed }: Desk): Response {
  const context = contextOf(c, options, entered)
  const { added, ended } = context.words.m.participants
  const done: Readonly<Record<string, string>> = { ...added, ende: ended }
  return page(
    c,
    <ParticipantsPage
      context={context}
      assets={options.assets}
      managed={managed}
      done={done[c.req.query('geschehen') ?? '']}
    />,
  )
}

function ask(desk: Desk): Promise<Response> {
  const { c } = desk
  const [partei, wanted] = [c.req.query('partei'), c.req.query('suche')]
  const draft: Draft = new Map(wanted === undefined ? [] : [['suche', [wanted]]])
  return form(desk, partei, draft, [])
}

/** The forms of a role; a search shows what it found. */
async function form(
  desk: Desk,
  partei: string | undefined,
  draft: Draft,
  problems: readonly ShownError[],
): Promise<Response> {
  const { c, options, entered } = desk
  const role = roleOf(desk, partei)
  if (!role) return goTo(c, addressOf(desk))
  const context = contextOf(c, options, entered)
  const name = typed(draft, 'suche')
  const searched = draft.has('suche')
  const short = searched && name.length < 3
  const long = tooLongErrors(draft, LONGEST, context.words)
  const found =
    searched && !short && long.length === 0
      ? await options.cases.organisations(
          entered.viewer,
          { caseId: entered.view.id, partei: role.partei, name },
          options.today(),
        )
      : undefined
  const tooShort = short ? [{ field: 'suche', text: context.words.m.participants.problems.search }] : []
  const errors = [...problems, ...tooShort, ...long]
  return page(
    c,
    <AddPage {...{ context, assets: options.assets, draft, found, errors }} {...role} />,
    errors.length > 0 ? 422 : 200,
  )
}

async function add(desk: Desk): Promise<Response> {
  const { c, options, entered } = desk
  const draft = draftFrom(await readForm(c))
  const role = roleOf(desk, typed(draft, 'partei'))
  const manner = role?.manners.find((one) => one === typed(draft, 'weise'))
  if (!role || !manner) return goTo(c, addressOf(desk))
  const { words } = contextOf(c, options, entered)
  const { partei } = role
  if (tooLongErrors(draft, LONGEST, words).length > 0) return form(desk, partei, draft, [])
  const read = readParty(draft, role, words)
  if ('errors' in read) return form(desk, partei, draft, read.errors)
  const given = { caseId: entered.view.id, partei, party: read.party }
  const added = await options.cases.addParticipant(entered.viewer, given, options.today())
  if (added === 'done') return goTo(c, `${addressOf(desk)}?geschehen=${manner}`)
  if (added === 'notFound') return errorPage(c, options.assets, 'notFound')
  return form(desk, partei, draft, [refused(added, words)])
}

type Read = { readonly party: NewParty } | { readonly errors: readonly ShownError[] }

function readParty(draft: Draft, { manners }: Addable, words: PageWords): Read {
  const { problems } = words.m.participants
  const [organisationId, email, name, office] = ['organisation', 'email', 'name', 'stelle'].map((field) =>
    typed(draft, field),
  )
  switch (typed(draft, 'weise')) {
    case 'organisation':
      return organisationId
        ? { party: { organisationId } }
        : { errors: [{ field: 'organisation', text: problems.organisation }] }
    case 'email': {
      const nameless = manners.length > 1 && !office ? [{ field: 'stelle', text: problems.officeName }] : []
      const errors = [...nameless, ...(email ? [] : [{ field: 'email', text: problems.email }])]
      const language = typed(draft, 'language') === 'en' ? 'en' : 'de'
      return errors.length > 0 || !email ? { errors } : { party: { email, language, ...(office && { name: office }) } }
    }
    default:
      return name ? { party: { name } } : { errors: [{ field: 'name', text: problems.name }] }
  }
}

function refused(result: Exclude<ParticipantResult, 'done' | 'notFound'>, { m }: PageWords): ShownError {
  const { problems } = m.participants
  switch (result) {
    case 'noAddress':
      return { field: 'email', text: problems.email }
    case 'taken':
    case 'wait':
      return { field: 'email', text: problems[result] }
    case 'wrongKind':
      return { text: problems.wrongKind }
  }
}

async function end(desk: Desk): Promise<Response> {
  const { c, options, entered } = desk
  const participantId = typed(draftFrom(await readForm(c)), 'beteiligung')
  const which = { caseId: entered.view.id, participantId }
  const ended = await options.cases.endParticipant(entered.viewer, which, options.today())
  // Whoever presses twice, or after a colleague, finds that it has ended, as was wished.
  return goTo(c, ended === 'own' ? addressOf(desk) : `${addressOf(desk)}?geschehen=ende`)
}

function roleOf({ managed }: Desk, partei: string | undefined): Addable | undefined {
  return managed.addable.find((one) => one.partei === partei)
}

function addressOf({ c, entered }: Desk): string {
  return `/${languageOf(c)}/vorgaenge/${entered.view.id}/beteiligte`
}
