import type { Hono } from 'hono'
import { type ReadableFile, readableFile } from '#server/cases/readable-file.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { PreviewPage } from './preview-page.tsx'
import { PREVIEW_POLICY, sendInline } from './send-inline.ts'

const PATH = '/vorgaenge/:id/dateien/:sha256'

/** Looking at a file: for whoever may read an entry that names it, and for whoever has brought it. */
export function previewRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const withFile = (c: Ctx, go: (seen: Seen) => Response | Promise<Response>): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const seen = await readableFile(options.files, entered, c.req.param('sha256') ?? '')
      return seen ? go({ entered, ...seen }) : errorPage(c, options.assets, 'notFound')
    })
  pages.get(PATH, (c) =>
    withFile(c, ({ entered, file, isFiled }) => {
      c.header('content-security-policy', PREVIEW_POLICY)
      const context = contextOf(c, options, entered)
      return page(c, <PreviewPage context={context} assets={options.assets} file={file} isFiled={isFiled} />)
    }),
  )
  pages.get(`${PATH}/inhalt`, (c) =>
    withFile(c, async ({ entered, file }) => {
      const content = await options.files.read(entered.view.id, file.sha256)
      return content ? sendInline(c, file, content) : errorPage(c, options.assets, 'notFound')
    }),
  )
}

interface Seen extends ReadableFile {
  readonly entered: Entered
}
