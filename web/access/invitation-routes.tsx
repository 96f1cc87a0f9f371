import type { Hono } from 'hono'
import {
  type Accepted,
  type AcceptFault,
  acceptAsUser,
  acceptWithPasskey,
  acceptWithPassword,
} from '#server/access/accept-invitation.ts'
import { findInvitation, type Invitation } from '#server/access/invitations.ts'
import { offerRegistration } from '#server/access/passkeys.ts'
import { beginEnrolment, continuedEnrolment } from '#server/access/totp-secret.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { NoticePage } from './access-frame.tsx'
import type { AccessPages } from './access-pages.ts'
import { type AccessContext, chosenLanguage, clientOf, frameOf, lengthErrors, textOf } from './access-request.ts'
import { InvitationPage, PasskeyAccountPage, PasswordAccountPage } from './invitation-page.tsx'
import { withNext } from './safe-next.ts'
import { beginSession } from './session-token.ts'
import { keepCodes } from './shown-codes.ts'

/** From the link in a mail to an account, or to one more membership. Looking at the link uses nothing up. */
export function invitationRoutes(routes: Hono<WebEnv>, pages: AccessPages): void {
  routes.get('/invitation', (c) =>
    withInvitation(c, pages, linkOf(c), (link, invitation) => {
      const user = c.var.visitor?.kind === 'user' ? c.var.visitor.user : undefined
      return page(c, <InvitationPage {...frameOf(c, pages)} {...{ link, invitation, user }} />)
    }),
  )
  routes.post('/invitation', (c) => accept(c, pages))
  routes.get('/invitation/password', (c) =>
    withInvitation(c, pages, linkOf(c), (link) => showPassword(c, pages, { link })),
  )
  routes.post('/invitation/password', (c) => setPassword(c, pages))
  routes.get('/invitation/passkey', (c) =>
    withInvitation(c, pages, linkOf(c), (link) => showPasskey(c, pages, { link })),
  )
  routes.post('/invitation/passkey', (c) => setPasskey(c, pages))
}

function linkOf(c: AccessContext): string {
  return c.req.query('link') ?? ''
}

async function withInvitation(
  c: AccessContext,
  pages: AccessPages,
  link: string,
  show: (link: string, invitation: Invitation) => Response | Promise<Response>,
): Promise<Response> {
  const invitation = await findInvitation(pages.access, link)
  return invitation ? await show(link, invitation) : gone(c, pages)
}

/** A link that was used up: whoever it was for can sign in by now. */
export function gone(c: AccessContext, pages: AccessPages): Response {
  const frame = frameOf(c, pages)
  const { invitation, signIn } = frame.words.m.access
  const link = [`/${frame.words.language}/sign-in`, signIn.title] as const
  return page(c, <NoticePage {...frame} title={invitation.gone} text={invitation.goneText} place="" link={link} />, 410)
}

async function accept(c: AccessContext, pages: AccessPages): Promise<Response> {
  const link = textOf(await readForm(c), 'link')
  const { visitor } = c.var
  const here = `/${languageOf(c)}/invitation?link=${encodeURIComponent(link)}`
  if (visitor?.kind !== 'user') return goTo(c, withNext(`/${languageOf(c)}/sign-in`, here))
  const accepted = await acceptAsUser(pages.access, {
    link,
    user: visitor.user,
    session: visitor.session,
    today: pages.today(),
  })
  if (accepted.result !== 'done') return accepted.result === 'otherAddress' ? goTo(c, here) : gone(c, pages)
  return goTo(c, `/${languageOf(c)}${startOf(pages, accepted.caseId)}`)
}

interface Typed {
  readonly link: string
  readonly form?: FormData
  readonly faults?: readonly AcceptFault[]
  readonly long?: readonly ShownError[]
}

async function showPassword(
  c: AccessContext,
  pages: AccessPages,
  { link, form, faults = [], long = [] }: Typed,
): Promise<Response> {
  const invitation = await findInvitation(pages.access, link)
  if (!invitation) return gone(c, pages)
  const kept = form && continuedEnrolment(pages.access, invitation.id, textOf(form, 'enrolment'))
  const props = newPerson(c, pages, { link, form, faults, long }, invitation)
  const enrolment = kept ?? beginEnrolment(pages.access, invitation.id)
  return page(c, <PasswordAccountPage {...props} enrolment={enrolment} />, props.errors.length > 0 ? 422 : 200)
}

