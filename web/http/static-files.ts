import type { Handler } from 'hono'
import type { Assets } from './assets.ts'
import { acceptedEncoding } from './compress.ts'

/** Files of the build by their exact address; nothing else on the disk can be reached. */
export function staticFiles({ files }: Assets): Handler {
  return (c, next) => {
    const file = files.get(c.req.path)
    if (!file) return next()
    const encoding = acceptedEncoding(c.req.header('accept-encoding'))
    const packed = encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : undefined
    return c.body(packed ?? file.body, 200, {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(packed && encoding ? { 'content-encoding': encoding } : {}),
    })
  }
}
