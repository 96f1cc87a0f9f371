import type { Context, Hono } from 'hono'
import { isRefused } from '#law/calendar/eingabefehler.ts'
import { type Kalenderspeicher, kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { canonicalFields } from '#law/report/canonical-fields.ts'
import { answerFrist, type FristAnswer, reportOfAnswer } from '#law/report/frist-answer.ts'
import { calendarFile } from '#server/api/fristen.ts'
import { EVENT_DAYS, fristCalendar, REMINDERS } from '#server/api/fristen-calendar.ts'
import { fristQuery, readFristQuery } from '#server/api/fristen-query.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { page } from '#web/http/page.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { type PageWords, pageWords } from '#web/language/page-words.ts'
import { type CountedFrist, FristPage } from './frist-page.tsx'
import { fristErrors } from './frist-problems.ts'
import { givenLines } from './given-lines.ts'
import { holidayRoutes } from './holiday-routes.tsx'
import { katalogRoutes } from './katalog-routes.tsx'
import { monthPicture } from './month-picture.ts'
import { FORM_FIELDS, fieldsOf, typedFrist } from './typed-frist.ts'

/** Where the calculator is told that it was asked: without a day of the event there is only a form to fill in. */
const ASKED = 'from'

/** The calculator, its file for calendars, the catalogue and the holidays. Nothing here needs or touches the session. */
export function fristenRoutes(pages: Hono<WebEnv>, options: WebOptions): void {
  const speicher = kalenderspeicher()
  pages.get('/fristen', (c) => getFrist(c, options, speicher))
  pages.get('/fristen/frist.ics', (c) => getCalendar(c, options, speicher))
  katalogRoutes(pages, options)
  holidayRoutes(pages, options)
}

function getFrist(c: Context, options: WebOptions, speicher: Kalenderspeicher): Response {
  const words = pageWords(languageOf(c))
  const { assets } = options
  const queries = c.req.queries()
  const { search } = new URL(c.req.url)
  const typed = typedFrist(queries)
  const show = (errors: readonly FieldError[], counted?: CountedFrist): Response =>
    page(c, <FristPage {...{ words, assets, typed, errors, counted, search }} />, errors.length > 0 ? 422 : 200)
  if (queries[ASKED] === undefined) return show([])
  const answer = answerFrist(fieldsOf(typed), speicher)
  const misspelt = misspeltNames(queries, words)
  if (isRefused(answer)) return show([...misspelt, ...fristErrors(answer.refused, typed, words)])
  if (misspelt.length > 0) return show(misspelt)
  const counted = countedFrist(c, answer, words, options, speicher)
  const canonical = fristQuery(counted.fields)
  // Compared as they are read: programs on the way may write the same letters otherwise.
  const asked = new URLSearchParams(search).toString()
  return `?${asked}` === canonical ? show([], counted) : c.redirect(`/${words.language}/fristen${canonical}`, 302)
}

function countedFrist(
  c: Context,
  answer: FristAnswer,
  words: PageWords,
  { origin, today }: WebOptions,
  speicher: Kalenderspeicher,
): CountedFrist {
  const fields = canonicalFields(answer.input)
  const report = reportOfAnswer(answer, words.language)
  const berechnung = answer.art === 'laenge' ? answer.berechnung : countOf(answer)
  return {
    fields,
    report,
    months: berechnung ? monthPicture(berechnung, speicher) : [],
    given: givenLines(answer.input, report.unused, words),
    address: new URL(`/${words.language}/fristen${fristQuery(fields)}`, origin ?? c.req.url).href,
    today: today(),
  }
}

function countOf({ sheet }: Extract<FristAnswer, { readonly art: 'period' }>) {
  return sheet.art === 'frist' ? sheet.berechnung : undefined
}

/** A name that is nearly one of ours was meant to be it. Others, as they are added on the way of a link, say nothing. */
function misspeltNames(queries: Readonly<Record<string, readonly string[]>>, words: PageWords): readonly FieldError[] {
  const { unknown } = readFristQuery(queries, ['lang', ...FORM_FIELDS])
  return unknown.flatMap(({ name, nearest }) =>
    nearest === undefined ? [] : [{ field: 'id', text: words.m.fristen.problems.misspelt({ name, nearest }) }],
  )
}

function getCalendar(c: Context, options: WebOptions, speicher: Kalenderspeicher): Response | Promise<Response> {
  const lang = languageOf(c)
  const { fields: asked } = readFristQuery(c.req.queries(), [])
  const answer = answerFrist(asked, speicher)
  // Whoever came here with an address that cannot be counted learns on the page what is wrong with it.
  if (isRefused(answer)) return c.redirect(`/${lang}/fristen${fristQuery(asked)}`, 302)
  const { report, fields, address } = countedFrist(c, answer, pageWords(lang), options, speicher)
  const day = EVENT_DAYS.find((known) => known === c.req.query('day')) ?? 'end'
  const reminder = REMINDERS.find((known) => known === c.req.query('reminder'))
  const file = fristCalendar(report, { lang, day, reminder, fields, address, today: options.today() })
  return file === undefined ? c.notFound() : calendarFile(c, file)
}
