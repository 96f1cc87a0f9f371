import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy, { type Busboy } from 'busboy'
import { withoutNul } from './read-form.ts'

/** A text beside the file: as much as a whole form without one. */
const MOST_TEXT = 1024 * 1024
const MOST_FIELDS = 100

export interface UploadOptions<T> {
  readonly request: Request
  /** The field in which the file is; what comes in another is dropped. */
  readonly field: string
  readonly mostFileBytes: number
  /** What comes beyond is not read any more, not even to say so on the form. */
  readonly mostBytes: number
  /** Further ones are dropped, and it is said that there were more. */
  readonly mostFiles: number
  /** Takes the content while it comes; must answer also where it breaks off. */
  readonly take: (name: string, content: Readable) => Promise<T>
}

export type Upload<T> =
  | {
      readonly read: 'done'
      readonly form: FormData
      readonly files: readonly T[]
      /** Some were left out. */
      readonly hadMore: boolean
    }
  | { readonly read: 'tooLarge' | 'brokenOff' }

/** Reads a form with files in it, without ever holding one of them. */
export async function readUpload<T>(options: UploadOptions<T>): Promise<Upload<T>> {
  const { request, mostBytes } = options
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return { read: 'tooLarge' }
  const form = new FormData()
  const files: Promise<Outcome<T>>[] = []
  const parser = parserFor({ 'content-type': request.headers.get('content-type') ?? '' }, options)
  if (!parser || !request.body) return { read: 'brokenOff' }
  let hadMore = false
  parser.on('field', (name, value) => form.append(name, withoutNul(value)))
  parser.on('filesLimit', () => {
    hadMore = true
  })
  parser.on('file', (name, content, { filename }) => {
    // Somebody goes away before anybody listens: without this the whole program would end.
    content.on('error', () => undefined)
    if (name !== options.field || !filename) content.resume()
    else files.push(outcomeOf(options.take(filename, content), content))
  })
  const body = bounded(request.body, mostBytes)
  const whole = await pipeline(Readable.from(body.chunks), parser).then(
    () => true,
    () => false,
  )
  const values = (await Promise.all(files)).map((outcome) => {
    if (!outcome.ok) throw outcome.fault
    return outcome.value
  })
  if (body.exceeded()) return { read: 'tooLarge' }
  return whole ? { read: 'done', form, files: values, hadMore } : { read: 'brokenOff' }
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: unknown }

/** Listened to at once, awaited later: what goes wrong in between is nobody's surprise. */
function outcomeOf<T>(taken: Promise<T>, content: Readable): Promise<Outcome<T>> {
  return taken.then(
    (value) => {
      content.resume()
      return { ok: true, value }
    },
    (fault: unknown) => {
      content.resume()
      return { ok: false, fault }
    },
  )
}

function parserFor(
  headers: IncomingHttpHeaders,
  { mostFileBytes, mostFiles }: Pick<UploadOptions<unknown>, 'mostFileBytes' | 'mostFiles'>,
): Busboy | undefined {
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      limits: {
        files: mostFiles,
        // One more than allowed, so that whoever counts notices.
        fileSize: mostFileBytes + 1,
        fields: MOST_FIELDS,
        fieldSize: MOST_TEXT,
        parts: MOST_FIELDS + mostFiles,
        headerPairs: 20,
      },
    })
  } catch {
    return undefined
  }
}

interface Bounded {
  readonly chunks: AsyncGenerator<Uint8Array>
  readonly exceeded: () => boolean
}

function bounded(body: ReadableStream<Uint8Array>, most: number): Bounded {
  let size = 0
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const reader = body.getReader()
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        size += value.length
        if (size > most) throw new RangeError('The form is too large.')
        yield value
      }
    } finally {
      await reader.cancel().catch(() => undefined)
    }
  }
  return { chunks: chunks(), exceeded: () => size > most }
}
