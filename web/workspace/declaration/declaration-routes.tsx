import type { Hono } from 'hono'
import { datenblatt, erklaerungsworte } from '#procedure/schriftstuecke/beschaeftigung/datenblatt.ts'
import {
  abschnitteDerSeite,
  type Erklaerung,
  type Erklaerungsfeld,
  erklaerungsfelder,
  erklaerungsseiten,
} from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import { pruefeErklaerung } from '#procedure/schriftstuecke/beschaeftigung/pruefe-erklaerung.ts'
import { vorbelegung } from '#procedure/schriftstuecke/beschaeftigung/vorbelegung.ts'
import { formulardaten } from '#procedure/schriftstuecke/formular/formulardaten.ts'
import { type Declaration, readDeclaration } from '#server/papers/declaration.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandIn, type Draft, draftFrom, editionIn, typed } from '#web/forms/draft.ts'
import { mergeTyped, type OtherChange } from '#web/forms/merge-typed.ts'
import { tooLongErrors } from '#web/forms/too-long.ts'
import { attachment } from '#web/http/attachment.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { offersOf, stepPath } from '../step/step-offer.ts'
import { faultText } from '../templates/mapping-page.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { DeclarationOverview } from './declaration-overview.tsx'
import { DeclarationPage } from './declaration-page.tsx'
import { handIn } from './hand-in.ts'
import { type PageProblem, readDeclarationPage, typedValue } from './read-declaration-page.ts'

const PATH = '/vorgaenge/:id/beschaeftigung'
/** Tasks and remarks may be as long as a page. */
const LONGEST = 4000

/** The declaration on the employment relationship: written by the side of the employer, read by the offices. */
export function declarationRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { papers, assets, today } = options
  const atDesk = (c: Ctx, go: (desk: Desk) => Response | Promise<Response>, writing = false): Promise<Response> =>
    inCase(c, options, c.req.param('id') ?? '', async (entered) => {
      const declaration = await papers.declaration(entered.viewer, entered.view.id, today())
      if (!declaration || entered.view.isFamilyFile || (writing && !declaration.mayWrite))
        return errorPage(c, assets, 'notFound')
      return go({ c, options, entered, declaration })
    })
  pages.get(PATH, (c) => atDesk(c, (desk) => overview(desk, [])))
  pages.post(PATH, (c) => atDesk(c, handOver, true))
  pages.get(`${PATH}/datenblatt`, (c) => atDesk(c, sheet))
  pages.get(`${PATH}/vordruck/:formular`, (c) => atDesk(c, official))
  pages.get(`${PATH}/:seite`, (c) => atDesk(c, (desk) => form(desk), true))
  pages.post(`${PATH}/:seite`, (c) => atDesk(c, save, true))
}

interface Desk {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  readonly declaration: Declaration
}

