import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Access } from './access.ts'
import { deputiesAround } from './deputies.ts'
import { membershipsOf } from './members.ts'
import { findPersonalLink, type PersonalAccess } from './personal-link.ts'
import { type ProvenPerson, provenBy } from './proven-session.ts'
import type { SignedSession } from './sessions.ts'
import type { Role } from './tables.ts'
import { type Deputy, type Membership, type User, whoIsAway } from './who.ts'

/** Who sent a request, as far as it was proven. */
export type Visitor =
  | { readonly kind: 'nobody' }
  /** Address and password were right, the second factor is missing: nobody yet to every other page. */
  | { readonly kind: 'halfway'; readonly user: User; readonly session: SignedSession }
  | SignedIn
  /** Somebody with a personal link: one step of one case. */
  | { readonly kind: 'link'; readonly link: PersonalAccess; readonly session: SignedSession }

export interface SignedIn {
  readonly kind: 'user'
  readonly user: User
  readonly session: SignedSession
  /** What holds today; of a session that an office vouched for only what belongs to that office. */
  readonly memberships: readonly Membership[]
  /** For whom he or she stands in today, and in which roles. */
  readonly deputyFor: readonly StandIn[]
}

export interface StandIn extends Deputy {
  /** What the person who is away may do there; administering people is not handed over. */
  readonly roles: readonly Role[]
}

const NOBODY: Visitor = { kind: 'nobody' }

/** Who belongs to the token of a cookie today. */
export async function visitorOf(access: Access, token: string | undefined, today: PlainDate): Promise<Visitor> {
  const proven = token === undefined ? undefined : await provenBy(access, token, today)
  if (!proven) return NOBODY
  const { session, person } = proven
  if (session.invitationId !== undefined) {
    const link = await findPersonalLink(access, { invitationId: session.invitationId })
    return link ? { kind: 'link', link, session } : NOBODY
  }
  if (!person) return NOBODY
  return session.secondFactorAt === undefined
    ? { kind: 'halfway', user: person.user, session }
    : await acting(access, person, session, today)
}

/** Somebody who was proven otherwise, with what he or she may do today. */
export async function signedInAs(
  access: Access,
  user: User,
  session: SignedSession,
  today: PlainDate,
): Promise<SignedIn> {
  const [memberships, deputies] = await Promise.all([
    membershipsOf(access.db, user.id, today),
    deputiesAround(access.db, user.id, today),
  ])
  return await acting(access, { user, memberships, deputies }, session, today)
}

async function acting(
  access: Access,
  { user, memberships: all, deputies }: ProvenPerson,
  session: SignedSession,
  today: PlainDate,
): Promise<SignedIn> {
  const memberships = all.filter(
    ({ organisation }) => session.organisationId === undefined || organisation.id === session.organisationId,
  )
  const standing = whoIsAway(user.id, { deputies, memberships, on: today })
  const standIns = await Promise.all(standing.map((deputy) => withRoles(access, deputy, today)))
  return { kind: 'user', user, session, memberships, deputyFor: standIns.filter(({ roles }) => roles.length > 0) }
}

async function withRoles({ db }: Access, deputy: Deputy, today: PlainDate): Promise<StandIn> {
  const memberships = await membershipsOf(db, deputy.userId, today)
  const there = memberships.filter(({ organisation }) => organisation.id === deputy.organisationId)
  return { ...deputy, roles: there.map(({ role }) => role).filter((role) => role !== 'verwaltung') }
}
