import type { Hono } from 'hono'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { NoticesPage } from './notices-page.tsx'

/** To whom the law speaks here. */
const TOLD: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'familie']

/** What everybody must know who owes something here. */
export function noticesRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge/:id/hinweise', (c) =>
    inCase(c, options, c.req.param('id'), (entered) => {
      const parteien = addressees(entered.view)
      if (parteien.length === 0) return errorPage(c, options.assets, 'notFound')
      const context = contextOf(c, options, entered)
      return page(c, <NoticesPage context={context} assets={options.assets} parteien={parteien} />)
    }),
  )
}

/** The viewer's own parties; the authority tells everybody who takes part, and so reads it all. */
function addressees({ parteien, participants }: CaseView): readonly Partei[] {
  if (!parteien.includes('auslaenderbehoerde')) return TOLD.filter((partei) => parteien.includes(partei))
  const present = participants.map(({ partei }) => partei)
  return TOLD.filter((partei) => present.includes(partei))
}
