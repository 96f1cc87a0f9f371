import type { AgreementView } from '#server/agreements/view-agreement.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'

/** Somebody with the agreement of a case before them. */
export interface AgreementDesk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly agreement: AgreementView
}

type Go = (desk: AgreementDesk) => Response | Promise<Response>

/** Lets those in for whom the agreement is; whoever may only read it finds nothing where something is written. */
export function agreementGate(options: WorkspaceOptions): {
  readonly atDesk: (c: Ctx, go: Go) => Promise<Response>
  readonly editing: (c: Ctx, go: Go) => Promise<Response>
} {
  const { agreements, assets, today } = options
  const atDesk = (c: Ctx, go: Go): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const agreement = await agreements.view(entered.viewer, entered.view.id, today())
      return agreement ? go({ c, options, entered, agreement }) : errorPage(c, assets, 'notFound')
    })
  const editing = (c: Ctx, go: Go): Promise<Response> =>
    atDesk(c, (desk) => (desk.agreement.mayEdit ? go(desk) : errorPage(c, assets, 'notFound')))
  return { atDesk, editing }
}
