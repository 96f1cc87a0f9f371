import type { Hono } from 'hono'
import { kennzeichen, periodOf } from '#law/periods/kennzeichen.ts'
import { catalogueReport, catalogueRow } from '#law/report/frist-catalogue.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { KatalogPage } from './katalog-page.tsx'
import { PeriodPage } from './period-page.tsx'

/** The catalogue of all periods, and a page for each. */
export function katalogRoutes(pages: Hono<WebEnv>, { assets, today }: WebOptions): void {
  pages.get('/fristen/katalog', (c) => {
    const words = pageWords(languageOf(c))
    return page(c, <KatalogPage words={words} assets={assets} report={catalogueReport(words.language)} />)
  })
  pages.get('/fristen/katalog/:sign', (c, next) => {
    const words = pageWords(languageOf(c))
    const id = periodOf(c.req.param('sign'))
    if (!id) return next()
    const sign = kennzeichen[id]
    if (c.req.param('sign') !== sign)
      return Promise.resolve(c.redirect(`/${words.language}/fristen/katalog/${sign}`, 301))
    const { professions } = catalogueReport(words.language)
    const row = catalogueRow(id, words.language)
    const own = /Fachgesetz$/.test(id) ? professions : []
    const view = <PeriodPage words={words} assets={assets} row={row} professions={own} today={today()} />
    return Promise.resolve(page(c, view))
  })
}
