import type { Hono } from 'hono'
import { beginOfficeSignIn, endOfficeSignIn, openTrip } from '#server/access/office-sign-in.ts'
import type { OidcOffice } from '#server/access/oidc-office.ts'
import { goTo } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import type { AccessPages } from './access-pages.ts'
import { type AccessContext, clientOf } from './access-request.ts'
import { safeNext } from './safe-next.ts'
import { beginSession, dropCookie, readCookie, writeCookie } from './session-token.ts'
import { showSignIn } from './sign-in-routes.tsx'

/** Over to the sign-in of an office and back. A link, no form: our forms may be sent to nobody else. */
export function officeRoutes(routes: Hono<WebEnv>, pages: AccessPages): void {
  routes.get('/sign-in/office/:office', (c) => leave(c, pages, officeOf(pages, c.req.param('office'))))
  routes.get('/sign-in/office/:office/back', (c) => comeBack(c, pages, officeOf(pages, c.req.param('office'))))
}

function officeOf({ access }: AccessPages, id: string): OidcOffice | undefined {
  return access.offices.find((office) => office.id === id)
}

async function leave(c: AccessContext, pages: AccessPages, office: OidcOffice | undefined): Promise<Response> {
  if (!office) return c.notFound()
  const language = languageOf(c)
  const next = safeNext(c.req.query('next')) ?? `/${language}${pages.home}`
  try {
    const { address, sealed } = await beginOfficeSignIn(pages.access, office, { language, next })
    writeCookie(c, pages, 'office', sealed)
    c.header('cache-control', 'no-store')
    return c.redirect(address, 302)
  } catch (fault) {
    return unreachable(c, pages, fault)
  }
}

async function comeBack(c: AccessContext, pages: AccessPages, office: OidcOffice | undefined): Promise<Response> {
  if (!office) return c.notFound()
  const trip = openTrip(pages.access, readCookie(c, pages, 'office') ?? '')
  dropCookie(c, pages, 'office')
  const { signIn } = pageWords(trip?.language ?? languageOf(c)).m.access
  if (trip?.office !== office.id)
    return showSignIn(c, pages, { next: undefined, errors: [{ text: signIn.officeRefused }] })
  try {
    const arrival = { office, trip, query: new URL(c.req.url).search }
    const ended = await endOfficeSignIn(pages.access, arrival, { client: clientOf(c, pages), today: pages.today() })
    if (ended.result === 'done') {
      await beginSession(c, pages, ended.token)
      return goTo(c, safeNext(trip.next) ?? `/${trip.language}${pages.home}`)
    }
    const text = ended.result === 'stranger' ? signIn.officeStranger : signIn.officeRefused
    return await showSignIn(c, pages, { next: safeNext(trip.next), errors: [{ text }] })
  } catch (fault) {
    return unreachable(c, pages, fault)
  }
}

/** A fault of the office's server is told to the operator; the person gets the other ways in. */
function unreachable(c: AccessContext, pages: AccessPages, fault: unknown): Promise<Response> {
  pages.onFault(fault instanceof Error ? fault : new Error('The sign-in of an office failed.'))
  const { signIn } = pageWords(languageOf(c)).m.access
  return showSignIn(c, pages, { next: undefined, errors: [{ text: signIn.officeUnreachable }] })
}
