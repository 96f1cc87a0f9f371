import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { textOfPage } from './page.ts'

const [brotlied, gzipped] = [promisify(brotliCompress), promisify(gzip)]
const SMALLEST = 1000
/** Up to here handing the work to another thread costs more than doing it: half a millisecond for a page. */
const AT_ONCE = 200_000

export type Encoding = 'br' | 'gzip'

export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const accepted = (header ?? '').split(',').map((one) => one.trim())
  const takes = (name: Encoding) =>
    accepted.some((one) => one === name || (one.startsWith(`${name};`) && !/q=0(\.0+)?$/.test(one)))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

/** Packs pages and data on their way out. Files come packed from the build. */
export const compress: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers, status } = c.res
  const type = headers.get('content-type') ?? ''
  if (headers.has('content-encoding') || !/^(?:text\/html|application\/json)/.test(type)) return
  headers.append('vary', 'accept-encoding')
  const encoding = acceptedEncoding(c.req.header('accept-encoding'))
  if (encoding === undefined || c.req.method === 'HEAD') return
  const text = textOfPage(c.res)
  const body = text === undefined ? Buffer.from(await c.res.arrayBuffer()) : Buffer.from(text)
  const small = body.length < SMALLEST
  const packed = small ? body : await pack(body, encoding)
  if (!small) headers.set('content-encoding', encoding)
  headers.set('content-length', String(packed.length))
  c.res = undefined
  c.res = new Response(packed, { status, headers })
}

function pack(body: Buffer<ArrayBuffer>, encoding: Encoding): Buffer<ArrayBuffer> | Promise<Buffer<ArrayBuffer>> {
  const large = body.length > AT_ONCE
  switch (encoding) {
    case 'br':
      return large ? brotlied(body, FAST) : brotliCompressSync(body, FAST)
    case 'gzip':
      return large ? gzipped(body) : gzipSync(body)
  }
}

/** A list of 80 kB becomes 8 kB in a millisecond; level 5 takes twice the time to save a twelfth, the best level half a second. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
