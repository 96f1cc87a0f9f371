import { formulardaten } from '#procedure/schriftstuecke/formular/formulardaten.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FormTemplate } from '#server/papers/acroform/form-templates.ts'
import type { FieldSource } from '#server/papers/acroform/template-tables.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { beginningIn, withBeginning } from '#web/forms/beginning.tsx'
import { type Draft, draftFrom, editionIn, typed } from '#web/forms/draft.ts'
import { mergeTyped, type OtherChange } from '#web/forms/merge-typed.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import type { Ctx } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { faultText, MappingPage } from './mapping-page.tsx'
import { sampleAngaben, sampleErklaerung } from './sample-data.ts'
import { placesOf } from './source-options.ts'

/** Somebody who assigns the fields of a form. */
export interface MappingDesk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly viewer: Viewer
  readonly template: FormTemplate
}

interface Overtaken {
  readonly draft: Draft
  readonly changes: readonly OtherChange[]
}

export function showMapping(
  { c, options, viewer, template }: MappingDesk,
  errors: readonly ShownError[],
  overtaken?: Overtaken,
): Response {
  return page(
    c,
    <MappingPage
      {...{ viewer, template, errors }}
      words={pageWords(languageOf(c))}
      assets={options.assets}
      draft={overtaken?.draft ?? begunFrom(template)}
      changes={overtaken?.changes}
      isSaved={c.req.query('geschehen') === 'gespeichert'}
    />,
    overtaken ? 409 : errors.length > 0 ? 422 : 200,
  )
}

/** What is saved, by field of the page. */
function chosenIn({ fields, mapping }: FormTemplate): ReadonlyMap<string, string> {
  return new Map(
    placesOf(fields).map(({ input, field, option }) => {
      const saved = mapping.find((one) => one.field === field.name && one.option === option)
      return [input, saved?.source ?? '']
    }),
  )
}

function begunFrom(template: FormTemplate, draft?: Draft): Draft {
  const values = chosenIn(template)
  const saved = new Map([...values].map(([input, source]) => [input, [source]] as const))
  return withBeginning(draft ?? saved, { edition: String(template.version), values })
}

function mappingFrom({ fields }: FormTemplate, draft: Draft): readonly FieldSource[] {
  return placesOf(fields).flatMap(({ input, field, option }) => {
    const source = typed(draft, input)
    return source === '' ? [] : [{ field: field.name, source, ...(option !== undefined && { option }) }]
  })
}

export async function saveMapping(desk: MappingDesk): Promise<Response> {
  const { c, options, viewer, template } = desk
  const draft = draftFrom(await readForm(c))
  const mapping = mappingFrom(template, draft)
  const saved = await options.templates.map(viewer, { id: template.id, expected: editionIn(draft), mapping })
  switch (saved) {
    case 'done':
      return goTo(c, `/${languageOf(c)}/verwaltung/formulare/${template.id}?geschehen=gespeichert`)
    case 'stale':
      return await faster(desk, draft)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

/** Somebody else saved while the form was open: what they assigned, and what was chosen on top of it. */
async function faster(desk: MappingDesk, draft: Draft): Promise<Response> {
  const template = await desk.options.templates.read(desk.viewer, desk.template.id)
  if (!template) return errorPage(desk.c, desk.options.assets, 'notFound')
  const now = chosenIn(template)
  const merged = mergeTyped([...now.keys()], { before: beginningIn(draft), now, draft })
  return showMapping({ ...desk, template }, [], { ...merged, draft: begunFrom(template, merged.draft) })
}

/** The form with invented data, so that whoever assigns its fields sees what comes of it. */
export async function sample(desk: MappingDesk): Promise<Response> {
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
  return showMapping(desk, [{ text }])
}
