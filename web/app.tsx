import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from './http/compress.ts'
import { isOwnForm } from './http/own-forms.ts'
import { securityHeaders } from './http/security-headers.ts'
import { openSession } from './http/session-cookie.ts'
import { staticFiles } from './http/static-files.ts'
import type { WebEnv, WebOptions } from './http/web-options.ts'
import { preferredLanguage } from './language/language.ts'
import { answersRoutes } from './pages/answers-routes.tsx'
import { checkRoutes } from './pages/check-routes.tsx'
import { startRoutes } from './pages/start-routes.tsx'

const MOST_BYTES = 64 * 1024

/** All pages. Nothing is stored on the server; what a person said travels sealed in the cookie. */
export function webApp(options: WebOptions): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.use(securityHeaders(options.origin), compress)
  app.get('/assets/*', staticFiles(options.assets))
  app.get('/', (c) => {
    c.header('vary', 'accept-language')
    return c.redirect(`/${preferredLanguage(c.req.header('accept-language'))}`, 302)
  })
  app.route('/:lang{(?:de|en)}', pagesOf(options))
  return app
}

/** The pages of one language; their addresses are written without it. */
function pagesOf(options: WebOptions): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.use(bodyLimit({ maxSize: MOST_BYTES }), openSession(options))
  pages.use(async (c, next) => (c.req.method === 'POST' && !isOwnForm(c, options.origin) ? c.text('403', 403) : next()))
  startRoutes(pages, options)
  checkRoutes(pages, options)
  answersRoutes(pages, options)
  return pages
}
