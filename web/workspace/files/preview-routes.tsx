import type { Hono } from 'hono'
import { documentReference } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
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
      const seen = await readableFile(options, entered, c.req.param('sha256') ?? '')
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

interface ReadableFile {
  readonly file: FileLine
  /** An entry names it: others may read it too. */
  readonly isFiled: boolean
}

async function readableFile(
  { files }: WorkspaceOptions,
  { viewer, view }: Entered,
  sha256: string,
): Promise<ReadableFile | undefined> {
  const named = view.eintraege.some(({ dokumente }) => dokumente.includes(documentReference(sha256)))
  const filed = named ? view.files.find((one) => one.sha256 === sha256) : undefined
  if (filed) return { file: filed, isFiled: true }
  const held = await files.held({ caseId: view.id, by: viewer.userId }, sha256)
  return held && { file: held, isFiled: false }
}
