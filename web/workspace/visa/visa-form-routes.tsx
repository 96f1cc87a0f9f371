import type { Hono } from 'hono'
import {
  type Antragsseite,
  type Antragswerte,
  antragsfelder,
  antragsseiten,
  gefragteSeiten,
  lesbareWerte,
} from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { feldname, gezeigt } from '#procedure/schriftstuecke/visum/antrag/datenblatt.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, editionIn, typed } from '#web/forms/draft.ts'
import { mergeTyped, type OtherChange } from '#web/forms/merge-typed.ts'
import { OtherChanges } from '#web/forms/other-changes.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { AntragForm, OVERVIEW, sectionTitle, TARGET } from '#web/visa/antrag/antrag-form.tsx'
import { AntragOverview } from '#web/visa/antrag/antrag-overview.tsx'
import { lacksChildren, seiteIn } from '#web/visa/antrag/antrag-routes.tsx'
import { maengelAt } from '#web/visa/antrag/maengel-at.ts'
import { readAntragsseite } from '#web/visa/antrag/read-page.ts'
import { ChoiceParts, choicesOf } from '#web/visa/choice-parts.tsx'
import { type Ctx, contextOf, type Entered, inCase } from '../case-gate.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'

const PATH = '/vorgaenge/:id/visum/antrag/:seite'

/** What the worker has entered so far, and under which version it stands. */
interface Sheet {
  readonly werte: Antragswerte
  readonly version: number
}

/** The data sheet in a case: kept in versions, for the worker alone. For everybody else there is no such page. */
export function visaFormRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get(PATH, (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const sheet = await sheetOf(options, entered)
      const seite = antragsseiten.find((one) => one === c.req.param('seite'))
      if (!sheet) return errorPage(c, options.assets, 'notFound')
      if (seite) return showPage(c, options, { entered, sheet, seite, errors: [] })
      if (c.req.param('seite') !== OVERVIEW) return errorPage(c, options.assets, 'notFound')
      return await showOverview(c, options, entered, sheet)
    }),
  )
  pages.post(PATH, (c) =>
    inCase(c, options, c.req.param('id'), async (entered) => {
      const sheet = await sheetOf(options, entered)
      const seite = antragsseiten.find((one) => one === c.req.param('seite'))
      return sheet && seite
        ? await savePage(c, options, { entered, sheet, seite })
        : errorPage(c, options.assets, 'notFound')
    }),
  )
}

/** Over what the case knows lies what the worker entered. */
async function sheetOf(
  { forms, visaPacks, today }: WorkspaceOptions,
  { viewer, view }: Entered,
  version?: number,
): Promise<Sheet | undefined> {
  const caseId = view.id
  const [form, pack] = await Promise.all([
    forms.read(viewer, { caseId, form: 'visumantrag', ...(version !== undefined && { version }) }, today()),
    visaPacks.of(viewer, { caseId, fuer: 'fachkraft', staaten: {} }, today()),
  ])
  if (!form || !pack) return undefined
  return { werte: { ...pack.vorbelegung, ...lesbareWerte(form.content) }, version: form.version }
}

async function savePage(
  c: Ctx,
  options: WorkspaceOptions,
  { entered, sheet, seite }: { readonly entered: Entered; readonly sheet: Sheet; readonly seite: Antragsseite },
): Promise<Response> {
  const draft = draftFrom(await readForm(c))
  const { words } = contextOf(c, options, entered)
  const { werte, shown: asTyped, errors } = readAntragsseite(draft, seite, sheet.werte, words)
  const expected = editionIn(draft)
  if (errors.length > 0)
    return showPage(c, options, { entered, sheet: { werte: asTyped, version: expected }, seite, errors })
  const { viewer, view } = entered
  const saved = await options.forms.save(
    viewer,
    { caseId: view.id, form: 'visumantrag', expected, content: werte },
    options.today(),
  )
  if (saved.result === 'notFound') return errorPage(c, options.assets, 'notFound')
  if (saved.result === 'stale') {
    const before = await sheetOf(options, entered, expected)
    const now = await sheetOf(options, entered)
    if (!before || !now) return errorPage(c, options.assets, 'notFound')
    return showPage(c, options, { entered, seite, errors: [], ...onTop(seite, draft, { before, now, werte }) })
  }
  const target = seiteIn(draft, TARGET)
  const next = target !== undefined && gefragteSeiten(werte).includes(target) ? target : OVERVIEW
  const here = seite === 'kinder' && lacksChildren(draft, werte) ? seite : next
  return goTo(c, `/${words.language}/vorgaenge/${view.id}/visum/antrag/${here}`)
}

