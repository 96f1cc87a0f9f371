import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import {
  apiTokensOf,
  makeApiToken,
  type NewApiToken,
  type NewTokenFault,
  revokeApiToken,
  TOKEN_DAYS,
} from '#server/access/api-tokens.ts'
import { proofsOf } from '#server/access/own-account.ts'
import { TOKEN_SCOPES } from '#server/access/tables.ts'
import { newToken } from '#server/access/tokens.ts'
import { isId } from '#server/access/users.ts'
import type { User } from '#server/access/who.ts'
import { onceAtATime } from '#server/once-at-a-time.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { commandIn, draftFrom } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { AccessPages } from './access-pages.ts'
import { frameOf, lengthErrors, textOf } from './access-request.ts'
import { dropCookie, readCookie, writeCookie } from './session-token.ts'
import { requireFresh, type UserContext, type UserRoutes } from './signed-in.ts'
import { TokensPage, type TypedToken } from './tokens-page.tsx'

const TOKENS = '/account/tokens'
const NOTHING: TypedToken = { label: '', scopes: ['read'], days: String(TOKEN_DAYS[0]) }

/** Tokens for programs. Making one asks for a recent sign-in and the second factor; ending one asks for nothing. */
export function tokenRoutes(routes: UserRoutes, pages: AccessPages): void {
  const fresh = requireFresh(pages)
  const makeOnce = onceAtATime(
    ({ id }: User, given: NewApiToken) => canonicalJson([id, { ...given }]),
    (user, given) => makeApiToken(pages.access, user, given),
  )
  routes.get(TOKENS, fresh, (c) => show(c, pages, { typed: NOTHING, errors: [] }))
  routes.post(TOKENS, fresh, (c) => make(c, pages, makeOnce))
  routes.post(`${TOKENS}/revoke`, async (c) => {
    const id = textOf(await readForm(c), 'token')
    if (isId(id)) await revokeApiToken(pages.access, c.var.signedIn.user.id, id)
    return goTo(c, `/${languageOf(c)}${TOKENS}?revoked`)
  })
}

interface Shown {
  readonly typed: TypedToken
  readonly errors: readonly ShownError[]
}

async function show(c: UserContext, pages: AccessPages, { typed, errors }: Shown): Promise<Response> {
  const { access } = pages
  const { id } = c.var.signedIn.user
  const [tokens, proofs] = await Promise.all([apiTokensOf(access, id), proofsOf(access, id)])
  const made = access.seals.codes.open(readCookie(c, pages, 'token') ?? '')
  if (made !== undefined) dropCookie(c, pages, 'token')
  const frame = frameOf(c, pages)
  const done = c.req.query('revoked') === undefined ? undefined : frame.words.m.account.tokens.revoked
  const status = errors.length > 0 ? 422 : 200
  return page(
    c,
    <TokensPage {...frame} {...{ tokens, proofs, made, typed, errors, done }} formId={newToken()} />,
    status,
  )
}

type Make = (user: User, given: NewApiToken) => ReturnType<typeof makeApiToken>

async function make(c: UserContext, pages: AccessPages, makeOnce: Make): Promise<Response> {
  const form = await readForm(c)
  const scopes = TOKEN_SCOPES.filter((scope) => form.getAll('scopes').includes(scope))
  const typed = { label: textOf(form, 'label'), scopes, days: textOf(form, 'days') }
  const days = TOKEN_DAYS.find((known) => String(known) === typed.days) ?? TOKEN_DAYS[0]
  const called = commandIn(draftFrom(form))
  const given = { label: typed.label, scopes, days, code: textOf(form, 'code'), ...(called !== '' && { form: called }) }
  const long = lengthErrors(form, 'label', frameOf(c, pages).words)
  if (long.length > 0) return show(c, pages, { typed, errors: long })
  const made = await makeOnce(c.var.signedIn.user, given)
  if ('faults' in made) {
    const { words } = frameOf(c, pages)
    return show(c, pages, { typed, errors: made.faults.map((fault) => errorFor(fault, words)) })
  }
  // Sealed in the browser for the one page that shows it: reloading the form makes no second one.
  const sealed = pages.access.seals.codes.close(made.token)
  if (sealed.ok) writeCookie(c, pages, 'token', sealed.value)
  return goTo(c, `/${languageOf(c)}${TOKENS}`)
}

function errorFor(fault: NewTokenFault, { m }: PageWords): ShownError {
  const { tokens, proof } = m.account
  switch (fault) {
    case 'label':
      return { field: 'label', text: tokens.noLabel }
    case 'scopes':
      return { field: 'scopes', text: tokens.noScope }
    case 'code':
      return { field: 'code', text: proof.wrong }
    case 'tooMany':
      return { text: tokens.tooMany }
    case 'wait':
      return { text: m.access.signIn.wait }
  }
}
