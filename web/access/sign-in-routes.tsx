import type { Hono } from 'hono'
import { offerSignIn, signInWithPasskey } from '#server/access/passkeys.ts'
import { type SignInResult, showSecondFactor, signInWithPassword } from '#server/access/sign-in.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { AccessPages } from './access-pages.ts'
import { type AccessContext, clientOf, frameOf, textOf } from './access-request.ts'
import { safeNext, withNext } from './safe-next.ts'
import { beginSession, leaveSession, sessionToken } from './session-token.ts'
import { SecondFactorPage, SignInPage } from './sign-in-page.tsx'

const SECOND = '/sign-in/second-factor'

/** Signing in and out. */
export function signInRoutes(routes: Hono<WebEnv>, pages: AccessPages): void {
  routes.get('/sign-in', (c) => showSignIn(c, pages, { next: safeNext(c.req.query('next')) }))
  routes.post('/sign-in', (c) => password(c, pages))
  routes.post('/sign-in/passkey', (c) => passkey(c, pages))
  routes.get(SECOND, (c) => {
    const next = safeNext(c.req.query('next'))
    if (c.var.visitor?.kind !== 'halfway') return goTo(c, withNext(`/${languageOf(c)}/sign-in`, next))
    return page(c, <SecondFactorPage {...frameOf(c, pages)} next={next} errors={[]} />)
  })
  routes.post(SECOND, (c) => secondFactor(c, pages))
  routes.post('/sign-out', async (c) => {
    await leaveSession(c, pages)
    return goTo(c, `/${languageOf(c)}`)
  })
}

interface Shown {
  readonly next: string | undefined
  readonly email?: string
  readonly errors?: readonly ShownError[]
  readonly done?: string
  readonly status?: 200 | 422 | 429
}

/** The sign-in page, with whatever there is to say. */
export async function showSignIn(c: AccessContext, pages: AccessPages, shown: Shown): Promise<Response> {
  const { next, email = '', errors = [], done, status } = shown
  const offer = await offerSignIn(pages.access)
  const { offices } = pages.access
  const known = status ?? (errors.length > 0 ? 422 : 200)
  return page(c, <SignInPage {...frameOf(c, pages)} {...{ offer, offices, email, next, errors, done }} />, known)
}

async function password(c: AccessContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const [email, next] = [textOf(form, 'email'), safeNext(textOf(form, 'next'))]
  const signIn = await signInWithPassword(
    pages.access,
    { email, password: textOf(form, 'password') },
    clientOf(c, pages),
  )
  if (signIn.result === 'done') {
    await beginSession(c, pages, signIn.token)
    return goTo(c, withNext(`/${languageOf(c)}${SECOND}`, next))
  }
  const { signIn: words } = frameOf(c, pages).words.m.access
  return showSignIn(c, pages, {
    next,
    email,
    errors: [signIn.result === 'wait' ? { text: words.wait } : { field: 'email', text: words.wrong }],
    status: statusOf(signIn),
  })
}

async function passkey(c: AccessContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const next = safeNext(textOf(form, 'next'))
  const given = { sealed: textOf(form, 'sealed'), answer: textOf(form, 'answer') }
  const signIn = await signInWithPasskey(pages.access, given, clientOf(c, pages))
  if (signIn.result === 'done') return arrive(c, pages, signIn.token, next)
  const { signIn: words } = frameOf(c, pages).words.m.access
  const text = signIn.result === 'wait' ? words.wait : words.passkeyWrong
  return showSignIn(c, pages, { next, errors: [{ text }], status: statusOf(signIn) })
}

async function secondFactor(c: AccessContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const next = safeNext(textOf(form, 'next'))
  const [{ visitor }, token] = [c.var, sessionToken(c, pages)]
  if (visitor?.kind !== 'halfway' || token === undefined) return goTo(c, withNext(`/${languageOf(c)}/sign-in`, next))
  const half = { userId: visitor.user.id, token }
  const shown = await showSecondFactor(pages.access, half, textOf(form, 'code'), clientOf(c, pages))
  if (shown.result === 'done') return arrive(c, pages, shown.token, next, visitor.user.language)
  const frame = frameOf(c, pages)
  const { second, signIn } = frame.words.m.access
  const errors = [{ field: 'code', text: shown.result === 'wait' ? signIn.wait : second.wrong }]
  return page(c, <SecondFactorPage {...frame} next={next} errors={errors} />, statusOf(shown))
}

/** Signed in: on to where one wanted, or to where one begins. */
async function arrive(
  c: AccessContext,
  pages: AccessPages,
  token: string,
  next: string | undefined,
  language: string = languageOf(c),
): Promise<Response> {
  await beginSession(c, pages, token)
  return goTo(c, next ?? `/${language}${pages.home}`)
}

function statusOf({ result }: SignInResult): 200 | 422 | 429 {
  return result === 'wait' ? 429 : result === 'wrong' ? 422 : 200
}
