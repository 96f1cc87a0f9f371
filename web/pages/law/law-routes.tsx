import type { Context, Hono } from 'hono'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import { wayById } from '#law/pathways/ways.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { normEntry, parameterEntry } from '#web/norms/norm-index.ts'
import { DAY_QUERY } from './day-form.tsx'
import { NormPage } from './norm-page.tsx'
import { NormsPage } from './norms-page.tsx'
import { ParameterPage } from './parameter-page.tsx'
import { WayPage } from './way-page.tsx'
import { WaysPage } from './ways-page.tsx'

/** The law itself, for everybody to read: ways, norms, dated values. */
export function lawRoutes(pages: Hono<WebEnv>, { assets, today }: WebOptions): void {
  const words = (c: Context) => pageWords(languageOf(c))
  pages.get('/ways', (c) => page(c, <WaysPage words={words(c)} assets={assets} />))
  pages.get('/ways/:id', (c, next) => {
    const way = wayById(c.req.param('id'))
    if (!way) return next()
    const day = dayOf(c.req.query(DAY_QUERY), today())
    const view = <WayPage words={words(c)} assets={assets} way={way} on={day ?? today()} wrongDay={day === undefined} />
    return page(c, view, day === undefined ? 422 : 200)
  })
  pages.get('/norms', (c) => page(c, <NormsPage words={words(c)} assets={assets} today={today()} />))
  pages.get('/norms/:id', (c, next) => {
    const entry = normEntry(c.req.param('id'))
    return entry ? page(c, <NormPage words={words(c)} assets={assets} entry={entry} today={today()} />) : next()
  })
  pages.get('/parameters/:id', (c, next) => {
    const entry = parameterEntry(c.req.param('id'))
    return entry ? page(c, <ParameterPage words={words(c)} assets={assets} entry={entry} />) : next()
  })
}

function dayOf(text: string | undefined, today: PlainDate): PlainDate | undefined {
  const day = text === undefined || text === '' ? today : plainDate(text)
  return day !== undefined && day >= SUPPORTED_FROM && day <= '2100-12-31' ? day : undefined
}
