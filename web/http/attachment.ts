import type { Context } from 'hono'
import { contentDisposition } from './content-disposition.ts'

export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** Sends a file to be saved, never to be run, and kept by no cache on the way. */
export function attachment(c: Context, { name, mediaType, content }: Attachment): Response {
  c.header('content-disposition', contentDisposition('attachment', name))
  c.header('content-type', mediaType)
  c.header('x-content-type-options', 'nosniff')
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(new Uint8Array(content))
}
