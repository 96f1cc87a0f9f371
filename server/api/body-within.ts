import { Readable } from 'node:stream'

/** The body of a request, read while it is asked for; what comes beyond the bound, but for its first piece, never is. */
export function bodyWithin({ body }: Request, most: number): Readable {
  return Readable.from(body ? chunksOf(body, most) : [])
}

async function* chunksOf(body: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Buffer> {
  const reader = body.getReader()
  let size = 0
  try {
    // One piece more than allowed, so that whoever counts notices.
    while (size <= most) {
      const { done, value } = await reader.read()
      if (done) return
      size += value.length
      yield Buffer.from(value)
    }
  } finally {
    // Not cancelled: who is told why while still sending would never hear it. What is left is dropped by the server.
    reader.releaseLock()
  }
}
