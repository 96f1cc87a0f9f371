import {
  askEmailChange,
  type ChangeEmailFault,
  confirmEmailChange,
  findEmailChange,
} from '#server/access/change-email.ts'
import { type ChangePasswordFault, changePassword } from '#server/access/change-password.ts'
import { closeAccount, onlyAdministratorOf } from '#server/access/close-account.ts'
import { proofsOf } from '#server/access/own-account.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { NoticePage } from './access-frame.tsx'
import type { AccessPages } from './access-pages.ts'
import { frameOf, textOf } from './access-request.ts'
import { ClosePage, ConfirmEmailPage, EmailPage, PasswordPage } from './own-pages.tsx'
import { leaveSession } from './session-token.ts'
import { requireFresh, type UserContext, type UserRoutes } from './signed-in.ts'

const PASSWORD = '/account/password'
const EMAIL = '/account/email'
const CONFIRM = '/account/email/confirm'
const CLOSE = '/account/close'

/** Password, address, and the end of the account. Whoever changes them has signed in lately and shows a factor once more. */
export function ownRoutes(routes: UserRoutes, pages: AccessPages): void {
  const fresh = requireFresh(pages)
  routes.get(PASSWORD, fresh, (c) => showPassword(c, pages, []))
  routes.post(PASSWORD, fresh, (c) => newPassword(c, pages))
  routes.get(EMAIL, fresh, (c) => showEmail(c, pages, { typed: '', errors: [] }))
  routes.post(EMAIL, fresh, (c) => newEmail(c, pages))
  routes.get(CONFIRM, (c) => showConfirm(c, pages, c.req.query('link') ?? ''))
  routes.post(CONFIRM, (c) => confirm(c, pages))
  routes.get(CLOSE, fresh, (c) => showClose(c, pages, []))
  routes.post(CLOSE, fresh, (c) => close(c, pages))
}

async function showPassword(c: UserContext, pages: AccessPages, errors: readonly ShownError[]): Promise<Response> {
  const { id, email } = c.var.signedIn.user
  const proofs = await proofsOf(pages.access, id)
  return page(c, <PasswordPage {...frameOf(c, pages)} {...{ proofs, email, errors }} />, statusOf(errors))
}

async function newPassword(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const given = { current: textOf(form, 'current'), password: textOf(form, 'password') }
  const faults = await changePassword(pages.access, c.var.signedIn, given)
  if (faults.length === 0) return goTo(c, `/${languageOf(c)}/account?done=password`)
  const { words } = frameOf(c, pages)
  return await showPassword(
    c,
    pages,
    faults.map((fault) => passwordError(fault, words)),
  )
}

function passwordError(fault: ChangePasswordFault, { m }: PageWords): ShownError {
  switch (fault) {
    case 'current':
      return { field: 'current', text: m.account.password.wrong }
    case 'noApp':
      return { text: m.account.password.noApp }
    case 'wait':
      return { text: m.access.signIn.wait }
    case 'tooShort':
    case 'tooLong':
    case 'common':
    case 'personal':
      return { field: 'password', text: m.access.invitation[fault] }
  }
}

interface TypedEmail {
  readonly typed: string
  readonly errors: readonly ShownError[]
}

async function showEmail(c: UserContext, pages: AccessPages, { typed, errors }: TypedEmail): Promise<Response> {
  const { id, email } = c.var.signedIn.user
  const proofs = await proofsOf(pages.access, id)
  const frame = frameOf(c, pages)
  const sent = c.req.query('sent') !== undefined && errors.length === 0
  const done = sent ? frame.words.m.account.email.sent : undefined
  return page(c, <EmailPage {...frame} {...{ proofs, email, typed, errors, done }} />, statusOf(errors))
}

async function newEmail(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const typed = textOf(form, 'email')
  const given = { email: typed, code: textOf(form, 'code') }
  const faults = await askEmailChange(pages.access, c.var.signedIn.user, given)
  if (faults.length === 0) return goTo(c, `/${languageOf(c)}${EMAIL}?sent`)
  const { words } = frameOf(c, pages)
  return await showEmail(c, pages, { typed, errors: faults.map((fault) => emailError(fault, words)) })
}

function emailError(fault: ChangeEmailFault, { m }: PageWords): ShownError {
  switch (fault) {
    case 'noAddress':
      return { field: 'email', text: m.access.recovery.noAddress }
    case 'same':
      return { field: 'email', text: m.account.email.same }
    case 'code':
      return { field: 'code', text: m.account.proof.wrong }
    case 'wait':
      return { text: m.access.signIn.wait }
  }
}

async function showConfirm(c: UserContext, pages: AccessPages, link: string): Promise<Response> {
  const { id, email } = c.var.signedIn.user
  const next = await findEmailChange(pages.access, id, link)
  return next === undefined
    ? goneEmail(c, pages)
    : page(c, <ConfirmEmailPage {...frameOf(c, pages)} {...{ email, next, link }} />)
}

async function confirm(c: UserContext, pages: AccessPages): Promise<Response> {
  const link = textOf(await readForm(c), 'link')
  const confirmed = await confirmEmailChange(pages.access, c.var.signedIn, link)
  return confirmed === 'done' ? goTo(c, `/${languageOf(c)}/account?done=email`) : goneEmail(c, pages)
}

function goneEmail(c: UserContext, pages: AccessPages): Response {
  const frame = frameOf(c, pages)
  const { gone: title, goneText: text } = frame.words.m.account.email
  const link = [`/${frame.words.language}/account`, frame.words.m.access.account.title] as const
  return page(c, <NoticePage {...frame} {...{ title, text, link }} place={CONFIRM} />, 410)
}

async function showClose(c: UserContext, pages: AccessPages, errors: readonly ShownError[]): Promise<Response> {
  const { id, email } = c.var.signedIn.user
  const [proofs, last] = await Promise.all([proofsOf(pages.access, id), onlyAdministratorOf(pages.access.db, id)])
  return page(c, <ClosePage {...frameOf(c, pages)} {...{ proofs, email, last, errors }} />, statusOf(errors))
}

async function close(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const frame = frameOf(c, pages)
  const { account, access } = frame.words.m
  if (textOf(form, 'sure') !== 'yes') return showClose(c, pages, [{ field: 'sure', text: account.close.notSure }])
  const closed = await closeAccount(pages.access, c.var.signedIn.user, textOf(form, 'code'))
  switch (closed.result) {
    case 'done': {
      await leaveSession(c, pages)
      const link = [`/${frame.words.language}`, frame.words.m.site.name] as const
      const { done: title, doneText: text } = account.close
      return page(c, <NoticePage {...frame} {...{ title, text, link }} place="" />)
    }
    case 'last':
      return showClose(c, pages, [{ text: account.close.last({ organisations: closed.organisations.join(', ') }) }])
    case 'code':
      return showClose(c, pages, [{ field: 'code', text: account.proof.wrong }])
    case 'wait':
      return showClose(c, pages, [{ text: access.signIn.wait }])
  }
}

function statusOf(errors: readonly ShownError[]): 200 | 422 {
  return errors.length > 0 ? 422 : 200
}
