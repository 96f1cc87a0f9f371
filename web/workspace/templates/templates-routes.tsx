import type { Readable } from 'node:stream'
import type { Hono } from 'hono'
import { formulardaten } from '#procedure/schriftstuecke/formular/formulardaten.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { TemplateFault } from '#server/papers/acroform/acro-field.ts'
import type { FormTemplate } from '#server/papers/acroform/form-templates.ts'
import type { FieldSource } from '#server/papers/acroform/template-tables.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { LONGEST_LINE, tooLongError } from '#web/forms/too-long.ts'
import type { Messages } from '#web/generated/messages.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { readUpload } from '#web/http/read-upload.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, signedIn } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { faultText, MappingPage } from './mapping-page.tsx'
import { sampleAngaben, sampleErklaerung } from './sample-data.ts'
import { placesOf } from './source-options.ts'
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
  const withTemplate = (c: Ctx, go: (desk: Desk) => Promise<Response> | Response): Promise<Response> =>
    keeping(c, async (viewer) => {
      const template = await templates.read(viewer, c.req.param('formular') ?? '')
      return template ? await go({ c, options, viewer, template }) : errorPage(c, assets, 'notFound')
    })
  pages.get(PATH, (c) => keeping(c, (viewer) => list(c, options, viewer, { errors: [], name: '' })))
  pages.post(PATH, (c) => keeping(c, (viewer) => add(c, options, viewer)))
  pages.get(`${PATH}/:formular`, (c) => withTemplate(c, (desk) => mapping(desk, [])))
  pages.post(`${PATH}/:formular`, (c) => withTemplate(c, saveMapping))
  pages.get(`${PATH}/:formular/probe`, (c) => withTemplate(c, sample))
  pages.post(`${PATH}/:formular/loeschen`, (c) =>
    withTemplate(c, async ({ viewer, template }) => {
      await templates.remove(viewer, template.id)
      return goTo(c, `/${languageOf(c)}${PATH}`)
    }),
  )
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly viewer: Viewer
  readonly template: FormTemplate
}

async function list(
  c: Ctx,
  { templates, assets }: WorkspaceOptions,
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
  const added = await options.templates.add(viewer, { organisationId, name, content })
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

function mapping({ c, options, viewer, template }: Desk, errors: readonly ShownError[]): Response {
  return page(
    c,
    <MappingPage
      {...{ viewer, template, errors }}
      words={pageWords(languageOf(c))}
      assets={options.assets}
      isSaved={c.req.query('geschehen') === 'gespeichert'}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function mappingFrom({ fields }: FormTemplate, draft: Draft): readonly FieldSource[] {
  return placesOf(fields).flatMap(({ input, field, option }) => {
    const source = typed(draft, input)
    return source === '' ? [] : [{ field: field.name, source, ...(option !== undefined && { option }) }]
  })
}

async function saveMapping(desk: Desk): Promise<Response> {
  const { c, options, viewer, template } = desk
  const draft = draftFrom(await readForm(c))
  const chosen = mappingFrom(template, draft)
  const expected = Number(typed(draft, 'fassung'))
  const saved = await options.templates.map(viewer, { id: template.id, expected, mapping: chosen })
  switch (saved) {
    case 'done':
      return goTo(c, `/${languageOf(c)}${PATH}/${template.id}?geschehen=gespeichert`)
    case 'stale': {
      const text = pageWords(languageOf(c)).m.templates.stale
      return mapping({ ...desk, template: { ...template, mapping: chosen } }, [{ text }])
    }
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

/** The form with invented data, so that whoever assigns its fields sees what comes of it. */
async function sample(desk: Desk): Promise<Response> {
  const { c, options, viewer, template } = desk
  const data = formulardaten(sampleErklaerung, sampleAngaben, options.today())
  const filled = await options.templates.sample(viewer, template.id, data)
  if (filled === undefined) return errorPage(c, options.assets, 'notFound')
  if (filled.ok)
    return attachment(c, { name: `${template.name}.pdf`, mediaType: 'application/pdf', content: filled.content })
  const words = pageWords(languageOf(c))
  const { sampleFault, faults } = words.m.templates
  const text =
    filled.fault === 'fields' ? sampleFault({ fields: faultText(filled.fields, words) }) : faults[filled.fault]
  return mapping(desk, [{ text }])
}
