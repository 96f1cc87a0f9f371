import { type Empfaengergruppe, empfaengergruppen } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { PacketView } from '#server/papers/packets/packets.ts'
import { page } from '#web/http/page.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import type { Attempt } from './packet-props.ts'
import { PacketsPage } from './packets-page.tsx'

export const PACKETS = '/vorgaenge/:id/pakete'

/** Somebody at the packets of a case that are theirs. */
export interface PacketDesk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly list: readonly PacketView[]
}

/** Whose packets these are is asked anew with every request. */
export function atPackets(
  c: Ctx,
  options: WorkspaceOptions,
  go: (desk: PacketDesk) => Response | Promise<Response>,
): Promise<Response> {
  return inCase(c, options, c.req.param('id') ?? '', async (entered) => {
    const list = await options.packets.list(entered.viewer, entered.view.id, options.today())
    return list ? go({ c, options, entered, list }) : errorPage(c, options.assets, 'notFound')
  })
}

export function groupIn(c: Ctx): Empfaengergruppe | undefined {
  return empfaengergruppen.find((one) => one === c.req.param('gruppe'))
}

/** What was done, as the address of the page says it. */
const done = ['uebergabe', 'empfang'] as const

export function showPackets(
  { c, options, entered, list }: PacketDesk,
  attempt?: Attempt,
  status: 200 | 409 | 422 = 200,
): Response {
  return page(
    c,
    <PacketsPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      packets={list}
      attempt={attempt}
      recorded={done.find((one) => one === c.req.query('geschehen'))}
    />,
    status,
  )
}
