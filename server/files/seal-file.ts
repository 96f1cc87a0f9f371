import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { FileFault } from './file-fault.ts'

const [NONCE, TAG] = [12, 16]

/** Seals what flows by with AES-256-GCM: nonce, content, tag. Nothing of it reaches the disk in the clear. */
export async function* sealing(key: Uint8Array, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  yield nonce
  for await (const chunk of content) yield cipher.update(chunk)
  yield cipher.final()
  yield cipher.getAuthTag()
}

/** Seals a content as a whole; with `about` it opens only where the same is said of it. */
export function sealed(key: Uint8Array, content: Uint8Array, about?: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  if (about !== undefined) cipher.setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** Opens what {@link sealing} or {@link sealed} made. One changed byte is enough to be refused. */
export function openSealed(key: Uint8Array, closed: Buffer, about?: string): Buffer {
  if (closed.length < NONCE + TAG) throw new FileFault('A stored file is cut off.')
  const cipher = createDecipheriv('aes-256-gcm', key, closed.subarray(0, NONCE))
  if (about !== undefined) cipher.setAAD(Buffer.from(about))
  cipher.setAuthTag(closed.subarray(-TAG))
  try {
    return Buffer.concat([cipher.update(closed.subarray(NONCE, -TAG)), cipher.final()])
  } catch (cause) {
    throw new FileFault('A stored file was changed, or belongs to another key.', { cause })
  }
}
