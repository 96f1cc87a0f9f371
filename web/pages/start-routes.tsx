import type { Hono } from 'hono'
import { page } from '#web/http/page.ts'
import { refreshSession } from '#web/http/session-cookie.ts'
import type { WebEnv, WebOptions } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { countAnswers } from '#web/session/session.ts'
import { StartPage } from './start-page.tsx'

export function startRoutes(
  pages: Hono<WebEnv>,
  options: WebOptions,
  { checksPapers }: { readonly checksPapers: boolean },
): void {
  pages.get('/', (c) => {
    const words = pageWords(languageOf(c))
    refreshSession(c, options)
    const { facts, reader } = c.var.session
    const view = (
      <StartPage
        words={words}
        assets={options.assets}
        answered={countAnswers(facts)}
        reader={reader}
        checksPapers={checksPapers}
        notice={c.req.query('geloescht') === undefined ? undefined : words.m.answers.deleted}
      />
    )
    return page(c, view)
  })
}
