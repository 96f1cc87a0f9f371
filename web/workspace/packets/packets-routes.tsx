import type { Hono } from 'hono'
import { type Empfaengergruppe, empfaengergruppen } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { PacketView } from '#server/papers/packets/packets.ts'
import { draftFrom, typed } from '#web/forms/draft.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import type { Attempt } from './packet-props.ts'
import { PacketsPage } from './packets-page.tsx'
import { readHandover } from './read-handover.ts'

const PATH = '/vorgaenge/:id/pakete'

/** What goes to each recipient. Whose packet it is, is asked anew with every request. */
export function packetsRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { assets, packets, today } = options
  const notFound = (c: Ctx): Response => errorPage(c, assets, 'notFound')
  const atDesk = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const list = await packets.list(entered.viewer, entered.view.id, today())
      return list ? go({ c, options, entered, list }) : notFound(c)
    })
  pages.get(PATH, (c) => atDesk(c, (desk) => show(desk)))
  pages.get(`${PATH}/:gruppe/paket`, (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const which = whichOf(c, view.id)
      const made = which && (await packets.bound(viewer, which, today()))
      if (!made) return notFound(c)
      const name = fileName(c, which.gruppe, view.reference, 'pdf')
      return attachment(c, { name, mediaType: 'application/pdf', content: made.content })
    }),
  )
  pages.get(`${PATH}/:gruppe/dateien`, (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const which = whichOf(c, view.id)
      const content = which && (await packets.archive(viewer, which, today()))
      if (!content) return notFound(c)
      const name = fileName(c, which.gruppe, view.reference, 'zip')
      return attachment(c, { name, mediaType: 'application/zip', content })
    }),
  )
  pages.post(`${PATH}/:gruppe/uebergabe`, (c) => atDesk(c, handOver))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly list: readonly PacketView[]
}

function whichOf(c: Ctx, caseId: string): { readonly caseId: string; readonly gruppe: Empfaengergruppe } | undefined {
  const gruppe = empfaengergruppen.find((one) => one === c.req.param('gruppe'))
  return gruppe && { caseId, gruppe }
}

function fileName(c: Ctx, gruppe: Empfaengergruppe, reference: string, ending: string): string {
  return `Vorab ${reference} ${languageOf(c) === 'de' ? 'Paket' : 'packet'} ${gruppe}.${ending}`
}

function show({ c, options, entered, list }: Desk, attempt?: Attempt, status: 200 | 409 | 422 = 200): Response {
  return page(
    c,
    <PacketsPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      packets={list}
      attempt={attempt}
      isRecorded={c.req.query('geschehen') === 'uebergabe'}
    />,
    status,
  )
}

async function handOver(desk: Desk): Promise<Response> {
  const { c, options, entered } = desk
  const { viewer, view } = entered
  const which = whichOf(c, view.id)
  const draft = draftFrom(await readForm(c), 1000)
  if (!which) return errorPage(c, options.assets, 'notFound')
  const { gruppe } = which
  const context = contextOf(c, options, entered)
  const { value, errors } = readHandover(draft, gruppe, { m: context.words.m, today: context.today })
  if (!value) return show(desk, { gruppe, draft, errors }, 422)
  const input = { ...which, ...value, edition: typed(draft, 'stand') }
  const result = await options.packets.handOver(viewer, input, options.today())
  switch (result) {
    case 'done':
      return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}/pakete?geschehen=uebergabe#paket-${gruppe}`)
    case 'stale':
      return show(desk, { gruppe, draft, errors: [{ text: context.words.m.packets.problems.stale }] }, 409)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}
