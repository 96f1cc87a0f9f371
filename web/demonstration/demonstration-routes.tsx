import type { Hono } from 'hono'
import { startSession } from '#server/access/sessions.ts'
import { demonstrationUsers } from '#server/demonstration/demonstration-users.ts'
import type { AccessPages } from '#web/access/access-pages.ts'
import { safeNext, withNext } from '#web/access/safe-next.ts'
import { beginSession } from '#web/access/session-token.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { DemonstrationPage } from './demonstration-page.tsx'

/**
 * The way into the demonstration: one takes the place of an invented person. Only an installation that holds nothing but
 * the demonstration has these routes, and only accounts that are marked as invented can be entered by them.
 */
export function demonstrationRoutes(pages: Hono<WebEnv>, options: AccessPages): void {
  const { access, assets, home } = options
  pages.get('/sign-in', (c) => goTo(c, withNext(`/${languageOf(c)}/vorfuehrung`, safeNext(c.req.query('next')))))
  pages.get('/vorfuehrung', async (c) =>
    page(
      c,
      <DemonstrationPage
        words={pageWords(languageOf(c))}
        assets={assets}
        users={await demonstrationUsers(access.db)}
        next={safeNext(c.req.query('next'))}
      />,
    ),
  )
  pages.post('/vorfuehrung', async (c) => {
    const form = await readForm(c)
    const user = (await demonstrationUsers(access.db)).find(({ key }) => key === form.get('person'))
    if (!user) return errorPage(c, assets, 'notFound')
    const userAgent = c.req.header('user-agent') ?? ''
    await beginSession(
      c,
      options,
      await startSession(access, { userId: user.userId, userAgent, secondFactor: 'shown' }),
    )
    return goTo(c, safeNext(form.get('next')) ?? `/${languageOf(c)}${home}`)
  })
}
