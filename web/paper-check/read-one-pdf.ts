import type { Readable } from 'node:stream'
import type { Context } from 'hono'
import { readUpload } from '#web/http/read-upload.ts'

/** Far more than a Vorabzustimmung has; what is larger is not read to its end. */
export const MOST_PDF_MB = 10
const MOST_BYTES = MOST_PDF_MB * 1024 * 1024
const MOST_BESIDE = 128 * 1024

export type OnePdf =
  | { readonly read: 'done'; readonly form: FormData; readonly content: Buffer | undefined }
  | { readonly read: 'tooLarge' | 'brokenOff' }

/** Reads a form with at most one file, into memory and nowhere else. */
export async function readOnePdf(c: Context, field: string): Promise<OnePdf> {
  const upload = await readUpload({
    request: c.req.raw,
    field,
    mostFileBytes: MOST_BYTES,
    mostBytes: MOST_BYTES + MOST_BESIDE,
    mostFiles: 1,
    take: (_, content) => collected(content),
  })
  if (upload.read !== 'done') return upload
  const [content] = upload.files
  if (content && content.length > MOST_BYTES) return { read: 'tooLarge' }
  return { read: 'done', form: upload.form, content: content && content.length > 0 ? content : undefined }
}

async function collected(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of content) if (chunk instanceof Buffer) chunks.push(chunk)
  return Buffer.concat(chunks)
}
