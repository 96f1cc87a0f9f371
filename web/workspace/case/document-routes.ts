import type { Hono } from 'hono'
import { documentReference } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'

/** The letters themselves: for whoever may read an entry that names them, and to be saved, never to be run. */
export function documentRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge/:id/dokumente/:sha256', (c) =>
    inCase(c, options, c.req.param('id'), async ({ view }) => {
      const sha256 = c.req.param('sha256')
      const named = view.eintraege.some(({ dokumente }) => dokumente.includes(documentReference(sha256)))
      const file = named ? view.files.find((one) => one.sha256 === sha256) : undefined
      const content = file && (await options.files.read(view.id, file.sha256))
      return file && content ? send(c, file, content) : errorPage(c, options.assets, 'notFound')
    }),
  )
}

function send(c: Ctx, { name, mediaType }: FileLine, content: Buffer): Response {
  c.header('content-disposition', attachment(name))
  c.header('content-type', mediaType)
  c.header('x-content-type-options', 'nosniff')
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(new Uint8Array(content))
}

/** A name that every browser reads, and beside it the whole one (RFC 6266). */
function attachment(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