/** What was typed, on top of what was saved elsewhere while the page was open. */
function onTop(
  seite: Antragsseite,
  draft: Draft,
  { before, now, werte }: { readonly before: Sheet; readonly now: Sheet; readonly werte: Antragswerte },
): Pick<ShownPage, 'sheet' | 'changes'> {
  const fields = antragsfelder(seite, werte).flatMap(({ id }) => (draft.has(id) ? [id] : []))
  const merged = mergeTyped(fields, {
    before: new Map(Object.entries(before.werte)),
    now: new Map(Object.entries(now.werte)),
    draft: new Map(fields.map((id) => [id, [werte[id] ?? '']])),
  })
  const onPage = Object.fromEntries(fields.map((id) => [id, typed(merged.draft, id)]))
  return { sheet: { werte: { ...now.werte, ...onPage }, version: now.version }, changes: merged.changes }
}

interface ShownPage {
  readonly entered: Entered
  readonly sheet: Sheet
  readonly seite: Antragsseite
  readonly errors: readonly (FieldError | { readonly text: string })[]
  /** What somebody else saved while the page was open. */
  readonly changes?: readonly OtherChange[]
}

function showPage(c: Ctx, options: WorkspaceOptions, { entered, sheet, seite, errors, changes }: ShownPage): Response {
  const { words, view, viewer } = contextOf(c, options, entered)
  const { antrag } = words.m.visa
  const place = `/vorgaenge/${view.id}/visum/antrag/${seite}`
  const name = sectionTitle(seite, words)
  const title = errors.length > 0 ? words.m.problems.pageTitle({ title: name }) : name
  const parts = { words, assets: options.assets, title, reference: view.reference, place, viewer }
  const ofFields = errors.flatMap((error) => ('field' in error ? [error] : []))
  const hidden = [['fassung', String(sheet.version)]] as const
  const action = `/${words.language}${place}`
  const view422 = (
    <WorkspaceFrame {...parts}>
      <ErrorSummary words={words} errors={errors} />
      {changes === undefined ? null : (
        <OtherChanges
          words={words}
          changes={changes}
          labelOf={(id) => feldname(id, seite, words.language)}
          shown={(id, value) => {
            const feld = antragsfelder(seite, sheet.werte).find((one) => one.id === id)
            return feld ? gezeigt(feld, value, words.language) : value
          }}
        />
      )}
      <p class="back-link">
        <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/visum`}>
          {antrag.backToPack}
        </a>
      </p>
      <AntragForm {...{ words, seite, hidden, action }} werte={sheet.werte} errors={ofFields} isCase={true} />
    </WorkspaceFrame>
  )
  return page(c, view422, errors.length > 0 ? 422 : changes ? 409 : 200)
}

async function showOverview(c: Ctx, options: WorkspaceOptions, entered: Entered, { werte }: Sheet): Promise<Response> {
  const { words, view, viewer } = contextOf(c, options, entered)
  const { visaPacks, assets, today } = options
  const { antrag, pdf } = words.m.visa
  const pack = await visaPacks.of(viewer, { caseId: view.id, fuer: 'fachkraft', staaten: {} }, today())
  const maengel = maengelAt(werte, pack?.paket?.mission, today())
  const here = `/${words.language}/vorgaenge/${view.id}/visum`
  const place = `/vorgaenge/${view.id}/visum/antrag/${OVERVIEW}`
  return page(
    c,
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={antrag.overview}
      reference={view.reference}
      place={place}
      viewer={viewer}
    >
      <p class="back-link">
        <a class="kern-link" href={here}>
          {antrag.backToPack}
        </a>
      </p>
      <AntragOverview
        words={words}
        werte={werte}
        maengel={maengel}
        change={(seite, label) => (
          <p>
            <a class="kern-link" href={`${here}/antrag/${seite}`} aria-label={label}>
              {antrag.change}
            </a>
          </p>
        )}
      >
        {pack?.paket === undefined ? null : (
          <form method="post" action={`${here}/paket.pdf`}>
            <ChoiceParts words={words} wahlen={choicesOf(pack.paket, { werte, answers: {}, heute: today() })} />
            <p class="buttons">
              <button class="kern-btn kern-btn--primary" type="submit">
                <span class="kern-label">{pdf.get}</span>
              </button>
            </p>
          </form>
        )}
      </AntragOverview>
    </WorkspaceFrame>,
  )
}
