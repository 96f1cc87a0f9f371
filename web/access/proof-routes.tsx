import { addPasskey, dropPasskey, renewTotp, replaceRecoveryCodes } from '#server/access/own-account.ts'
import { offerRegistration, passkeysOf, renamePasskey } from '#server/access/passkeys.ts'
import { beginEnrolment, continuedEnrolment } from '#server/access/totp-secret.ts'
import { countRecoveryCodes } from '#server/access/users.ts'
import type { User } from '#server/access/who.ts'
import { onceAtATime } from '#server/once-at-a-time.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { AccessPages } from './access-pages.ts'
import { frameOf, lengthErrors, textOf } from './access-request.ts'
import { AppPage, CodesPage, PasskeysPage, renameField, type TypedLabel } from './proof-pages.tsx'
import { safeNext } from './safe-next.ts'
import { dropCookie } from './session-token.ts'
import { keepCodes, keptCodes } from './shown-codes.ts'
import { requireFresh, type UserContext, type UserRoutes } from './signed-in.ts'

const PASSKEYS = '/account/passkeys'
const APP = '/account/app'
const CODES = '/account/recovery-codes'

/** With what one signs in. Whoever changes it has signed in lately. */
export function proofRoutes(routes: UserRoutes, pages: AccessPages): void {
  const fresh = requireFresh(pages)
  const newCodes = onceAtATime(
    ({ id }: User) => id,
    (user) => replaceRecoveryCodes(pages.access, user),
  )
  routes.get(PASSKEYS, fresh, (c) => showPasskeys(c, pages, []))
  routes.post(PASSKEYS, fresh, (c) => newPasskey(c, pages))
  routes.post(`${PASSKEYS}/remove`, fresh, (c) => removeOne(c, pages))
  routes.post(`${PASSKEYS}/rename`, fresh, (c) => renameOne(c, pages))
  routes.get(APP, fresh, (c) => showApp(c, pages))
  routes.post(APP, fresh, (c) => newApp(c, pages))
  routes.get(CODES, (c) => showCodes(c, pages))
  routes.post(CODES, fresh, async (c) => {
    keepCodes(c, pages, await newCodes(c.var.signedIn.user))
    return goTo(c, `/${languageOf(c)}${CODES}`)
  })
  routes.post(`${CODES}/noted`, async (c) => {
    dropCookie(c, pages, 'codes')
    return goTo(c, safeNext(textOf(await readForm(c), 'next')) ?? `/${languageOf(c)}/account`)
  })
}

const DONE = ['added', 'renamed', 'removed'] as const

async function showPasskeys(
  c: UserContext,
  pages: AccessPages,
  errors: readonly ShownError[],
  typed?: TypedLabel,
): Promise<Response> {
  const { user } = c.var.signedIn
  const [passkeys, offer] = await Promise.all([
    passkeysOf(pages.access, user.id),
    offerRegistration(pages.access, { userId: user.id, email: user.email, name: user.name }),
  ])
  const status = errors.length > 0 ? 422 : 200
  const frame = frameOf(c, pages)
  const happened = DONE.find((one) => one === c.req.query('done'))
  const done = happened === undefined || errors.length > 0 ? undefined : frame.words.m.account.passkeys[happened]
  return page(c, <PasskeysPage {...frame} {...{ passkeys, offer, errors, typed, done }} />, status)
}

async function newPasskey(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const { words } = frameOf(c, pages)
  const { passkeys, invitation } = words.m.access
  const long = lengthErrors(form, 'label', words)
  if (long.length > 0) return showPasskeys(c, pages, long, { label: textOf(form, 'label') })
  const label = textOf(form, 'label').trim() || passkeys.defaultLabel
  const given = { sealed: textOf(form, 'sealed'), answer: textOf(form, 'answer'), label }
  const added = await addPasskey(pages.access, c.var.signedIn.user, given)
  return added
    ? goTo(c, `/${languageOf(c)}${PASSKEYS}?done=added`)
    : showPasskeys(c, pages, [{ text: invitation.passkey }])
}

async function removeOne(c: UserContext, pages: AccessPages): Promise<Response> {
  const id = textOf(await readForm(c), 'passkey')
  const removed = await dropPasskey(pages.access, c.var.signedIn.user, id)
  if (removed !== 'last') return goTo(c, `/${languageOf(c)}${PASSKEYS}${removed === 'done' ? '?done=removed' : ''}`)
  return showPasskeys(c, pages, [{ text: frameOf(c, pages).words.m.access.passkeys.last }])
}

async function renameOne(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const { words } = frameOf(c, pages)
  const [of, label] = [textOf(form, 'passkey'), textOf(form, 'label').trim()]
  const long = lengthErrors(form, 'label', words, renameField(of))
  if (long.length > 0) return showPasskeys(c, pages, long, { of, label })
  if (label === '') return showPasskeys(c, pages, [{ text: words.m.account.passkeys.noName }])
  const renamed = await renamePasskey(pages.access, c.var.signedIn.user.id, of, label)
  return goTo(c, `/${languageOf(c)}${PASSKEYS}${renamed ? '?done=renamed' : ''}`)
}

function showApp(c: UserContext, pages: AccessPages): Response {
  const { id, email } = c.var.signedIn.user
  const enrolment = beginEnrolment(pages.access, id)
  return page(c, <AppPage {...frameOf(c, pages)} {...{ email, enrolment }} errors={[]} />)
}

async function newApp(c: UserContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const { user } = c.var.signedIn
  const given = { enrolment: textOf(form, 'enrolment'), code: textOf(form, 'code') }
  const renewed = await renewTotp(pages.access, user, given)
  if (renewed === 'done') return goTo(c, `/${languageOf(c)}/account?done`)
  const frame = frameOf(c, pages)
  const { invitation } = frame.words.m.access
  const enrolment = continuedEnrolment(pages.access, user.id, given.enrolment) ?? beginEnrolment(pages.access, user.id)
  const errors = [{ field: 'code', text: renewed === 'code' ? invitation.codeWrong : invitation.enrolment }]
  return page(c, <AppPage {...frame} {...{ email: user.email, enrolment, errors }} />, 422)
}

async function showCodes(c: UserContext, pages: AccessPages): Promise<Response> {
  const codes = keptCodes(c, pages)
  const left = await countRecoveryCodes(pages.access, c.var.signedIn.user.id)
  const next = safeNext(c.req.query('next'))
  return page(c, <CodesPage {...frameOf(c, pages)} {...{ codes, left, next }} />)
}
