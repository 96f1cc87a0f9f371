import { invite, openInvitations, revokeInvitation } from '#server/access/invitations.ts'
import { endMembership, membersOf, organisationOf } from '#server/access/members.ts'
import { isId } from '#server/access/users.ts'
import type { Organisation } from '#server/access/who.ts'
import { hasRole } from '#server/access/who.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import { languageOf } from '#web/language/language-of.ts'
import { NoticePage } from './access-frame.tsx'
import type { AccessPages } from './access-pages.ts'
import { chosenLanguage, frameOf, textOf } from './access-request.ts'
import { MembersPage, rolesOf, type TypedInvitation } from './members-page.tsx'
import type { UserContext, UserRoutes } from './signed-in.ts'

const MEMBERS = '/organisation/:organisation/members'

/** Who acts for an organisation: only for those who administer exactly this one. */
export function membersRoutes(routes: UserRoutes, pages: AccessPages): void {
  const administered = (act: (c: UserContext, pages: AccessPages, organisation: Organisation) => Promise<Response>) => {
    return async (c: UserContext): Promise<Response> => {
      const organisation = await administeredBy(c, pages)
      return organisation ? await act(c, pages, organisation) : forbidden(c, pages)
    }
  }
  routes.get(
    MEMBERS,
    administered((c, _pages, organisation) => show(c, pages, { organisation })),
  )
  routes.post(`${MEMBERS}/invite`, administered(inviteMember))
  routes.post(`${MEMBERS}/end`, administered(endMember))
  routes.post(`${MEMBERS}/revoke`, administered(revoke))
}

/** The organisation of the address, where the person administers it. One that does not exist looks like a foreign one. */
async function administeredBy(c: UserContext, { access, today }: AccessPages): Promise<Organisation | undefined> {
  const organisationId = c.req.param('organisation') ?? ''
  const allowed = hasRole(c.var.signedIn.memberships, { organisationId, role: 'verwaltung', on: today() })
  return allowed ? await organisationOf(access, organisationId) : undefined
}

function forbidden(c: UserContext, pages: AccessPages): Response {
  const frame = frameOf(c, pages)
  const { forbidden: title, forbiddenText: text, account } = frame.words.m.access
  const link = [`/${frame.words.language}/account`, account.title] as const
  return page(c, <NoticePage {...frame} {...{ title, text, link }} place="" />, 403)
}

interface Shown {
  readonly organisation: Organisation
  readonly typed?: TypedInvitation
  readonly errors?: readonly ShownError[]
}

async function show(
  c: UserContext,
  pages: AccessPages,
  { organisation, typed, errors = [] }: Shown,
): Promise<Response> {
  const [members, invitations] = await Promise.all([
    membersOf(pages.access, organisation.id),
    openInvitations(pages.access, organisation.id),
  ])
  const frame = frameOf(c, pages)
  const done = c.req.query('invited') === undefined ? undefined : frame.words.m.access.members.invited
  const form = typed ?? { email: '', role: '', language: languageOf(c) }
  const props = { organisation, members, invitations, errors, done }
  return page(c, <MembersPage {...frame} {...props} typed={form} />, errors.length > 0 ? 422 : 200)
}

async function inviteMember(c: UserContext, pages: AccessPages, organisation: Organisation): Promise<Response> {
  const form = await readForm(c)
  const language = chosenLanguage(c, form)
  const typed = { email: textOf(form, 'email'), role: textOf(form, 'role'), language }
  const { members, recovery } = frameOf(c, pages).words.m.access
  const role = rolesOf(organisation.kind).find((known) => known === typed.role)
  if (!role) return show(c, pages, { organisation, typed, errors: [{ field: 'role', text: members.noRole }] })
  const by = c.var.signedIn.user
  const given = { email: typed.email, language, organisationId: organisation.id, role, by }
  const invited = await invite(pages.access, given, pages.today())
  if (invited === 'done') return goTo(c, `${addressOf(c, organisation)}?invited`)
  const text = invited === 'wait' ? members.wait : recovery.noAddress
  return show(c, pages, { organisation, typed, errors: [{ field: 'email', text }] })
}

async function endMember(c: UserContext, pages: AccessPages, organisation: Organisation): Promise<Response> {
  const id = textOf(await readForm(c), 'membership')
  const ended = isId(id) ? await endMembership(pages.access, organisation.id, id) : 'unknown'
  if (ended !== 'last') return goTo(c, addressOf(c, organisation))
  return show(c, pages, { organisation, errors: [{ text: frameOf(c, pages).words.m.access.members.last }] })
}

async function revoke(c: UserContext, pages: AccessPages, organisation: Organisation): Promise<Response> {
  const id = textOf(await readForm(c), 'invitation')
  if (isId(id)) await revokeInvitation(pages.access, organisation.id, id)
  return goTo(c, addressOf(c, organisation))
}

function addressOf(c: UserContext, { id }: Organisation): string {
  return `/${languageOf(c)}/organisation/${id}/members`
}