async function overview(desk: Desk, errors: readonly ShownError[]): Promise<Response> {
  const { c, options, entered, declaration } = desk
  const context = contextOf(c, options, entered)
  const [offer] = offersOf('beschaeftigungErklaert', entered.view)
  return page(
    c,
    <DeclarationOverview
      {...{ context, assets: options.assets, declaration, errors }}
      warnings={pruefeErklaerung(declaration.erklaerung, declaration.angaben, options.today())}
      templates={await options.templates.forCase(entered.view.id)}
      commandId={options.newId()}
      isSaved={c.req.query('geschehen') === 'gespeichert'}
      scan={offer && `/${languageOf(c)}${stepPath(entered.view.id, offer)}`}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function sheet({ c, options, entered, declaration }: Desk): Promise<Response> {
  const language = c.req.query('sprache') === 'en' ? 'en' : 'de'
  const paper = datenblatt(declaration.erklaerung, declaration.angaben, { language, heute: options.today() })
  return attachment(c, {
    name: `${paper.title} ${entered.view.reference}.pdf`,
    mediaType: 'application/pdf',
    content: await options.typesetter.typeset(paper),
  })
}

/** The form of the office, filled; where not all of it could be written, nothing is handed out, and the page says why. */
async function official(desk: Desk): Promise<Response> {
  const { c, options, entered, declaration } = desk
  const data = formulardaten(declaration.erklaerung, declaration.angaben, options.today())
  const which = { caseId: entered.view.id, id: c.req.param('formular') ?? '', flat: c.req.query('fest') === 'ja' }
  const filled = await options.templates.fill(which, data)
  if (!filled) return errorPage(c, options.assets, 'notFound')
  if (filled.ok)
    return attachment(c, {
      name: `${filled.name} ${entered.view.reference}.pdf`,
      mediaType: 'application/pdf',
      content: filled.content,
    })
  const { words } = contextOf(c, options, entered)
  const { declaration: texts, templates } = words.m
  const fields = filled.fault === 'fields' ? faultText(filled.fields, words) : templates.faults[filled.fault]
  return overview(desk, [{ text: texts.officialFault({ fields }) }])
}

async function handOver(desk: Desk): Promise<Response> {
  const { c, options, entered, declaration } = desk
  const draft = draftFrom(await readForm(c))
  const done = await handIn(options, entered, declaration, {
    commandId: commandIn(draft) || options.newId(),
    expectedSeq: Number(typed(draft, 'stand')) || 0,
    version: editionIn(draft),
  })
  const context = contextOf(c, options, entered)
  switch (done.result) {
    case 'done':
      return goTo(c, `/${languageOf(c)}/vorgaenge/${entered.view.id}?geschehen=beschaeftigungErklaert`)
    case 'waiting':
      return overview(desk, [{ text: context.words.m.declaration.waiting }])
    case 'stale':
      return overview(desk, [{ text: context.words.m.declaration.stale }])
    case 'refused':
      return overview(
        desk,
        done.refusals.map(({ grund, norm }) => {
          const { was, abhilfe } = context.procedure.ablehnung[grund]
          return { text: context.words.m.workspace.step.refused({ what: was, mend: abhilfe, norm }) }
        }),
      )
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

function pageNumber(c: Ctx): number | undefined {
  const number = Number(c.req.param('seite'))
  return Number.isInteger(number) && number >= 1 && number <= erklaerungsseiten.length ? number : undefined
}

function sectionsOf({ declaration }: Desk, number: number) {
  return abschnitteDerSeite(number, declaration.angaben.vorhaben?.weg).map((abschnitt) => ({
    abschnitt,
    fields: erklaerungsfelder.filter((field) => field.abschnitt === abschnitt),
  }))
}

interface Refused {
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  /** What somebody else saved meanwhile. */
  readonly changes?: readonly OtherChange[]
}

function form(desk: Desk, refused?: Refused): Response {
  const { c, options, entered, declaration } = desk
  const number = pageNumber(c)
  if (number === undefined) return errorPage(c, options.assets, 'notFound')
  const sections = sectionsOf(desk, number)
  const known = typedIn(
    sections.flatMap(({ fields }) => fields),
    declaration.erklaerung,
  )
  return page(
    c,
    <DeclarationPage
      context={contextOf(c, options, entered)}
      assets={options.assets}
      draft={refused?.draft ?? new Map([...known].map(([field, value]) => [field, [value]]))}
      version={refused && !refused.changes ? editionIn(refused.draft) : declaration.version}
      errors={refused?.errors ?? []}
      changes={refused?.changes}
      {...{ number, sections }}
    />,
    refused ? (refused.changes ? 409 : 422) : 200,
  )
}

function typedIn(fields: readonly Erklaerungsfeld[], erklaerung: Erklaerung): Map<string, string> {
  return new Map(fields.map((field) => [field.id, typedValue(field, erklaerung[field.id] ?? '')]))
}

async function save(desk: Desk): Promise<Response> {
  const { c, options, entered, declaration } = desk
  const number = pageNumber(c)
  if (number === undefined) return errorPage(c, options.assets, 'notFound')
  const draft = draftFrom(await readForm(c))
  const fields = sectionsOf(desk, number).flatMap((section) => section.fields)
  const { erklaerung, problems } = readDeclarationPage(fields, draft, declaration.saved)
  const errors = [
    ...tooLongErrors(draft, LONGEST, pageWords(languageOf(c))),
    ...problems.map((problem) => problemText(problem, desk)),
  ]
  if (errors.length > 0) return form(desk, { draft, errors })
  const { viewer, view } = entered
  const expected = editionIn(draft)
  const saved = await options.forms.save(
    viewer,
    { caseId: view.id, form: 'beschaeftigungserklaerung', expected, content: { ...erklaerung } },
    options.today(),
  )
  const at = `/${languageOf(c)}/vorgaenge/${view.id}/beschaeftigung`
  switch (saved.result) {
    case 'done':
      return goTo(c, number < erklaerungsseiten.length ? `${at}/${number + 1}` : `${at}?geschehen=gespeichert`)
    case 'stale':
      return await faster(desk, draft, fields)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

/** Somebody else saved while the page was open: what they changed, and what was typed on top of it. */
async function faster(desk: Desk, draft: Draft, fields: readonly Erklaerungsfeld[]): Promise<Response> {
  const { c, options, entered } = desk
  const { viewer, view } = entered
  const which = { caseId: view.id, form: 'beschaeftigungserklaerung', version: editionIn(draft) } as const
  const before = await options.forms.read(viewer, which, options.today())
  const declaration = await options.papers.declaration(viewer, view.id, options.today())
  if (!before || !declaration) return errorPage(c, options.assets, 'notFound')
  const merged = mergeTyped(
    fields.map(({ id }) => id),
    {
      before: typedIn(fields, { ...vorbelegung(declaration.angaben), ...readDeclaration(before.content) }),
      now: typedIn(fields, declaration.erklaerung),
      draft,
    },
  )
  return form({ ...desk, declaration }, { ...merged, errors: [] })
}

function problemText({ field, kind }: PageProblem, { c, options, entered }: Desk): ShownError {
  const { words } = contextOf(c, options, entered)
  const label = erklaerungsworte(words.language).feld[field]
  return { field, text: words.m.declaration[kind]({ label }) }
}
