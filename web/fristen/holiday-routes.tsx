import type { Hono } from 'hono'
import { isRefused } from '#law/calendar/eingabefehler.ts'
import { feiertageReport } from '#law/report/feiertage-report.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { refusalTexts } from '#law/texts/periods/sheet-lines.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { page } from '#web/http/page.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { HolidaysPage, type TypedHolidays } from './holidays-page.tsx'

/** The holidays of a Land and a year. */
export function holidayRoutes(pages: Hono<WebEnv>, { assets, today }: WebOptions): void {
  pages.get('/fristen/feiertage', (c) => {
    const words = pageWords(languageOf(c))
    const { search } = new URL(c.req.url)
    const one = (name: string): string => (c.req.query(name) ?? '').trim()
    const year = c.req.query('year') === undefined ? today().slice(0, 4) : one('year')
    const typed: TypedHolidays = { land: one('land'), year, gemeinde: one('gemeinde') }
    if (c.req.query('land') === undefined)
      return page(c, <HolidaysPage {...{ words, assets, typed, search, errors: [] }} />)
    const report = feiertageReport(typed, words.language)
    if (!isRefused(report)) return page(c, <HolidaysPage {...{ words, assets, typed, search, errors: [], report }} />)
    const { labels } = words.m.fristen
    const named = report.refused.map((problem) => ({
      ...problem,
      feld: problem.feld === 'year' ? words.m.fristen.feiertage.year : labels.land,
    }))
    const texts = refusalTexts({ refused: named }, periodWords(words.language).sheet)
    const errors: readonly FieldError[] = report.refused.map(({ feld, fehler }, at) => ({
      field: feld,
      text: fehler === 'ortFehlt' ? words.m.fristen.problems.noLand({ label: labels.land }) : (texts[at] ?? feld),
    }))
    return page(c, <HolidaysPage {...{ words, assets, typed, search, errors }} />, 422)
  })
}
