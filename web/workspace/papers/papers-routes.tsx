import type { Hono } from 'hono'
import { papierIds } from '#procedure/schriftstuecke/papierregeln.ts'
import { attachment } from '#web/http/attachment.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { contextOf, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { PapersPage } from './papers-page.tsx'

const PATH = '/vorgaenge/:id/papiere'

/** The papers that Vorab fills in. Whose they are is decided where they are written. */
export function papersRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { papers, assets, typesetter } = options
  pages.get(PATH, (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const list = await papers.list(entered.viewer, entered.view.id, options.today())
      if (!list) return errorPage(c, assets, 'notFound')
      return page(c, <PapersPage context={contextOf(c, options, entered)} assets={assets} papers={list} />)
    }),
  )
  pages.get(`${PATH}/:papier`, (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const id = papierIds.find((one) => one === c.req.param('papier'))
      if (id === undefined) return errorPage(c, assets, 'notFound')
      const language = c.req.query('sprache') === 'en' ? 'en' : 'de'
      const wish = { caseId: view.id, id, bezug: c.req.query('bezug') ?? '', language } as const
      const paper = await papers.compose(viewer, wish, options.today())
      if (!paper) return errorPage(c, assets, 'notFound')
      return attachment(c, {
        name: `${paper.title} ${view.reference} (${language}).pdf`,
        mediaType: 'application/pdf',
        content: await typesetter.typeset(paper),
      })
    }),
  )
}
