import type { Hono } from 'hono'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { LONGEST_MESSAGE } from '#server/cases/messages.ts'
import { commandFor } from '#web/forms/command-for.ts'
import { commandIn, draftFrom, typed } from '#web/forms/draft.ts'
import { tooLongError } from '#web/forms/too-long.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { LinkPage, type LinkPageProps } from '../link/link-page.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { CasePage } from './case-page.tsx'
import { DutySheet } from './duty-sheet.tsx'
import { HistoryPage } from './history-page.tsx'
import { EMPTY_MESSAGE, type TypedMessage } from './messages.tsx'
import { StepsPage } from './steps-page.tsx'

/** The pages of one case that are read, and its messages. */
export function caseRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { assets } = options
  const read = (path: string, show: (c: Ctx, entered: Entered) => Response | Promise<Response>) => {
    pages.get(path, (c) => inCase(c, options, c.req.param('id') ?? '', (entered) => show(c, entered)))
  }
  read('/vorgaenge/:id', (c, { viewer, view }) => showCase(c, options, { viewer, view }))
  read('/vorgaenge/:id/verlauf', (c, entered) =>
    page(c, <HistoryPage context={contextOf(c, options, entered)} assets={assets} />),
  )
  read('/vorgaenge/:id/schritte', (c, entered) =>
    page(c, <StepsPage context={contextOf(c, options, entered)} assets={assets} />),
  )
  read('/vorgaenge/:id/fristen/:pflicht', (c, entered) => showSheet(c, options, entered))
  read('/vorgaenge/:id/akte.json', async (c, { viewer, view }) => {
    const chain = await options.cases.exportCase(viewer, view.id, options.today())
    if (!chain) return errorPage(c, assets, 'notFound')
    c.header('content-disposition', `attachment; filename="${view.reference}.json"`)
    c.header('cache-control', 'no-store')
    return c.json(chain)
  })
  pages.post('/vorgaenge/:id/nachrichten', (c) =>
    inCase(c, options, c.req.param('id'), (entered) => sendMessage(c, options, entered)),
  )
}

/** Whoever came by a personal link sees what is asked of them, everybody else the case. */
function showCase(c: Ctx, options: WorkspaceOptions, entered: Entered): Response | Promise<Response> {
  const message = { ...EMPTY_MESSAGE, commandId: options.newId() }
  const happened = c.req.query('geschehen')
  const shown = { context: contextOf(c, options, entered), assets: options.assets, happened, message }
  return entered.viewer.link ? showLink(c, options, entered, shown) : page(c, <CasePage {...shown} />)
}

async function showLink(
  c: Ctx,
  { packets, today }: WorkspaceOptions,
  { viewer, view }: Entered,
  shown: Pick<LinkPageProps, 'context' | 'assets' | 'happened'>,
): Promise<Response> {
  const { visitor } = c.var
  const expiresAt = visitor?.kind === 'link' ? visitor.link.expiresAt : undefined
  const own = (await packets.list(viewer, view.id, today())) ?? []
  return page(c, <LinkPage {...shown} expiresAt={expiresAt} packets={own.filter(({ files }) => files.length > 0)} />)
}

function showSheet(c: Ctx, options: WorkspaceOptions, entered: Entered): Response {
  const { view } = entered
  const pflicht = view.pflichten.find(({ id }) => id === c.req.param('pflicht'))
  if (pflicht?.blatt === undefined) return errorPage(c, options.assets, 'notFound')
  return page(
    c,
    <DutySheet
      context={contextOf(c, options, entered)}
      assets={options.assets}
      pflicht={pflicht}
      blatt={pflicht.blatt}
      speicher={options.speicher}
      address={new URL(c.req.path, options.origin ?? c.req.url).href}
    />,
  )
}

async function sendMessage(c: Ctx, options: WorkspaceOptions, entered: Entered): Promise<Response> {
  const { viewer, view } = entered
  const draft = draftFrom(await readForm(c))
  const to = parteien.filter((partei) => draft.get('an')?.includes(partei))
  const text = typed(draft, 'text')
  const commandId = commandIn(draft) || options.newId()
  const [als] = view.parteien
  const context = contextOf(c, options, entered)
  const { messages } = context.words.m.workspace
  const wrong = (field: string, problem: string): Response => {
    const message: TypedMessage = { text, to, commandId, errors: [{ field, text: problem }] }
    return page(c, <CasePage context={context} assets={options.assets} message={message} />, 422)
  }
  const sent =
    als === undefined
      ? 'notFound'
      : await options.cases.send(
          viewer,
          { caseId: view.id, als, to, text, commandId: commandFor(draft, { als, to, text }) ?? commandId },
          options.today(),
        )
  switch (sent) {
    case 'done':
      return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}?geschehen=nachricht#nachrichten`)
    case 'empty':
      return wrong('text', messages.empty)
    case 'tooLong': {
      const [long] = tooLongError(draft, 'text', LONGEST_MESSAGE, context.words)
      return wrong('text', long?.text ?? '')
    }
    case 'noRecipient':
      return wrong('an', messages.nobody)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}
