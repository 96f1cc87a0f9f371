import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import type { AccessPages } from './access/access-pages.ts'
import { accessRoutes } from './access/access-routes.tsx'
import { demonstrationRoutes } from './demonstration/demonstration-routes.tsx'
import type { Desk } from './desk.ts'
import { fristenRoutes } from './fristen/fristen-routes.tsx'
import { compress } from './http/compress.ts'
import { isOwnForm } from './http/own-forms.ts'
import { securityHeaders } from './http/security-headers.ts'
import { openSession } from './http/session-cookie.ts'
import { staticFiles } from './http/static-files.ts'
import type { WebEnv, WebOptions } from './http/web-options.ts'
import { preferredLanguage } from './language/language.ts'
import { answersRoutes } from './pages/answers-routes.tsx'
import { checkRoutes } from './pages/check-routes.tsx'
import { errorPage, lettersPage } from './pages/error-page.tsx'
import { lawRoutes } from './pages/law/law-routes.tsx'
import { openRoutes } from './pages/open-routes.tsx'
import { resultRoutes } from './pages/result/result-routes.tsx'
import { startRoutes } from './pages/start-routes.tsx'
import { textRoutes } from './pages/text-routes.tsx'
import { paperCheckRoutes } from './paper-check/paper-check-routes.tsx'
import { postRoutes } from './post/post-routes.tsx'
import { visaRoutes } from './visa/visa-routes.tsx'
import { bringsFile } from './workspace/files/brings-file.ts'
import { workspaceRoutes } from './workspace/workspace-routes.tsx'

const KILOBYTE = 1024
const MOST_BYTES = 64 * KILOBYTE
/**
 * At the desk texts are long, and a letter may take nine bytes on its way: what is too long comes back with its error. Only
 * what is longer than anybody's text ends on a page from which not every browser finds back by itself.
 */
const MOST_BYTES_AT_DESK = 4096 * KILOBYTE
const DESK = /^\/(?:de|en)\/(?:vorgaenge|verwaltung)(?:\/|$)/

/**
 * All pages. Nothing that a person tells the check is stored on the server: it travels sealed in the cookie. Only what is
 * done behind the sign-in, at the desk, is kept.
 */
export function webApp(options: WebOptions, desk?: Desk): Hono<WebEnv> {
  const { assets, origin, onFault } = options
  const app = new Hono<WebEnv>()
  app.use(securityHeaders(origin), compress)
  // No page has U+0000 in its address, and no database can be asked for it.
  app.use(async (c, next) => (c.req.url.includes('%00') ? errorPage(c, assets, 'notFound') : next()))
  app.get('/assets/*', staticFiles(assets))
  app.get('/', (c) => {
    c.header('vary', 'accept-language')
    return c.redirect(`/${preferredLanguage(c.req.header('accept-language'))}`, 302)
  })
  app.route('/:lang{(?:de|en)}', pagesOf(options, desk))
  app.on(['PUT', 'PATCH', 'DELETE', 'TRACE'], '*', (c) => {
    c.header('allow', 'GET, HEAD, POST')
    return errorPage(c, assets, 'method')
  })
  app.notFound((c) => errorPage(c, assets, 'notFound'))
  app.onError((fault, c) => {
    if (fault instanceof PaperFault) return lettersPage(c, assets, fault.characters)
    onFault(fault)
    return errorPage(c, assets, 'fault')
  })
  return app
}

function changes(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}

/** The pages of one language; their addresses are written without it. */
function pagesOf(options: WebOptions, desk: Desk | undefined): Hono<WebEnv> {
  const { assets, origin } = options
  const pages = new Hono<WebEnv>()
  const onError = (c: Context<WebEnv>): Response => errorPage(c, assets, 'tooLarge')
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError })
  const limitAtDesk = bodyLimit({ maxSize: MOST_BYTES_AT_DESK, onError })
  // Nobody reads the body of a question; looking for one would build a request that nothing else needs.
  pages.use((c, next) =>
    !changes(c.req.method) || bringsFile(c) ? next() : DESK.test(c.req.path) ? limitAtDesk(c, next) : limit(c, next),
  )
  pages.use(async (c, next) =>
    changes(c.req.method) && !isOwnForm(c, origin) ? errorPage(c, assets, 'foreign') : next(),
  )
  fristenRoutes(pages, options)
  if (options.accounts && desk)
    paperCheckRoutes(pages, { ...options, accounts: options.accounts, consents: desk.consents })
  if (options.accounts) accountPages(pages, { ...options, ...options.accounts }, desk?.demonstration === true)
  pages.use(openSession(options))
  if (desk) workspaceRoutes(pages, { ...options, ...desk })
  startRoutes(pages, options, { checksPapers: options.accounts !== undefined && desk !== undefined })
  checkRoutes(pages, options)
  answersRoutes(pages, options)
  openRoutes(pages, options)
  resultRoutes(pages, options)
  visaRoutes(pages, { ...options, typesetter: desk?.typesetter })
  lawRoutes(pages, options)
  textRoutes(pages, options)
  return pages
}

/** In the demonstration nobody signs in: one takes somebody's place. */
function accountPages(pages: Hono<WebEnv>, options: AccessPages, demonstration: boolean): void {
  if (demonstration) demonstrationRoutes(pages, options)
  accessRoutes(pages, options)
  postRoutes(pages, options, demonstration)
}
