import type { VNode } from 'preact'
import type { OpenInvitation } from '#server/access/invitations.ts'
import type { Member } from '#server/access/members.ts'
import { type OrganisationKind, ROLES, type Role } from '#server/access/tables.ts'
import type { Organisation } from '#server/access/who.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { Cell, Row, Table } from '#web/fristen/data-table.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { ChoicePart, Hidden, InputPart, LanguagePart, Submit } from './form-parts.tsx'

export interface TypedInvitation {
  readonly email: string
  readonly role: string
  readonly language: string
}

export interface MembersProps extends FrameWords {
  readonly organisation: Organisation
  readonly members: readonly Member[]
  readonly invitations: readonly OpenInvitation[]
  readonly typed: TypedInvitation
  readonly errors: readonly ShownError[]
  readonly done: string | undefined
}

/** Who acts for an organisation, who is invited, and inviting more. */
export function MembersPage(props: MembersProps): VNode {
  const { words, assets, organisation, invitations, errors, done } = props
  const { members, roles } = words.m.access
  const path = `/organisation/${organisation.id}/members`
  const here = `/${words.language}${path}`
  const title = members.title({ organisation: organisation.name })
  return (
    <AccessFrame {...{ words, assets, title, errors, done }} place={path} wide>
      <MemberTable {...props} />
      <section>
        <h2 class="kern-heading-medium">{members.open}</h2>
        {invitations.length === 0 ? <p>{members.noOpen}</p> : null}
        <ul class="plain-list access-list">
          {invitations.map(({ id, email, role, until }) => (
            <li>
              {members.openUntil({ email, role: roles[role], until })}
              <form method="post" action={`${here}/revoke`}>
                <Hidden name="invitation" value={id} />
                <Submit text={members.revoke} kind="tertiary" about={email} />
              </form>
            </li>
          ))}
        </ul>
      </section>
      <InviteForm {...props} here={here} />
      <p>
        <a class="kern-link" href={`/${words.language}/account`}>
          {words.m.access.account.title}
        </a>
      </p>
    </AccessFrame>
  )
}

function MemberTable({ words, organisation, members: all }: MembersProps): VNode {
  const { members, roles } = words.m.access
  const action = `/${words.language}/organisation/${organisation.id}/members/end`
  const heads = [members.name, members.email, members.role, members.since, members.action]
  return (
    <Table label={members.title({ organisation: organisation.name })} heads={heads} kind="members">
      {all.map(({ membershipId, name, email, role, from }) => (
        <Row>
          <Cell head={members.name} row>
            {name}
          </Cell>
          <Cell head={members.email}>{email}</Cell>
          <Cell head={members.role}>{roles[role]}</Cell>
          <Cell head={members.since}>{words.day(from)}</Cell>
          <Cell head={members.action} plain>
            <form method="post" action={action}>
              <Hidden name="membership" value={membershipId} />
              <Submit text={members.end} kind="tertiary" about={members.endOf({ name })} />
            </form>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function InviteForm({ words, organisation, typed, errors, here }: MembersProps & { readonly here: string }): VNode {
  const { members, roles } = words.m.access
  const options = rolesOf(organisation.kind).map((role) => [role, roles[role]] as const)
  return (
    <section>
      <h2 class="kern-heading-medium">{members.invite}</h2>
      <p>{members.inviteLead}</p>
      <form class="access-form" method="post" action={`${here}/invite`}>
        <InputPart id="email" type="email" label={members.email} value={typed.email} complete="off" errors={errors} />
        <ChoicePart id="role" label={members.role} value={typed.role} options={options} errors={errors} />
        <LanguagePart words={words} value={typed.language} />
        <p class="buttons">
          <Submit text={members.inviteSubmit} />
        </p>
      </form>
    </section>
  )
}

/** Offices have case workers and heads; everybody else names contact persons. */
export function rolesOf(kind: OrganisationKind): readonly Role[] {
  const inside = kind === 'arbeitgeber' || kind === 'unterbevollmaechtigter'
  return ROLES.filter((role) =>
    inside ? role === 'ansprechpartner' || role === 'verwaltung' : role !== 'ansprechpartner',
  )
}
