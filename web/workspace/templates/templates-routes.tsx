import type { Readable } from 'node:stream'
import type { Hono } from 'hono'
import type { Viewer } from '#server/cases/viewer.ts'
import type { TemplateFault } from '#server/papers/acroform/acro-field.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandIn, type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { LONGEST_LINE, tooLongError } from '#web/forms/too-long.ts'
import type { Messages } from '#web/generated/messages.ts'
import { goTo, page } from '#web/http/page.ts'
import { readUpload } from '#web/http/read-upload.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, signedIn } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { type MappingDesk, sample, saveMapping, showMapping } from './mapping-form.tsx'
import { TemplatesPage } from './templates-page.tsx'

const PATH = '/verwaltung/formulare'
const MOST_BYTES = 10 * 1024 * 1024

/** The blank forms of an office, for whoever leads or administers it. To everybody else these pages do not exist. */
export function templatesRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { templates, assets } = options
  const keeping = (c: Ctx, go: (viewer: Viewer) => Promise<Response>): Promise<Response> =>
    signedIn(c, async (viewer) =>
      templates.offices(viewer).length > 0 ? await go(viewer) : errorPage(c, assets, 'notFound'),
    )
  const withTemplate = (c: Ctx, go: (desk: MappingDesk) => Promise<Response> | Response): Promise<Response> =>
    keeping(c, async (viewer) => {
      const template = await templates.read(viewer, c.req.param('formular') ?? '')
      return template ? await go({ c, options, viewer, template }) : errorPage(c, assets, 'notFound')
    })
  pages.get(PATH, (c) => keeping(c, (viewer) => list(c, options, viewer, { errors: [], name: '' })))
  pages.post(PATH, (c) => keeping(c, (viewer) => add(c, options, viewer)))
  pages.get(`${PATH}/:formular`, (c) => withTemplate(c, (desk) => showMapping(desk, [])))
  pages.post(`${PATH}/:formular`, (c) => withTemplate(c, saveMapping))
  pages.get(`${PATH}/:formular/probe`, (c) => withTemplate(c, sample))
  pages.post(`${PATH}/:formular/loeschen`, (c) =>
    keeping(c, async (viewer) => {
      // Whoever presses twice finds it gone, as was wished.
      await templates.remove(viewer, c.req.param('formular'))
      return goTo(c, `/${languageOf(c)}${PATH}`)
    }),
  )
}

async function list(
  c: Ctx,
  { templates, assets, newId }: WorkspaceOptions,
  viewer: Viewer,
  { errors, name }: { readonly errors: readonly ShownError[]; readonly name: string },
): Promise<Response> {
  return page(
    c,
    <TemplatesPage
      {...{ assets, viewer, errors, name }}
      words={pageWords(languageOf(c))}
      offices={templates.offices(viewer)}
      templates={await templates.list(viewer)}
      formId={newId()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

interface Brought {
  readonly draft: Draft
  readonly content: Uint8Array | undefined
  readonly organisationId: string
  readonly problem: 'tooLarge' | 'brokenOff' | undefined
}

async function readTemplate(c: Ctx): Promise<Brought> {
  const upload = await readUpload<Uint8Array | undefined>({
    request: c.req.raw,
    field: 'datei',
    mostFileBytes: MOST_BYTES,
    mostBytes: 3 * MOST_BYTES,
    mostFiles: 1,
    take: (_, content) => collected(content),
  })
  if (upload.read !== 'done') return { draft: new Map(), content: undefined, organisationId: '', problem: upload.read }
  const draft = draftFrom(upload.form)
  const [content] = upload.files
  const isTooLarge = upload.files.length > 0 && content === undefined
  return {
    draft,
    content,
    organisationId: typed(draft, 'behoerde'),
    problem: isTooLarge ? 'tooLarge' : undefined,
  }
}

/** A blank form is small: it is held while it is looked at. Undefined where it is larger than any form. */
async function collected(content: Readable): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of content) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size < MOST_BYTES) chunks.push(bytes)
  }
  return size < MOST_BYTES ? Buffer.concat(chunks) : undefined
}

async function add(c: Ctx, options: WorkspaceOptions, viewer: Viewer): Promise<Response> {
  const { draft, content, organisationId, problem } = await readTemplate(c)
  const words = pageWords(languageOf(c))
  const texts = words.m.templates
  const name = typed(draft, 'name')
  const refuse = (errors: readonly ShownError[]): Promise<Response> => list(c, options, viewer, { errors, name })
  if (problem !== undefined) return refuse([{ field: 'datei', text: texts[problem] }])
  const errors = [
    ...tooLongError(draft, 'name', LONGEST_LINE, words),
    ...(name === '' ? [{ field: 'name', text: texts.missingName }] : []),
    ...(content === undefined || content.length === 0 ? [{ field: 'datei', text: texts.missingFile }] : []),
  ]
  if (errors.length > 0 || content === undefined) return refuse(errors)
  const commandId = commandIn(draft) || options.newId()
  const added = await options.templates.add(viewer, { organisationId, name, content, commandId })
  if ('id' in added) return goTo(c, `/${languageOf(c)}${PATH}/${added.id}`)
  if (added.fault === 'notFound') return errorPage(c, options.assets, 'notFound')
  return refuse([{ field: 'datei', text: faultSentence(added.fault, added.finding ?? '?', texts, options) }])
}

/** Why a form was not kept, and what helps. Printing it anew, which helps other files, would cost its fields. */
function faultSentence(
  fault: TemplateFault,
  finding: string,
  texts: Messages['templates'],
  { files: { limits } }: WorkspaceOptions,
): string {
  switch (fault) {
    case 'infected':
      return texts.faults.infected({ finding })
    case 'tooManyPages':
      return texts.faults.tooManyPages({ pages: limits.pages })
    case 'tooLarge':
    case 'brokenOff':
      return texts[fault]
    case 'empty':
      return texts.missingFile
    case 'broken':
    case 'wrongType':
    case 'heic':
    case 'tooManyPixels':
    case 'quota':
      return texts.faults.unreadable
    default:
      return texts.faults[fault]
  }
}
