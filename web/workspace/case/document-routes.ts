import type { Hono } from 'hono'
import { documentReference } from '#server/files/document-reference.ts'
import { attachment } from '#web/http/attachment.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'

/** The letters themselves: for whoever may read an entry that names them, and to be saved, never to be run. */
export function documentRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge/:id/dokumente/:sha256', (c) =>
    inCase(c, options, c.req.param('id'), async ({ view }) => {
      const sha256 = c.req.param('sha256')
      const named = view.eintraege.some(({ dokumente }) => dokumente.includes(documentReference(sha256)))
      const file = named ? view.files.find((one) => one.sha256 === sha256) : undefined
      const content = file && (await options.files.read(view.id, file.sha256))
      return file && content ? attachment(c, { ...file, content }) : errorPage(c, options.assets, 'notFound')
    }),
  )
}
