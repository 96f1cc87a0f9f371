import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { readableFile } from '#server/cases/readable-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { documentReference } from '#server/files/document-reference.ts'
import type { FileLine, HeldFile } from '#server/files/file-lines.ts'
import { type FileProblem, type Refused, refused } from '#server/files/file-problem.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { Bringer } from '#server/files/file-world.ts'
import { badInput } from './bad-input.ts'
import { bodyWithin } from './body-within.ts'
import { type ApiScope, answerViewer, type CaseApi, NO_CASE } from './case-api.ts'
import { contentDisposition } from './content-disposition.ts'
import { type BroughtFile, broughtHeaders, broughtQuery } from './file-schemas.ts'
import { fileWords } from './file-words.ts'
import { type Problem, problem } from './problem.ts'

const PATH = '/cases/:id/files'

/** Whether a request brings a file: then it is read piece by piece, within bounds of its own. */
export function bringsFile({ req: { method, path } }: Context): boolean {
  return method === 'POST' && /\/cases\/[^/]+\/files$/.test(path)
}

/** Files of a case over HTTP, for the same people as on the pages; whoever came by a personal link brings them there. */
export function fileRoutes(app: OpenAPIHono, api: CaseApi, today: () => PlainDate): void {
  const { service, files } = api
  const inCase = (c: Context, scope: ApiScope, answer: (bringer: Bringer) => Promise<Response>): Promise<Response> =>
    answerViewer(api, c, scope, async (viewer) => {
      const caseId = c.req.param('id') ?? ''
      const isOpen = viewer.link === undefined && (await service.mayView(viewer, caseId, today()))
      return isOpen ? await answer({ caseId, by: viewer.userId }) : problem(c, NO_CASE)
    })
  app.get(PATH, (c) => inCase(c, 'read', (bringer) => getFiles(c, files, bringer)))
  app.post(PATH, (c) => inCase(c, 'act', (bringer) => postFile(c, files, bringer)))
  app.delete(`${PATH}/:sha256`, (c) =>
    inCase(c, 'act', async (bringer) =>
      (await files.drop(bringer, c.req.param('sha256'))) ? c.body(null, 204) : problem(c, NO_FILE),
    ),
  )
  app.get(`${PATH}/:sha256`, (c) => answerViewer(api, c, 'read', (viewer) => getFile(c, api, viewer, today())))
}

const NO_FILE = {
  type: 'not-found',
  status: 404,
  title: 'There is no such file, or it is not for you.',
} as const satisfies Problem

/** Everything that whoever asks has brought and no entry names. */
async function getFiles(c: Context, files: FileStore, bringer: Bringer): Promise<Response> {
  const [held, found] = await Promise.all([files.allHeld(bringer), files.findings(bringer)])
  const { bytes, pages, heldFiles, heldBytes } = files.limits
  return c.json({
    files: held.map(broughtFile),
    found,
    limits: { bytes, pages, heldFiles, heldBytes },
    scans: files.scans,
  })
}

/** What a form of another site cannot send without asking first. What it is called here does not count: the content does. */
const NAMED = /^(?:application\/(?:pdf|octet-stream)|image\/[\w.+-]+)(?:\s*;|$)/i
const MEDIA_TYPE: Problem = {
  type: 'media-type',
  status: 415,
  title:
    'Send the file itself as the body: application/pdf, image/jpeg, image/png, image/webp or application/octet-stream.',
}

/** Takes a file in. The same content again is the same file: whoever heard no answer sends it again. */
async function postFile(c: Context, files: FileStore, bringer: Bringer): Promise<Response> {
  if (!NAMED.test(c.req.header('content-type') ?? '')) return problem(c, MEDIA_TYPE)
  const headers = broughtHeaders.safeParse(c.req.header())
  if (!headers.success) return badInput(c, headers.error)
  const query = broughtQuery.safeParse(c.req.query())
  if (!query.success) return badInput(c, query.error)
  const name = headers.data['content-disposition']
  const { lang } = query.data
  const { limits } = files
  if (Number(c.req.header('content-length') ?? 0) > limits.bytes) return notTaken(c, refused('tooLarge'), lang, files)
  const taken = await files.take({ ...bringer, name }, bodyWithin(c.req.raw, limits.bytes))
  if (!taken.ok) return notTaken(c, taken, lang, files)
  const held = (await files.allHeld(bringer)).find(({ sha256 }) => sha256 === taken.sha256)
  const line = held ?? (await files.held(bringer, taken.sha256))
  if (!line) return problem(c, NO_FILE)
  c.header('location', `${new URL(c.req.url).pathname}/${taken.sha256}`)
  return c.json(broughtFile(line), 201)
}

function broughtFile(line: FileLine | HeldFile): BroughtFile {
  const { sha256, name, size, mediaType, pages = null } = line
  const held = 'until' in line ? line : undefined
  return {
    sha256,
    document: documentReference(sha256),
    name,
    size,
    mediaType,
    pages,
    waiting: held?.waiting === true,
    until: held && !held.waiting ? new Date(held.until).toISOString() : null,
  }
}

function notTaken(c: Context, why: Refused, lang: Language, { limits }: FileStore): Response {
  const { problem: reason, finding } = why
  return problem(c, {
    type: 'file',
    status: statusOf(reason),
    ...fileWords(why, lang, limits),
    reason,
    ...(finding !== undefined && { finding }),
  })
}

function statusOf(reason: FileProblem): ContentfulStatusCode {
  switch (reason) {
    case 'tooLarge':
      return 413
    case 'wrongType':
    case 'heic':
      return 415
    case 'quota':
      return 409
    case 'brokenOff':
      return 400
    default:
      return 422
  }
}

/** A file for whoever may read an entry that names it, and for whoever has brought it; to be saved, never to be run. */
async function getFile(c: Context, { service, files }: CaseApi, viewer: Viewer, today: PlainDate): Promise<Response> {
  const view = viewer.link ? undefined : await service.view(viewer, c.req.param('id') ?? '', today)
  if (!view) return problem(c, NO_CASE)
  const readable = await readableFile(files, { viewer, view }, c.req.param('sha256') ?? '')
  const content = readable && (await files.read(view.id, readable.file.sha256))
  if (!content) return problem(c, NO_FILE)
  const { name, mediaType } = readable.file
  c.header('content-disposition', contentDisposition('attachment', name))
  c.header('content-type', mediaType)
  return c.body(new Uint8Array(content))
}