async function showPasskey(
  c: AccessContext,
  pages: AccessPages,
  { link, form, faults = [], long = [] }: Typed,
): Promise<Response> {
  const invitation = await findInvitation(pages.access, link)
  if (!invitation) return gone(c, pages)
  const props = newPerson(c, pages, { link, form, faults, long }, invitation)
  const owner = { userId: crypto.randomUUID(), email: invitation.email, name: props.name || invitation.email }
  const offer = await offerRegistration(pages.access, owner)
  return page(c, <PasskeyAccountPage {...props} offer={offer} />, props.errors.length > 0 ? 422 : 200)
}

function newPerson(
  c: AccessContext,
  pages: AccessPages,
  {
    link,
    form,
    faults,
    long,
  }: Required<Pick<Typed, 'link' | 'faults' | 'long'>> & { readonly form: FormData | undefined },
  invitation: Invitation,
) {
  const frame = frameOf(c, pages)
  return {
    ...frame,
    link,
    invitation,
    name: form ? textOf(form, 'name') : '',
    language: form ? chosenLanguage(c, form) : languageOf(c),
    errors: [...long, ...faults.map((fault) => shownFault(fault, frame.words))],
  }
}

async function setPassword(c: AccessContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const link = textOf(form, 'link')
  const long = lengthErrors(form, 'name', frameOf(c, pages).words)
  if (long.length > 0) return showPassword(c, pages, { link, form, long })
  const given = {
    link,
    name: textOf(form, 'name'),
    language: chosenLanguage(c, form),
    password: textOf(form, 'password'),
    enrolment: textOf(form, 'enrolment'),
    code: textOf(form, 'code'),
  }
  const at = { client: clientOf(c, pages), today: pages.today() }
  const accepted = await acceptWithPassword(pages.access, given, at)
  if (accepted.result === 'done') return settle(c, pages, accepted, given.language)
  return showPassword(c, pages, { link, form, faults: accepted.faults })
}

async function setPasskey(c: AccessContext, pages: AccessPages): Promise<Response> {
  const form = await readForm(c)
  const link = textOf(form, 'link')
  const long = lengthErrors(form, 'name', frameOf(c, pages).words)
  if (long.length > 0) return showPasskey(c, pages, { link, form, long })
  const given = {
    link,
    name: textOf(form, 'name'),
    language: chosenLanguage(c, form),
    sealed: textOf(form, 'sealed'),
    answer: textOf(form, 'answer'),
    label: frameOf(c, pages).words.m.access.passkeys.defaultLabel,
  }
  const at = { client: clientOf(c, pages), today: pages.today() }
  const accepted = await acceptWithPasskey(pages.access, given, at)
  if (accepted.result === 'done') return settle(c, pages, accepted, given.language)
  return showPasskey(c, pages, { link, form, faults: accepted.faults })
}

/** The account is there: signed in, and first of all to the recovery codes, which are shown this once. */
async function settle(
  c: AccessContext,
  pages: AccessPages,
  { token, recoveryCodes, caseId }: Extract<Accepted, { readonly result: 'done' }>,
  language: string,
): Promise<Response> {
  await beginSession(c, pages, token)
  keepCodes(c, pages, recoveryCodes)
  return goTo(c, withNext(`/${language}/account/recovery-codes`, `/${language}${startOf(pages, caseId)}`))
}

function startOf({ home, caseAddress }: AccessPages, caseId: string | undefined): string {
  return caseId === undefined ? home : caseAddress(caseId)
}

/** A fault in words, with the field to mend. */
function shownFault(fault: AcceptFault, { m }: PageWords): ShownError {
  const { invitation } = m.access
  switch (fault) {
    case 'nameMissing':
      return { field: 'name', text: invitation.nameMissing }
    case 'tooShort':
    case 'tooLong':
    case 'common':
    case 'personal':
      return { field: 'password', text: invitation[fault] }
    case 'code':
      return { field: 'code', text: invitation.codeWrong }
    case 'enrolment':
      return { field: 'code', text: invitation.enrolment }
    case 'passkey':
      return { text: invitation.passkey }
    case 'accountExists':
      return { text: invitation.accountExists }
    case 'gone':
      return { text: invitation.goneText }
  }
}
