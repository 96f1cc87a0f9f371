import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isRefused, type Refusal } from '#law/calendar/eingabefehler.ts'
import { type Kalenderspeicher, kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { nearest } from '#law/calendar/nearest-word.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalFields } from '#law/report/canonical-fields.ts'
import { type FeiertageFields, feiertageFields, feiertageReport } from '#law/report/feiertage-report.ts'
import { answerFrist, type FristAnswer, reportOfAnswer } from '#law/report/frist-answer.ts'
import { catalogueReport } from '#law/report/frist-catalogue.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { refusalTexts } from '#law/texts/periods/sheet-lines.ts'
import { EVENT_DAYS, fristCalendar, REMINDERS } from './fristen-calendar.ts'
import { fristQuery, readFristQuery } from './fristen-query.ts'
import { problem, type WrongPlace } from './problem.ts'

interface FristenOptions {
  readonly today: () => PlainDate
  /** The address people use, where a proxy stands in front. */
  readonly origin: string | undefined
}

/** Fristen and holidays over HTTP: the answers of the command line, letter by letter. */
export function fristenRoutes(app: OpenAPIHono, options: FristenOptions): void {
  const speicher = kalenderspeicher()
  app.get('/fristen', (c) => inLanguage(c, [], (lang) => c.json(catalogueReport(lang))))
  app.get('/feiertage', (c) => inLanguage(c, feiertageFields, (lang) => getFeiertage(c, lang)))
  app.get('/frist', (c) => withFrist(c, speicher, [], (answer, lang) => c.json(reportOfAnswer(answer, lang))))
  app.get('/frist.ics', (c) =>
    withFrist(c, speicher, ['day', 'reminder'], (answer, lang) => getCalendar(c, answer, lang, options)),
  )
}

type Answer = (answer: FristAnswer, lang: Language) => Response

function withFrist(c: Context, speicher: Kalenderspeicher, own: readonly string[], answer: Answer): Response {
  const { lang, faults } = languageOf(c)
  const { fields, unknown } = readFristQuery(c.req.queries(), ['lang', ...own])
  const found = answerFrist(fields, speicher)
  // A misspelt name makes its field look empty: that it is missing is then no news.
  const refused = isRefused(found) && unknown.length === 0 ? wrongPlaces(found, lang) : []
  const errors = [...faults, ...unknown.map((one) => unknownName(one.name, one.nearest, lang)), ...refused]
  return isRefused(found) || errors.length > 0 ? badInput(c, errors) : answer(found, lang)
}

function getCalendar(c: Context, answer: FristAnswer, lang: Language, options: FristenOptions): Response {
  const [dayText, reminderText] = [c.req.query('day') ?? 'end', c.req.query('reminder')]
  const day = EVENT_DAYS.find((known) => known === dayText)
  const reminder = REMINDERS.find((known) => known === reminderText)
  const errors = [
    ...(day ? [] : [unknownWord('day', dayText, EVENT_DAYS, lang)]),
    ...(reminderText === undefined || reminder ? [] : [unknownWord('reminder', reminderText, REMINDERS, lang)]),
  ]
  if (!day || errors.length > 0) return badInput(c, errors)
  const fields = canonicalFields(answer.input)
  const address = new URL(`/${lang}/fristen${fristQuery(fields)}`, options.origin ?? c.req.url).href
  const file = fristCalendar(reportOfAnswer(answer, lang), {
    lang,
    day,
    reminder,
    fields,
    address,
    today: options.today(),
  })
  if (file === undefined) return problem(c, { type: 'not-found', status: 404, title: 'This Frist has no such day.' })
  return calendarFile(c, file)
}

/** Sends an iCalendar file under a name that tells what it is. */
export function calendarFile(c: Context, file: string): Response {
  return c.body(file, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="frist.ics"',
  })
}

function getFeiertage(c: Context, lang: Language): Response {
  const queries = c.req.queries()
  const said = feiertageFields.flatMap((field) => (queries[field] ? [[field, queries[field]] as const] : []))
  const twice = said.filter(([, texts]) => texts.length > 1)
  if (twice.length > 0) {
    const refused = twice.map(
      ([feld, { length }]) => ({ fehler: 'zuViele', feld, anzahl: length, hoechstens: 1 }) as const,
    )
    return badInput(c, wrongPlaces({ refused }, lang))
  }
  const fields: FeiertageFields = Object.fromEntries(said.map(([field, [text = '']]) => [field, text]))
  const report = feiertageReport(fields, lang)
  return isRefused(report) ? badInput(c, wrongPlaces(report, lang)) : c.json(report)
}

function inLanguage(c: Context, own: readonly string[], answer: (lang: Language) => Response): Response {
  const { lang, faults } = languageOf(c)
  const names = ['lang', ...own]
  const unknown = Object.keys(c.req.queries()).filter((name) => !names.includes(name))
  const errors = [...faults, ...unknown.map((name) => unknownName(name, nearest(name, names, HALF), lang))]
  return errors.length > 0 ? badInput(c, errors) : answer(lang)
}

/** Short names: of "yaer" half the letters have to change. */
const HALF = 0.5
const LANGUAGES = ['de', 'en'] as const

function languageOf(c: Context): { readonly lang: Language; readonly faults: readonly WrongPlace[] } {
  const text = c.req.query('lang') ?? 'de'
  const lang = LANGUAGES.find((known) => known === text)
  return lang ? { lang, faults: [] } : { lang: 'de', faults: [unknownWord('lang', text, LANGUAGES, 'de')] }
}

function wrongPlaces(refusal: Refusal, lang: Language): readonly WrongPlace[] {
  const texts = refusalTexts(refusal, periodWords(lang).sheet)
  return refusal.refused.map((fault, at) => ({
    pointer: fault.feld,
    detail: texts[at] ?? fault.fehler,
    nearest: 'naechste' in fault ? fault.naechste : 'naechstes' in fault ? fault.naechstes : undefined,
  }))
}

function unknownWord(feld: string, angabe: string, erlaubt: readonly string[], lang: Language): WrongPlace {
  const fault = { fehler: 'unbekannteAngabe', feld, angabe, erlaubt, naechste: nearest(angabe, erlaubt) } as const
  const [place] = wrongPlaces({ refused: [fault] }, lang)
  return place ?? { pointer: feld, detail: angabe }
}

function unknownName(name: string, near: string | undefined, lang: Language): WrongPlace {
  const [text] = refusalTexts(
    { refused: [{ fehler: 'unbekannteAngabe', feld: name, angabe: name, erlaubt: [], naechste: near }] },
    periodWords(lang).sheet,
  )
  return { pointer: name, detail: text ?? name, nearest: near }
}

function badInput(c: Context, errors: readonly WrongPlace[]): Response {
  return problem(c, { type: 'bad-input', status: 422, title: 'Something in the request cannot be used.', errors })
}
