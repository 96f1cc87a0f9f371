import type { Hono } from 'hono'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { isStateCode } from '#law/facts/state-codes.ts'
import { type DocumentId, isDocumentId } from '#law/nachweise/documents.ts'
import { type Antragswerte, lesbareWerte } from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { visumpaketschrift } from '#procedure/schriftstuecke/visum/visumpaketschrift.ts'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import type { CaseVisaPack } from '#server/papers/visa-packs.ts'
import { attachment } from '#web/http/attachment.ts'
import { page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { maengelAt } from '#web/visa/antrag/maengel-at.ts'
import { choicesOf, chosenIn } from '#web/visa/choice-parts.tsx'
import { fuerOf, type TypedWish, typedWish } from '#web/visa/pack-wish.ts'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { VisaCasePage } from './visa-case-page.tsx'
import { visaFormRoutes } from './visa-form-routes.tsx'

const PATH = '/vorgaenge/:id/visum'

/** The visa pack of a case, and the data sheet that only its worker sees. */
export function visaCaseRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  const { assets } = options
  pages.get(PATH, (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const typed = wishIn(new URL(c.req.url).searchParams, entered)
      const pack = await packOf(options, entered, typed)
      return pack ? await showPack(c, options, { entered, typed, pack }) : errorPage(c, assets, 'notFound')
    }),
  )
  pages.post(`${PATH}/paket.pdf`, (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const form = await readForm(c)
      const entries = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
      const typed = wishIn(entries, entered)
      const pack = await packOf(options, entered, typed)
      const gewaehlt = chosenIn(entries)
      return pack?.paket
        ? await givePack(c, options, { entered, typed, pack, gewaehlt })
        : errorPage(c, assets, 'notFound')
    }),
  )
  visaFormRoutes(pages, options)
}

/** In the file of a family member the pile is that of the family member. */
function wishIn(entries: Iterable<readonly [string, string]>, { view }: Entered): TypedWish {
  const typed = typedWish(entries)
  return {
    ...typed,
    beschleunigt: true,
    way: view.vorhaben?.weg ?? '',
    fuer: typed.fuer === '' && view.isFamilyFile ? 'ehegatte' : fuerOf(typed),
  }
}

async function packOf(
  { visaPacks, today }: WorkspaceOptions,
  { viewer, view }: Entered,
  typed: TypedWish,
): Promise<CaseVisaPack | undefined> {
  const staaten: Partial<Record<DocumentId, string>> = {}
  for (const [document, state] of typed.staaten)
    if (isDocumentId(document) && isStateCode(state)) staaten[document] = state
  return await visaPacks.of(viewer, { caseId: view.id, fuer: fuerOf(typed), staaten }, today())
}

interface Shown {
  readonly entered: Entered
  readonly typed: TypedWish
  readonly pack: CaseVisaPack
  readonly errors?: readonly { readonly text: string }[]
  /** The boxes of the declarations that were chosen with the form. */
  readonly gewaehlt?: ReturnType<typeof chosenIn>
}

async function showPack(c: Ctx, options: WorkspaceOptions, shown: Shown): Promise<Response> {
  const { entered, typed, pack, errors = [] } = shown
  const { viewer, view } = entered
  const form = await options.forms.read(viewer, { caseId: view.id, form: 'visumantrag' }, options.today())
  const context = contextOf(c, options, entered)
  const hasSheet = (form?.version ?? 0) > 0
  const wahlen = ownChoices(shown, lesbareWerte(form?.content ?? {}), options.today())
  const parts = { context, assets: options.assets, pack, typed, hasSheet, wahlen, errors }
  return page(c, <VisaCasePage {...parts} />, errors.length > 0 ? 422 : 200)
}

/** Whoever signs the declarations ticks them; what the data sheet says is the worker's alone. */
function ownChoices({ entered, pack }: Shown, sheet: Antragswerte, heute: PlainDate) {
  const { paket, vorbelegung } = pack
  if (paket === undefined) return []
  const isWorker = vorbelegung !== undefined && paket.fuer === 'fachkraft'
  const isMember = entered.view.isFamilyFile && entered.view.parteien.includes('familie')
  if (!isWorker && !isMember) return []
  return choicesOf(paket, { werte: isWorker ? { ...vorbelegung, ...sheet } : {}, answers: {}, heute })
}

/** The pack as a file; the data sheet is in it for the worker alone. */
async function givePack(c: Ctx, options: WorkspaceOptions, shown: Shown): Promise<Response> {
  const { forms, typesetter, today } = options
  const { entered, pack, gewaehlt = {} } = shown
  const { viewer, view } = entered
  const { paket, reference } = pack
  if (!paket) return errorPage(c, options.assets, 'notFound')
  const { words } = contextOf(c, options, entered)
  const form = await forms.read(viewer, { caseId: view.id, form: 'visumantrag' }, today())
  const werte = form && paket.fuer === 'fachkraft' ? { ...pack.vorbelegung, ...lesbareWerte(form.content) } : undefined
  const heute = today()
  const antrag = werte && { werte, maengel: maengelAt(werte, paket.mission, heute) }
  const language = languageOf(c)
  try {
    const paper = visumpaketschrift({
      paket,
      language,
      heute,
      aktenzeichen: reference,
      gewaehlt,
      ...(antrag && { antrag }),
    })
    const content = await typesetter.typeset(paper)
    return attachment(c, { name: `${paper.title} ${reference}.pdf`, mediaType: 'application/pdf', content })
  } catch (fault) {
    if (!(fault instanceof PaperFault)) throw fault
    const text = words.m.visa.problems.characters({ characters: fault.characters.join(' ') })
    return await showPack(c, options, { ...shown, errors: [{ text }] })
  }
}
