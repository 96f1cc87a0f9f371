import type { Hono } from 'hono'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import type { CaseCosts } from '#server/papers/case-costs.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf, inCase } from '../case-gate.tsx'
import { offersOf, stepPath } from '../step/step-offer.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { CostsPage } from './costs-page.tsx'

/** Who pays, and who asks for it. */
const COSTS_FOR: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

/** Where an office runs the file, nothing is to be paid before the fee is fixed. */
function isPayable({ gebuehr }: CaseCosts, { modus }: CaseView): boolean {
  return gebuehr.gezahlt === 0 && (gebuehr.festgesetzt || modus === 'eigenregie')
}

/** What a case costs. The family pays in the case of the worker, where the sum stands. */
export function costsRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { papers, assets, today } = options
  pages.get('/vorgaenge/:id/kosten', (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const { viewer, view } = entered
      const theirs = view.parteien.some((partei) => COSTS_FOR.includes(partei))
      if (!theirs || view.isFamilyFile) return errorPage(c, assets, 'notFound')
      const costs = await papers.costs(viewer, view.id, today())
      const [offer] = costs && isPayable(costs, view) ? offersOf('gebuehrGezahlt', view) : []
      const record = offer && `/${languageOf(c)}${stepPath(view.id, offer)}`
      return page(c, <CostsPage context={contextOf(c, options, entered)} {...{ assets, costs, record }} />)
    }),
  )
}
