import type { Hono } from 'hono'
import { goTo, page } from '#web/http/page.ts'
import { dropSession, refreshSession } from '#web/http/session-cookie.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { AnswersPage } from './answers-page.tsx'

/** What was said so far, and the way to be rid of it. */
export function answersRoutes(pages: Hono<WebEnv>, options: WebOptions): void {
  pages.get('/answers', (c) => {
    refreshSession(c, options)
    const words = pageWords(languageOf(c))
    return page(
      c,
      <AnswersPage words={words} assets={options.assets} facts={c.var.session.facts} expired={c.var.expired} />,
    )
  })
  pages.post('/delete', (c) => {
    dropSession(c, options)
    return goTo(c, `/${languageOf(c)}?geloescht`)
  })
}
