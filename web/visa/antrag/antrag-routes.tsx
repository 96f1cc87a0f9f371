import type { Context, Hono } from 'hono'
import { visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import {
  type Antragsseite,
  type Antragswerte,
  antragsfelder,
  antragsseiten,
  gefragteSeiten,
  kinder,
} from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { vorbelegung } from '#procedure/schriftstuecke/visum/antrag/vorbelegung.ts'
import { Hidden } from '#web/access/form-parts.tsx'
import { ErrorSummary, type FieldError } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import { type Draft, draftFrom, typed as typedIn } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { ChoiceParts, choicesOf } from '../choice-parts.tsx'
import { fuerOf, missionOf, readWish, type TypedWish, typedWish, wishFields } from '../pack-wish.ts'
import type { VisaOptions } from '../visa-options.ts'
import { AntragForm, OVERVIEW, sectionTitle, TARGET, TargetButton } from './antrag-form.tsx'
import { AntragOverview } from './antrag-overview.tsx'
import { maengelAt } from './maengel-at.ts'
import { readAntragsseite } from './read-page.ts'
import { openValues, sealValues } from './sealed-values.ts'

/** The name of the hidden fields with what was entered before. */
const BEFORE = 'bisher'
/** More than a sealed piece has: what is longer is none, and opens to nothing. */
const LONGEST_PIECE = 4000

/**
 * The data sheet for people without a case. Nothing is stored: each page answers the form of the page before it, and what
 * was entered travels sealed in hidden fields. That is why these forms are answered directly instead of redirected.
 */
export function antragRoutes(pages: Hono<WebEnv>, options: VisaOptions): void {
  pages.get('/visa-pack/form', (c) => {
    const typed = typedWish(new URL(c.req.url).searchParams)
    const { facts, on = options.today() } = c.var.session
    const read = readWish(typed, facts, on, pageWords(languageOf(c)))
    if (!read.ok) return goTo(c, `/${languageOf(c)}/visa-pack`)
    const { way, fuer, mission } = read.wish
    return showPage(c, options, {
      typed,
      werte: vorbelegung({ way, answers: facts, mission, fuer }),
      seite: 'person',
      errors: [],
    })
  })
  pages.post('/visa-pack/form', async (c) => await answerPage(c, options))
}

/** What a form brought: the wish, and what was entered; nothing where it is too old to be read. */
export function broughtValues(form: FormData, { seal }: VisaOptions): Antragswerte | undefined {
  const pieces = form
    .getAll(BEFORE)
    .flatMap((piece) => (typeof piece === 'string' ? [piece.slice(0, LONGEST_PIECE)] : []))
  return pieces.length === 0 ? {} : openValues(seal, pieces)
}

async function answerPage(c: Context<WebEnv>, options: VisaOptions): Promise<Response> {
  const form = await readForm(c)
  const draft = draftFrom(form)
  const words = pageWords(languageOf(c))
  const typed = typedWish([...draft].flatMap(([name, [value = '']]) => [[name, value] as const]))
  const before = broughtValues(form, options)
  if (before === undefined) {
    const errors = [{ field: 'familienname', text: words.m.visa.antrag.expired }]
    return showPage(c, options, { typed, werte: {}, seite: 'person', errors })
  }
  const seite = seiteIn(draft, 'seite')
  const { werte, shown, errors } =
    seite === undefined ? { werte: before, shown: before, errors: [] } : readAntragsseite(draft, seite, before, words)
  if (seite !== undefined && errors.length > 0) return showPage(c, options, { typed, werte, shown, seite, errors })
  if (seite === 'kinder' && lacksChildren(draft, werte))
    return showPage(c, options, { typed, werte, seite, errors: [] })
  const target = seiteIn(draft, TARGET)
  return target === undefined || !gefragteSeiten(werte).includes(target)
    ? showOverview(c, options, typed, werte)
    : showPage(c, options, { typed, werte, seite: target, errors: [] })
}

/** Children were just counted, and there was no room yet to say who they are. */
export function lacksChildren(draft: Draft, werte: Antragswerte): boolean {
  return kinder(werte).length > 0 && antragsfelder('kinder', werte).some(({ id }) => !draft.has(id))
}

export function seiteIn(draft: Draft, name: string): Antragsseite | undefined {
  const given = typedIn(draft, name)
  return given === OVERVIEW ? undefined : antragsseiten.find((seite) => seite === given)
}

interface Shown {
  readonly typed: TypedWish
  /** What travels along. */
  readonly werte: Antragswerte
  /** What stands in the fields, where that is more. */
  readonly shown?: Antragswerte
  readonly seite: Antragsseite
  readonly errors: readonly FieldError[]
}

function hiddenFields({ seal }: VisaOptions, typed: TypedWish, werte: Antragswerte) {
  const pieces = sealValues(seal, werte)
  return pieces && [...wishFields(typed), ...pieces.map((piece) => [BEFORE, piece] as const)]
}

function showPage(
  c: Context<WebEnv>,
  options: VisaOptions,
  { typed, werte, shown = werte, seite, errors }: Shown,
): Response {
  const words = pageWords(languageOf(c))
  const { antrag } = words.m.visa
  const title = sectionTitle(seite, words)
  const hidden = hiddenFields(options, typed, werte)
  const all = hidden
    ? errors
    : [...errors, { field: antragsfelder(seite, werte)[0]?.id ?? 'seite', text: antrag.tooLong }]
  const view = (
    <Layout
      words={words}
      assets={options.assets}
      title={all.length > 0 ? words.m.problems.pageTitle({ title }) : title}
      place={formPlace(typed)}
    >
      <ErrorSummary words={words} errors={all} />
      <AntragForm
        words={words}
        seite={seite}
        werte={shown}
        errors={all}
        action={`/${words.language}/visa-pack/form`}
        hidden={hidden ?? wishFields(typed)}
        isCase={false}
      />
    </Layout>
  )
  return page(c, view, all.length > 0 ? 422 : 200)
}

function showOverview(c: Context<WebEnv>, options: VisaOptions, typed: TypedWish, werte: Antragswerte): Response {
  const words = pageWords(languageOf(c))
  const { antrag, pdf } = words.m.visa
  const hidden = hiddenFields(options, typed, werte)
  if (hidden === undefined) return showPage(c, options, { typed, werte, seite: 'person', errors: [] })
  const maengel = maengelAt(werte, missionOf(typed), options.today())
  const carried = hidden.map(([name, value]) => <Hidden name={name} value={value} />)
  const view = (
    <Layout words={words} assets={options.assets} title={antrag.overview} place={formPlace(typed)}>
      <AntragOverview
        words={words}
        werte={werte}
        maengel={maengel}
        change={(seite, label) => (
          <form method="post" action={`/${words.language}/visa-pack/form`}>
            {carried}
            <TargetButton target={seite} text={antrag.change} label={label} kind="tertiary" />
          </form>
        )}
      >
        <form method="post" action={`/${words.language}/visa-pack/pack.pdf`}>
          {carried}
          <ChoiceParts
            words={words}
            wahlen={options.typesetter === undefined ? [] : wahlenFor(c, options, typed, werte)}
          />
          <p class="buttons">
            {options.typesetter === undefined ? null : (
              <button class="kern-btn kern-btn--primary" type="submit">
                <span class="kern-label">{pdf.get}</span>
              </button>
            )}
            <a class="kern-btn kern-btn--secondary" href={`/${words.language}/visa-pack?${queryOf(typed)}`}>
              <span class="kern-label">{antrag.backToPack}</span>
            </a>
          </p>
        </form>
      </AntragOverview>
    </Layout>
  )
  return page(c, view)
}

function wahlenFor(c: Context<WebEnv>, { today }: VisaOptions, typed: TypedWish, werte: Antragswerte) {
  const { facts, on = today() } = c.var.session
  const read = readWish(typed, facts, on, pageWords(languageOf(c)))
  return read.ok ? choicesOf(visumpaket(read.wish), { werte, answers: facts, heute: today() }) : []
}

function formPlace(typed: TypedWish): string {
  return `/visa-pack/form?${queryOf(typed)}`
}

function queryOf(typed: TypedWish): string {
  return new URLSearchParams(
    wishFields({ ...typed, fuer: fuerOf(typed) }).map(([name, value]) => [name, value]),
  ).toString()
}
