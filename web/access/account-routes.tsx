import { apiTokensOf } from '#server/access/api-tokens.ts'
import { colleaguesOf, deputiesAround, endDeputy, nameDeputy } from '#server/access/deputies.ts'
import { changePerson, proofsOf } from '#server/access/own-account.ts'
import { passkeysOf } from '#server/access/passkeys.ts'
import { endSessions, sessionsOf } from '#server/access/sessions.ts'
import { isId } from '#server/access/users.ts'
import type { SignedIn } from '#server/access/visitor.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { parseDay } from '#web/forms/parse-day.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { AccessPages } from './access-pages.ts'
import { chosenLanguage, frameOf, lengthErrors, textOf } from './access-request.ts'
import { AccountPage } from './account-page.tsx'
import type { TypedDeputy } from './deputy-section.tsx'
import type { UserContext, UserRoutes } from './signed-in.ts'

/** One's own account: name, sessions, deputies. Every change is one's own alone: nobody else's number is ever looked at. */
export function accountRoutes(routes: UserRoutes, pages: AccessPages): void {
  routes.get('/account', (c) => show(c, pages, {}))
  routes.post('/account/person', (c) => person(c, pages))
  routes.post('/account/sessions', async (c) => {
    const id = textOf(await readForm(c), 'session')
    const { user, session } = c.var.signedIn
    if (id === '') await endSessions(pages.access, { userId: user.id, except: session.id })
    else if (isId(id)) await endSessions(pages.access, { userId: user.id, id })
    return goTo(c, `/${languageOf(c)}/account`)
  })
  routes.post('/account/deputies', (c) => deputy(c, pages))
  routes.post('/account/deputies/end', async (c) => {
    const id = textOf(await readForm(c), 'deputy')
    if (isId(id)) await endDeputy(pages.access, c.var.signedIn.user.id, id)
    return goTo(c, `/${languageOf(c)}/account`)
  })
}

interface Shown {
  readonly errors?: readonly ShownError[]
  readonly typed?: TypedDeputy
  readonly name?: string
}

const NOTHING: TypedDeputy = { deputy: '', from: '', until: '' }

async function show(
  c: UserContext,
  pages: AccessPages,
  { errors = [], typed = NOTHING, name }: Shown,
): Promise<Response> {
  const { access } = pages
  const { signedIn } = c.var
  const { id } = signedIn.user
  const today = pages.today()
  const [proofs, passkeys, tokens, sessions, deputies, colleagues] = await Promise.all([
    proofsOf(access, id),
    passkeysOf(access, id),
    apiTokensOf(access, id),
    sessionsOf(access, id),
    deputiesAround(access.db, id, today),
    colleaguesOf(access, id),
  ])
  const frame = frameOf(c, pages)
  const done = errors.length > 0 ? undefined : doneText(c.req.query('done'), frame.words)
  const here = (one: { readonly organisationId: string }): boolean => actsFor(signedIn, one.organisationId)
  const around = { deputies: deputies.filter(here), colleagues: colleagues.filter(here) }
  const counted = { passkeys: passkeys.length, tokens: tokens.length }
  const own = { signedIn, today, proofs, ...counted, sessions, ...around }
  return page(c, <AccountPage {...frame} {...own} {...{ typed, name, errors, done }} />, errors.length > 0 ? 422 : 200)
}

function doneText(done: string | undefined, { m }: PageWords): string | undefined {
  if (done === undefined) return undefined
  if (done === 'password') return m.account.password.done
  return done === 'email' ? m.account.email.done : m.access.account.saved
}

async function person(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const language = chosenLanguage(c, form)
  const long = lengthErrors(form, 'name', frameOf(c, pages).words)
  if (long.length > 0) return show(c, pages, { errors: long, name: textOf(form, 'name') })
  const changed = await changePerson(pages.access, c.var.signedIn.user.id, { name: textOf(form, 'name'), language })
  if (changed) return goTo(c, `/${language}/account?done`)
  const { nameMissing } = frameOf(c, pages).words.m.access.invitation
  return show(c, pages, { errors: [{ field: 'name', text: nameMissing }] })
}

async function deputy(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const typed = { deputy: textOf(form, 'deputy'), from: textOf(form, 'from'), until: textOf(form, 'until') }
  const { account } = frameOf(c, pages).words.m.access
  const [from, until] = [dayOf(typed.from), dayOf(typed.until)]
  const errors = [
    ...(from ? [] : [{ field: 'from', text: account.noDay({ label: account.from }) }]),
    ...(until ? [] : [{ field: 'until', text: account.noDay({ label: account.until }) }]),
  ]
  if (!from || !until) return show(c, pages, { errors, typed })
  const [organisationId = '', deputyId = ''] = typed.deputy.split(' ')
  const both = actsFor(c.var.signedIn, organisationId) && isId(deputyId)
  const given = { userId: c.var.signedIn.user.id, deputyId, organisationId, from, until }
  const named = both ? await nameDeputy(pages.access, given) : 'notTogether'
  if (named === 'done') return goTo(c, `/${languageOf(c)}/account?done`)
  const error =
    named === 'reversed' ? { field: 'until', text: account.reversed } : { field: 'deputy', text: account.notTogether }
  return show(c, pages, { errors: [error], typed })
}

function actsFor({ memberships }: SignedIn, organisationId: string): boolean {
  return memberships.some(({ organisation }) => organisation.id === organisationId)
}

function dayOf(text: string) {
  const read = parseDay({ day: text, month: '', year: '' })
  return read.kind === 'day' ? read.day : undefined
}
