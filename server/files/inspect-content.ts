import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { MediaType } from './file-tables.ts'

/** 10 MB: a scanned letter of many pages. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024
/** As much of a file as says what it is. */
const HEAD = 4100
/** Longer than the longest mark that is looked for. */
const OVERLAP = 64
/** The trailer of a PDF that needs a password names how it was encrypted. */
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/

export type ContentProblem = 'empty' | 'tooLarge' | 'wrongType' | 'encrypted'

/** What was seen of a content while it flowed by. */
export interface Inspection {
  /** Lets it through until it is too large; what comes then is read and dropped. */
  through(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer>
  verdict(): Promise<Verdict>
}

export type Verdict =
  | { readonly ok: true; readonly sha256: string; readonly size: number; readonly mediaType: MediaType }
  | { readonly ok: false; readonly problem: ContentProblem }

/** Looks at a content without holding it: its size, its hash, and of what type it is, whatever its name says. */
export function inspection(): Inspection {
  const hash = createHash('sha256')
  let [head, tail] = [Buffer.alloc(0), '']
  let [size, encrypted] = [0, false]
  return {
    async *through(content) {
      for await (const chunk of content) {
        size += chunk.length
        if (size > MOST_FILE_BYTES) continue
        hash.update(chunk)
        if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)])
        const text = tail + chunk.toString('latin1')
        encrypted ||= ENCRYPTED.test(text)
        tail = text.slice(-OVERLAP)
        yield chunk
      }
    },
    async verdict() {
      if (size === 0) return { ok: false, problem: 'empty' }
      if (size > MOST_FILE_BYTES) return { ok: false, problem: 'tooLarge' }
      const mime = (await fileTypeFromBuffer(head))?.mime
      const mediaType = mediaTypes.find((type) => type === mime)
      if (mediaType === undefined) return { ok: false, problem: 'wrongType' }
      if (mediaType === 'application/pdf' && encrypted) return { ok: false, problem: 'encrypted' }
      return { ok: true, sha256: hash.digest('hex'), size, mediaType }
    },
  }
}

const mediaTypes: readonly MediaType[] = ['application/pdf', 'image/jpeg', 'image/png']
