import type { Context } from 'hono'

export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** Sends a file to be saved, never to be run, and kept by no cache on the way. */
export function attachment(c: Context, { name, mediaType, content }: Attachment): Response {
  c.header('content-disposition', disposition(name))
  c.header('content-type', mediaType)
  c.header('x-content-type-options', 'nosniff')
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(new Uint8Array(content))
}

/** A name that every browser reads, and beside it the whole one (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
