import type { Hono } from 'hono'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { withNext } from '#web/access/safe-next.ts'
import { commandFor } from '#web/forms/command-for.ts'
import { commandIn, type Draft, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { agreementPath } from '../agreement/agreement-props.ts'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { writeFields } from './field.ts'
import { letterErrors } from './letter-file.tsx'
import { LETTER_FIELDS, type LetterForm, readLetterForm } from './read-letter-form.ts'
import { circumstancesOf, freshDraft, readStep } from './read-step.ts'
import { problemErrors, refusalErrors } from './refusal-errors.ts'
import { fieldsOf, isFormart } from './step-fields.ts'
import { offersOf, type StepOffer } from './step-offer.ts'
import { StepPage, type StepPageProps } from './step-page.tsx'

/** The forms of the steps: one address for each kind of event. */
export function stepRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge/:id/schritt/:art', (c) =>
    inCase(c, options, c.req.param('id'), async ({ viewer, view }) => {
      const found = offerIn(view, c.req.param('art'), c.req.query('als'), c.req.query('weise'))
      if (!found) return errorPage(c, options.assets, 'notFound')
      const form = await formOf(c, options, { viewer, view }, found)
      const elsewhere = pageOfSignature(found.offer, view)
      if (elsewhere !== undefined && viewer.link === undefined) return goTo(c, `/${languageOf(c)}${elsewhere}`)
      const planned = await plannedDraft(options, { viewer, view }, found.offer)
      const draft = new Map([...freshDraft(found.offer, form.context, c.req.query('zu')), ...planned])
      return page(c, <StepPage {...form} draft={draft} planned={planned.size > 0} />)
    }),
  )
  pages.post('/vorgaenge/:id/schritt/:art', (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const art = c.req.param('art')
      const form = await readLetterForm(c, options, { ...entered, art })
      const said = (name: string): string | undefined => typed(form.draft, name) || c.req.query(name)
      const found = offerIn(entered.view, art, said('als'), said('weise'))
      return found ? takeStep(c, options, entered, found, form) : errorPage(c, options.assets, 'notFound')
    }),
  )
}

/** The plan is long, and most of it is known before anybody opens its form. */
async function plannedDraft(
  { cases, today }: WorkspaceOptions,
  { viewer, view }: Entered,
  { art }: StepOffer,
): Promise<Draft> {
  const vorhaben = art === 'vorhabenFestgelegt' ? await cases.planned(viewer, view.id, today()) : undefined
  return new Map(vorhaben === undefined ? [] : writeFields(fieldsOf(art), { vorhaben }, ''))
}

interface Found {
  readonly offer: StepOffer
  readonly others: readonly StepOffer[]
}

/** Where an office works in Vorab, a signature is given where the paper is: a step of its own it is not. */
function pageOfSignature({ art, weise }: StepOffer, { id, modus }: CaseView): string | undefined {
  if (modus !== 'behoerde' || weise !== 'vornehmen') return undefined
  switch (art) {
    case 'vereinbarungUnterzeichnet':
      return agreementPath(id, '/unterschrift')
    case 'vereinbarungErgaenzt':
      return agreementPath(id, '/ergaenzung')
    default:
      return undefined
  }
}

/** The step of the address, if the viewer may take it; without a wish the first way that is open. */
function offerIn(view: CaseView, art: string, als: string | undefined, weise: string | undefined): Found | undefined {
  if (!isFormart(art)) return undefined
  const offers = offersOf(art, view)
  const wished = parteien.find((partei) => partei === als)
  const offer =
    wished === undefined
      ? offers[0]
      : offers.find((one) => one.als === wished && (one.weise === weise || weise === undefined))
  return offer && { offer, others: offers.filter((one) => one !== offer) }
}

async function formOf(
  c: Ctx,
  options: WorkspaceOptions,
  entered: Entered,
  { offer, others }: Found,
): Promise<StepPageProps> {
  const { files } = options
  const held = await files.allHeld({ caseId: entered.view.id, by: entered.viewer.userId })
  return {
    context: contextOf(c, options, entered),
    assets: options.assets,
    offer,
    others,
    draft: new Map(),
    letter: { attached: [], offered: held.filter(({ waiting }) => !waiting), limits: files.limits },
    errors: [],
    since: [],
    commandId: options.newId(),
  }
}

async function takeStep(
  c: Ctx,
  options: WorkspaceOptions,
  { viewer, view }: Entered,
  found: Found,
  { draft: sent, attached, problems }: LetterForm,
): Promise<Response> {
  const draft = new Map([...sent, [LETTER_FIELDS.held, attached.map(({ sha256 }) => sha256)]])
  const commandId = commandIn(draft) || options.newId()
  const fresh = await formOf(c, options, { viewer, view }, found)
  const form = { ...fresh, draft, letter: { ...fresh.letter, attached }, commandId }
  const { offer } = found
  const read = readStep(offer, draft, form.context)
  if (read.ok !== true || problems.length > 0) {
    const errors = [
      ...letterErrors(problems, form.context.words, options.files.limits),
      ...(read.ok === false ? problemErrors(read.problems, form.context) : []),
    ]
    return page(c, <StepPage {...form} errors={errors} />, 422)
  }
  const expectedSeq = Number(typed(draft, 'stand')) || 0
  const said = { als: offer.als, command: read.value }
  const done = await options.cases.act(
    viewer,
    { caseId: view.id, ...said, expectedSeq, commandId: commandFor(draft, said) ?? commandId },
    options.today(),
  )
  switch (done.result) {
    case 'done':
    case 'repeated':
      return goTo(c, afterStep(c, viewer, `/vorgaenge/${view.id}?geschehen=${offer.art}`))
    case 'refused': {
      const fields = { ...fieldsOf(offer.art), ...circumstancesOf(offer) }
      return page(c, <StepPage {...form} errors={refusalErrors(done.refusals, fields, form.context)} />, 422)
    }
    case 'stale':
      return page(c, <StepPage {...form} since={done.since} stale />, 409)
    case 'notFound':
      return errorPage(c, options.assets, 'notFound')
  }
}

/** Whoever came by a personal link may have closed it with the step. */
function afterStep(c: Ctx, viewer: Viewer, address: string): string {
  const lang = `/${languageOf(c)}`
  return viewer.link ? withNext(`${lang}/personal-link/done`, lang + address) : lang + address
}
