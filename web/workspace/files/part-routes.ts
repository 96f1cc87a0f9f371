import { Readable } from 'node:stream'
import type { Hono } from 'hono'
import type { Bringer } from '#server/files/file-world.ts'
import type { Upload } from '#server/files/uploads.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { atCase, type Ctx } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { problemSentence } from './problem-of-file.ts'
import { readMetadata } from './upload-metadata.ts'

/**
 * Uploads in pieces, as tus 1.0 has them: made by POST, asked by HEAD, continued by PATCH, ended by DELETE. What was
 * acknowledged survives the end of the line, of the browser and of the program. What became of the whole file is asked by GET.
 */
const PATH = '/vorgaenge/:id/dateien/teile'
const VERSION = '1.0.0'

export function partRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const inParts = (c: Ctx, go: (bringer: Bringer) => Promise<Response>): Promise<Response> =>
    atCase(c, options, c.req.param('id') ?? '', async (viewer) => {
      c.header('cache-control', 'no-store')
      c.header('tus-resumable', VERSION)
      return await go({ caseId: c.req.param('id') ?? '', by: viewer.userId })
    })
  const { uploads } = options.files
  pages.get(PATH, (c) => inParts(c, async (bringer) => c.json({ parts: (await uploads.open(bringer)).map(shortOf) })))
  pages.post(PATH, (c) => inParts(c, (bringer) => begin(c, options, bringer)))
  pages.get(`${PATH}/:teil`, (c) =>
    inParts(c, async (bringer) => {
      const upload = await uploads.find(bringer, c.req.param('teil'))
      return upload ? said(c, options, upload) : errorPage(c, options.assets, 'notFound')
    }),
  )
  pages.patch(`${PATH}/:teil`, (c) => inParts(c, (bringer) => append(c, options, bringer, c.req.param('teil'))))
  pages.delete(`${PATH}/:teil`, (c) =>
    inParts(c, async (bringer) =>
      (await uploads.drop(bringer, c.req.param('teil'))) ? c.body(null, 204) : errorPage(c, options.assets, 'notFound'),
    ),
  )
}

function shortOf({
  id,
  name,
  size,
  sha256,
  received,
}: Upload): Pick<Upload, 'id' | 'name' | 'size' | 'sha256' | 'received'> {
  return { id, name, size, sha256, received }
}

async function begin(c: Ctx, { files }: WorkspaceOptions, bringer: Bringer): Promise<Response> {
  if (!speaksTus(c)) return otherVersion(c)
  const size = numberIn(c.req.header('upload-length'))
  if (size === undefined) return c.body(null, 400)
  const { name, sha256 } = readMetadata(c.req.header('upload-metadata') ?? '')
  const begun = await files.uploads.begin({ ...bringer, name }, { size, sha256 })
  if (!begun.ok) {
    const text = problemSentence({ name, problem: begun.problem }, pageWords(languageOf(c)), files.limits)
    return c.json({ state: 'refused', text }, begun.problem === 'tooLarge' ? 413 : 422)
  }
  c.header('location', `${new URL(c.req.url).pathname}/${begun.id}`)
  return c.body(null, 201)
}

async function append(c: Ctx, options: WorkspaceOptions, bringer: Bringer, id: string): Promise<Response> {
  if (!speaksTus(c)) return otherVersion(c)
  if (c.req.header('content-type') !== 'application/offset+octet-stream') return c.body(null, 415)
  const at = numberIn(c.req.header('upload-offset'))
  const { body } = c.req.raw
  if (at === undefined || !body) return c.body(null, 400)
  const upload = await options.files.uploads.append(bringer, id, at, Readable.from(chunksOf(body)))
  if (upload === undefined) return errorPage(c, options.assets, 'notFound')
  if (upload === 'elsewhere') return c.body(null, 409)
  c.header('upload-offset', String(upload.received))
  return c.body(null, 204)
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  const reader = body.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield Buffer.from(read.value)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** How far it is, and what became of it. */
function said(c: Ctx, { files }: WorkspaceOptions, { name, size, received, taken }: Upload): Response {
  c.header('upload-offset', String(received))
  c.header('upload-length', String(size))
  if (taken === undefined) return c.json({ state: 'open', received, size })
  if (taken.ok) return c.json({ state: 'taken', received, size, waiting: taken.waiting })
  const { problem, finding } = taken
  const text = problemSentence(
    { name, problem, ...(finding !== undefined && { finding }) },
    pageWords(languageOf(c)),
    files.limits,
  )
  return c.json({ state: 'refused', received, size, text })
}

function speaksTus(c: Ctx): boolean {
  return c.req.header('tus-resumable') === VERSION
}

function otherVersion(c: Ctx): Response {
  c.header('tus-version', VERSION)
  return c.body(null, 412)
}

function numberIn(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined
}
