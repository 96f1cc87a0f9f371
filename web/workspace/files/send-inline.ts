import { contentDisposition } from '#server/api/content-disposition.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { Ctx } from '../case-gate.tsx'

/** The page around a document: as every page, and in it one frame of this server. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * A document within the page around it. A picture needs nothing; the reader of a browser refuses to work in a sandbox, so a
 * PDF is kept from everything else instead: it may load nothing, and what acts in it was refused when it was brought.
 */
export function sendInline(c: Ctx, { name, mediaType }: FileLine, content: Buffer): Response {
  const isPdf = mediaType === 'application/pdf'
  c.header('content-disposition', contentDisposition('inline', name))
  c.header('content-type', mediaType)
  c.header('x-content-type-options', 'nosniff')
  c.header('cache-control', 'no-store')
  c.header(
    'content-security-policy',
    isPdf
      ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'"
      : "default-src 'none'; frame-ancestors 'none'; sandbox",
  )
  return c.body(new Uint8Array(content))
}
