import type { Context, Hono } from 'hono'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import type { Truth } from '#law/engine/truth.ts'
import { withDerived } from '#law/facts/derive.ts'
import { check } from '#law/pathways/check.ts'
import type { Way } from '#law/pathways/way.ts'
import { wayById } from '#law/pathways/ways.ts'
import { reportOf, withoutTitle } from '#law/report/report.ts'
import { pagesLeft } from '#web/check/interview.ts'
import { standingOf } from '#web/check/standing.ts'
import { draftFrom, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { isSecure, keepSession, refreshSession } from '#web/http/session-cookie.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { recognitionOpens } from '#web/result/recognition-opens.ts'
import { type WayLine, wayLine } from '#web/result/way-line.ts'
import { type WayView, wayView } from '#web/result/way-view.ts'
import { answersToJson } from '#web/session/answers-json.ts'
import { countAnswers } from '#web/session/session.ts'
import { shareCode } from '#web/session/share-code.ts'
import { ComparePage } from './compare-page.tsx'
import { LAW_DAY_FIELD, LAW_DAY_LAST } from './law-day.tsx'
import { ResultPage } from './result-page.tsx'
import { WayResultPage } from './way-result-page.tsx'
import { WholePage } from './whole-page.tsx'

/** The result, as a page and as data, and the day whose law it applies. */
export function resultRoutes(pages: Hono<WebEnv>, options: WebOptions): void {
  pages.get('/result', (c) => {
    refreshSession(c, options)
    return showResult(c, options, undefined)
  })
  pages.get('/result/:way', (c, next) => {
    const way = wayById(c.req.param('way'))
    if (!way) return next()
    refreshSession(c, options)
    const { on, views } = viewsOf(c, options, way.id)
    const [view] = views
    const words = pageWords(languageOf(c))
    return view
      ? page(
          c,
          <WayResultPage
            words={words}
            assets={options.assets}
            way={view}
            on={on}
            opening={options.accounts === undefined ? undefined : openingOf(c, way, view.truth, on)}
          />,
        )
      : next()
  })
  pages.get('/result/compare', (c) => {
    refreshSession(c, options)
    const { on, lines } = linesOf(c, options)
    return page(c, <ComparePage words={pageWords(languageOf(c))} assets={options.assets} ways={lines} on={on} />)
  })
  pages.get('/result/all', (c) => {
    refreshSession(c, options)
    const { on, views } = viewsOf(c, options)
    const { facts } = c.var.session
    const words = pageWords(languageOf(c))
    return page(c, <WholePage words={words} assets={options.assets} ways={views} facts={facts} on={on} />)
  })
  pages.post('/law-day', async (c) => {
    const draft = draftFrom(await readForm(c))
    const text = draft.has('heute') ? '' : typed(draft, LAW_DAY_FIELD)
    const day = lawDay(text)
    if (text !== '' && day === undefined) return showResult(c, options, text)
    keepSession(c, options, { ...c.var.session, on: day === options.today() ? undefined : day })
    return goTo(c, `/${languageOf(c)}/result`)
  })
  pages.get('/result.json', (c) => {
    const { facts, on } = c.var.session
    const report = reportOf(check(facts, on ?? options.today()), languageOf(c))
    return download(c, 'vorab-ergebnis.json', report)
  })
  pages.get('/answers.json', (c) => {
    const { facts, on } = c.var.session
    return download(c, 'vorab-angaben.json', { facts: answersToJson(facts), ...(on === undefined ? {} : { on }) })
  })
}

/** Whether the fast-track procedure can begin on these answers. */
function openingOf(
  c: Context<WebEnv>,
  way: Way,
  truth: Truth,
  on: PlainDate,
): 'asItIs' | 'withRecognition' | undefined {
  if (truth !== 'nein') return 'asItIs'
  return recognitionOpens(way, c.var.session.facts, on) ? 'withRecognition' : undefined
}

/** A day as typed, where it lies in the supported span. */
function lawDay(text: string): PlainDate | undefined {
  const read = parseDay({ day: text, month: '', year: '' })
  const day = read.kind === 'day' ? read.day : plainDate(text)
  return day !== undefined && day >= SUPPORTED_FROM && day <= LAW_DAY_LAST ? day : undefined
}

/** Every way on the answers of the session in a line, sorted by how it came out. */
function linesOf(
  c: Context<WebEnv>,
  { today }: WebOptions,
): { on: PlainDate; lines: readonly WayLine[]; ohneTitel: boolean } {
  const { facts, on = today() } = c.var.session
  const { ways, moment, ohneTitel } = check(facts, on)
  const lines = ways.map((way) => wayLine(way, moment, languageOf(c)))
  return { on, lines: ORDER.flatMap((truth) => lines.filter((line) => line.truth === truth)), ohneTitel }
}

const ORDER: readonly Truth[] = ['ja', 'offen', 'nein']

/** Everything about every way on the answers of the session, or about one. */
function viewsOf(
  c: Context<WebEnv>,
  { today }: WebOptions,
  only?: string,
): { on: PlainDate; views: readonly WayView[] } {
  const { facts, on = today() } = c.var.session
  const answers = withDerived(facts)
  const { ways, moment } = check(facts, on)
  const wanted = ways.filter(({ way }) => only === undefined || way.id === only)
  return { on, views: wanted.map((way) => wayView(way, answers, moment, languageOf(c))) }
}

function showResult(c: Context<WebEnv>, options: WebOptions, wrongDay: string | undefined): Response {
  const { session } = c.var
  const language = languageOf(c)
  const words = pageWords(language)
  const today = options.today()
  const { on, lines, ohneTitel } = linesOf(c, options)
  const view = (
    <ResultPage
      words={words}
      assets={options.assets}
      ways={lines}
      withoutTitle={ohneTitel ? withoutTitle(language) : undefined}
      answered={countAnswers(session.facts)}
      on={on}
      today={today}
      pagesLeft={pagesLeft(standingOf(session.facts, on), session)}
      link={`${originOf(c, options)}/${language}/open#${shareCode(session)}`}
      lawDay={
        wrongDay === undefined
          ? undefined
          : { typed: wrongDay, error: words.m.lawDay.wrong({ given: wrongDay.slice(0, 40), first: SUPPORTED_FROM }) }
      }
    />
  )
  return page(c, view, wrongDay === undefined ? 200 : 422)
}

function originOf(c: Context, { origin }: WebOptions): string {
  return origin ?? `${isSecure(c, origin) ? 'https' : 'http'}://${c.req.header('host') ?? 'localhost'}`
}

function download(c: Context, name: string, data: object): Response {
  return c.body(`${JSON.stringify(data, null, 2)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  })
}
