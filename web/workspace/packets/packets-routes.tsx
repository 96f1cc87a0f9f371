import type { Hono } from 'hono'
import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import { draftFrom, typed } from '#web/forms/draft.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { atPackets, groupIn, PACKETS, type PacketDesk, showPackets } from './packet-gate.tsx'
import { readHandover } from './read-handover.ts'
import { receiptRoutes } from './receipt-routes.tsx'

/** What goes to each recipient. */
export function packetsRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { assets, packets, today } = options
  pages.get(PACKETS, (c) => atPackets(c, options, (desk) => showPackets(desk)))
  pages.get(`${PACKETS}/:gruppe/paket`, (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const gruppe = groupIn(c)
      const made = gruppe && (await packets.bound(viewer, { caseId: view.id, gruppe }, today()))
      if (!gruppe || !made) return errorPage(c, assets, 'notFound')
      const name = fileName(c, gruppe, view.reference, 'pdf')
      return attachment(c, { name, mediaType: 'application/pdf', content: made.content })
    }),
  )
  pages.get(`${PACKETS}/:gruppe/dateien`, (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const gruppe = groupIn(c)
      const content = gruppe && (await packets.archive(viewer, { caseId: view.id, gruppe }, today()))
      if (!gruppe || !content) return errorPage(c, assets, 'notFound')
      const name = fileName(c, gruppe, view.reference, 'zip')
      return attachment(c, { name, mediaType: 'application/zip', content })
    }),
  )
  pages.post(`${PACKETS}/:gruppe/uebergabe`, (c) => atPackets(c, options, handOver))
  receiptRoutes(pages, options)
}

function fileName(c: Ctx, gruppe: Empfaengergruppe, reference: string, ending: string): string {
  return `Vorab ${reference} ${languageOf(c) === 'de' ? 'Paket' : 'packet'} ${gruppe}.${ending}`
}

async function handOver(desk: PacketDesk): Promise<Response> {
  const { c, options, entered } = desk
  const { viewer, view } = entered
  const gruppe = groupIn(c)
  const draft = draftFrom(await readForm(c))
  if (!gruppe) return errorPage(c, options.assets, 'notFound')
  const context = contextOf(c, options, entered)
  const { value, errors } = readHandover(draft, gruppe, context)
  if (!value) return showPackets(desk, { gruppe, draft, errors }, 422)
  const input = { caseId: view.id, gruppe, ...value, edition: typed(draft, 'stand') }
  const result = await options.packets.handOver(viewer, input, options.today())
  switch (result) {
    case 'done':
      return goTo(c, `/${languageOf(c)}/vorgaenge/${view.id}/pakete?geschehen=uebergabe#paket-${gruppe}`)
    case 'stale':
      return showPackets(desk, { gruppe, draft, errors: [{ text: context.words.m.packets.problems.stale }] }, 409)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}
