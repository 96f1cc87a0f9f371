import type { Hono } from 'hono'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { MissionPage } from './mission-page.tsx'

/** Whom the mission's part concerns. */
const missionReaders: readonly Partei[] = [
  'auslandsvertretung',
  'fachkraft',
  'familie',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
]

/** The page about the mission; its forms go to the steps themselves. */
export function missionRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge/:id/auslandsvertretung', (c) =>
    inCase(c, options, c.req.param('id'), (entered) =>
      missionReaders.some((partei) => entered.view.parteien.includes(partei))
        ? page(
            c,
            <MissionPage
              context={contextOf(c, options, entered)}
              assets={options.assets}
              commandId={options.newId()}
            />,
          )
        : errorPage(c, options.assets, 'notFound'),
    ),
  )
}
