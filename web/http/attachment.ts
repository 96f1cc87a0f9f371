import type { Context } from 'hono'
import { contentDisposition } from '#server/api/content-disposition.ts'

export interface Attachment {
  readonly name: string
  readonly mediaType: string
  /** A whole, or what comes piece by piece. */
  readonly content: Uint8Array | AsyncGenerator<Uint8Array>
}

/** Sends a file to be saved, never to be run, and kept by no cache on the way. */
export function attachment(c: Context, { name, mediaType, content }: Attachment): Response {
  c.header('content-disposition', contentDisposition('attachment', name))
  c.header('content-type', mediaType)
  c.header('x-content-type-options', 'nosniff')
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(content instanceof Uint8Array ? ownBytes(content) : streamOf(content))
}

/** A packet has hundreds of megabytes: it is copied only where it lies in memory that others see. */
function ownBytes(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = content
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, byteLength) : new Uint8Array(content)
}

/** Asked for the next piece when there is room for it; whoever goes away ends it. */
function streamOf(content: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const next = await content.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await content.return(undefined)
    },
  })
}
