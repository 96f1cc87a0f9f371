import type { Hono } from 'hono'
import { LONGEST_COMMENT } from '#server/agreements/agreement-comments.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { countIn } from '#web/forms/count-in.ts'
import { commandIn, type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { tooLongErrors } from '#web/forms/too-long.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import type { AgreementDesk } from './agreement-gate.ts'
import { agreementGate } from './agreement-gate.ts'
import { agreementPath } from './agreement-props.ts'
import { amendmentRoutes } from './amendment-routes.tsx'
import { OverviewPage } from './overview-page.tsx'
import { ReadPage } from './read-page.tsx'
import { signRoutes } from './sign-routes.tsx'
import { taskRoutes } from './task-routes.tsx'

const PATH = '/vorgaenge/:id/vereinbarung'

/** The agreement: made by office and employer, read by the worker; to everybody else it does not exist. */
export function agreementRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { atDesk, editing } = agreementGate(options)
  pages.get(PATH, (c) => atDesk(c, (desk) => overview(desk)))
  pages.get(`${PATH}/lesen`, (c) => atDesk(c, read))
  pages.get(`${PATH}/pdf`, (c) => atDesk(c, download))
  pages.post(`${PATH}/anmerkungen`, (c) => editing(c, comment))
  pages.post(`${PATH}/anmerkungen/erledigt`, (c) => editing(c, settle))
  pages.post(`${PATH}/aufheben`, (c) => editing(c, voidOutdated))
  taskRoutes(pages, options)
  signRoutes(pages, options)
  amendmentRoutes(pages, options)
}

async function overview(
  desk: AgreementDesk,
  draft: Draft = new Map(),
  errors: readonly ShownError[] = [],
): Promise<Response> {
  const { c, options, entered, agreement } = desk
  const context = contextOf(c, options, entered)
  const amendment = await options.agreements.amendment(entered.viewer, entered.view.id, options.today())
  const commandId = commandIn(draft) || options.newId()
  const props = { context, assets: options.assets, agreement, amendment, draft, errors, commandId }
  return page(c, <OverviewPage {...props} done={c.req.query('geschehen')} />, errors.length > 0 ? 422 : 200)
}

/** Which version in which language is asked for; undefined where the address makes no sense. */
function wishOf({ c, entered }: AgreementDesk) {
  const wanted = c.req.query('fassung')
  const version = wanted === undefined ? undefined : countIn(wanted)
  if (wanted !== undefined && version === undefined) return undefined
  const language = c.req.query('sprache') === 'en' ? ('en' as const) : ('de' as const)
  return { caseId: entered.view.id, language, ...(version !== undefined && { version }) }
}

async function read(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered } = desk
  const wish = wishOf(desk)
  const found = wish && (await options.agreements.read(entered.viewer, wish, options.today()))
  if (!found) return errorPage(c, options.assets, 'notFound')
  c.header('cache-control', 'no-store')
  return page(c, <ReadPage context={contextOf(c, options, entered)} assets={options.assets} read={found} />)
}

async function download(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered } = desk
  const wish = wishOf(desk)
  const found = wish && (await options.agreements.read(entered.viewer, wish, options.today()))
  if (!found) return errorPage(c, options.assets, 'notFound')
  const { paper, version, isDraft } = found
  const texts = pageWords(paper.language).m.agreement
  const state = isDraft ? `${texts.read.draft} ${version}` : `${version}`
  return attachment(c, {
    name: `${texts.place} ${entered.view.reference} ${state} (${paper.language}).pdf`,
    mediaType: 'application/pdf',
    content: await options.typesetter.typeset(paper),
  })
}

async function comment(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered } = desk
  const draft = draftFrom(await readForm(c))
  const [field, text] = [typed(draft, 'feld'), typed(draft, 'text')]
  const words = pageWords(languageOf(c))
  const what = { caseId: entered.view.id, field, text, commandId: commandIn(draft) || options.newId() }
  const done = await options.agreements.comment(entered.viewer, what, options.today())
  if (done === 'done') return back(desk, 'angemerkt', typed(draft, 'zurueck'))
  const texts = words.m.agreement.comments
  const errors = [
    ...tooLongErrors(draft, LONGEST_COMMENT, words),
    ...(done === 'notFound' ? [{ field: 'feld', text: texts.unknown }] : []),
    ...(text === '' ? [{ field: 'text', text: texts.empty }] : []),
  ]
  return overview(desk, draft, errors)
}

async function settle(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered } = desk
  const draft = draftFrom(await readForm(c))
  const id = typed(draft, 'anmerkung')
  const done = await options.agreements.settle(entered.viewer, { caseId: entered.view.id, id }, options.today())
  // Settled by the first of two presses, or by a colleague, it is settled all the same.
  const isSettled = done === 'done' || desk.agreement.comments.some((one) => one.id === id)
  return isSettled ? back(desk, 'erledigt', typed(draft, 'zurueck')) : errorPage(c, options.assets, 'notFound')
}

async function voidOutdated(desk: AgreementDesk): Promise<Response> {
  const { c, options, entered } = desk
  const { reason } = pageWords('de').m.agreement.signatures
  const what = { caseId: entered.view.id, reason, commandId: options.newId() }
  const done = await options.agreements.voidOutdated(entered.viewer, what, options.today())
  return done === 'done' ? back(desk, 'aufgehoben') : errorPage(c, options.assets, 'notFound')
}

/** To the page from which something was sent: the agreement, or its supplement. */
function back({ c, entered }: AgreementDesk, done: string, from = ''): Response {
  const at = from === 'ergaenzung' ? '/ergaenzung' : ''
  return goTo(c, `/${languageOf(c)}${agreementPath(entered.view.id, `${at}?geschehen=${done}`)}`)
}
