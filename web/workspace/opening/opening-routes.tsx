import type { Hono } from 'hono'
import { wayById } from '#law/pathways/ways.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { OpenResult } from '#server/cases/open-case.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandFor } from '#web/forms/command-for.ts'
import { commandIn, type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, signedIn } from '../case-gate.tsx'
import type { FormContext } from '../step/field.ts'
import { problemErrors, refusalErrors } from '../step/refusal-errors.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { pages as known, type OpeningPageId, openersOf } from './opening-fields.ts'
import { findOffice, type OfficeSearch } from './opening-office.ts'
import { OpeningPage } from './opening-page.tsx'
import { pagesOf } from './opening-questions.ts'
import { judgePage, knownDraft, readOpening } from './read-opening.ts'

/** Opens a case with the answers of the check, page by page. */
export function openingRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const opener = (c: Ctx, go: (context: FormContext) => Response | Promise<Response>): Promise<Response> =>
    signedIn(c, async (viewer) =>
      openersOf(viewer).length === 0 ? errorPage(c, options.assets, 'notFound') : go(contextOf(c, options, viewer)),
    )
  pages.get('/vorgaenge/neu', (c) =>
    opener(c, (context) => {
      const way = wayById(c.req.query('weg') ?? '')
      const draft = new Map([
        ...knownDraft(c.var.session.facts, way?.id, context),
        ['auftrag', [options.newId()]] as const,
      ])
      return show(c, options, context, { at: 'who', draft, errors: [] })
    }),
  )
  pages.post('/vorgaenge/neu', (c) =>
    opener(c, async (context) => goOn(c, options, context, draftFrom(await readForm(c)))),
  )
}

function contextOf(c: Ctx, { today }: WorkspaceOptions, viewer: Viewer): FormContext {
  const language = languageOf(c)
  return { words: pageWords(language), procedure: procedureWords(language), view: undefined, viewer, today: today() }
}

interface Shown {
  readonly at: OpeningPageId
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  readonly status?: 409
  /** Authorities among which one is to be chosen. */
  readonly offices?: Extract<OfficeSearch, { readonly found: false }>['offices']
}

function show(c: Ctx, { assets }: WorkspaceOptions, context: FormContext, shown: Shown): Response {
  const { at, draft, errors, offices = [], status = errors.length > 0 ? 422 : 200 } = shown
  const view = (
    <OpeningPage
      context={context}
      assets={assets}
      page={at}
      draft={draft}
      errors={errors}
      offices={offices}
      facts={c.var.session.facts}
    />
  )
  return page(c, view, status)
}

/** Forward where the page is in order, back where that is wished; on the last page the case is opened. */
async function goOn(c: Ctx, options: WorkspaceOptions, context: FormContext, draft: Draft): Promise<Response> {
  const { facts } = c.var.session
  const at = known.find((step) => step === typed(draft, 'seite')) ?? 'who'
  const steps = pagesOf(draft, context, facts)
  const isBefore = (step: OpeningPageId): boolean => known.indexOf(step) < known.indexOf(at)
  if (draft.has('zurueck'))
    return show(c, options, context, { at: steps.findLast(isBefore) ?? 'who', draft, errors: [] })
  const { errors, isWhole } = judgePage(at, draft, context, facts)
  if (!isWhole) return show(c, options, context, { at, draft, errors })
  const next = steps.find((step) => step !== at && !isBefore(step))
  if (at !== 'parties' && next !== undefined) return show(c, options, context, { at: next, draft, errors: [] })
  const office = await findOffice(options, context, draft)
  if (!office.found) return show(c, options, context, { ...office, at: 'parties', errors: [office.error] })
  return next === undefined
    ? open(c, options, context, office.draft)
    : show(c, options, context, { at: next, draft: office.draft, errors: [] })
}

async function open(c: Ctx, options: WorkspaceOptions, context: FormContext, draft: Draft): Promise<Response> {
  const read = readOpening(draft, context, c.var.session.facts)
  if (read.ok === 'page') {
    return show(c, options, context, { at: read.page, draft, errors: read.errors })
  }
  if (read.ok !== true) return show(c, options, context, { at: 'who', draft, errors: [] })
  const commandId = commandFor(draft, read.value) ?? options.newId()
  const input = { ...read.value, commandId, form: commandIn(draft) || commandId }
  const opened = await options.cases.open(context.viewer, input, options.today())
  if (opened.result === 'done')
    return goTo(c, `/${languageOf(c)}/vorgaenge/${opened.caseId}?geschehen=vorgangEroeffnet`)
  if (opened.result === 'notFound') return errorPage(c, options.assets, 'notFound')
  if (opened.result === 'openedBefore') {
    const { caseId, reference } = opened
    const text = context.words.m.opening.openedBefore({ reference })
    const errors = [{ text, href: `/${languageOf(c)}/vorgaenge/${caseId}` }]
    const renamed = new Map([...draft, ['auftrag', [options.newId()]]])
    return show(c, options, context, { at: 'confirm', draft: renamed, errors, status: 409 })
  }
  return show(c, options, context, { at: pageOf(opened), draft, errors: errorsOf(opened, context) })
}

type Refused = Exclude<OpenResult, { readonly result: 'done' | 'notFound' | 'openedBefore' }>

function pageOf({ result }: Refused): OpeningPageId {
  return result === 'officeMissing' ? 'parties' : result === 'unknownWay' ? 'plan' : 'confirm'
}

function errorsOf(refused: Refused, context: FormContext): readonly ShownError[] {
  switch (refused.result) {
    case 'refused':
      return refusalErrors(refused.refusals, {}, context)
    case 'officeMissing':
      return problemErrors([{ name: 'land', label: 'behoerdeLand', kind: 'missing' }], context)
    case 'unknownWay':
      return problemErrors([{ name: 'weg', label: 'weg', kind: 'missing' }], context)
  }
}
