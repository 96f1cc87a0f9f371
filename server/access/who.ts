import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { OrganisationKind, Role, UserLanguage } from './tables.ts'

/** Somebody with an account. */
export interface User {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: UserLanguage
  readonly demonstration: boolean
}

/** For whom somebody acts, in which role, and how long. */
export interface Membership {
  readonly id: string
  readonly userId: string
  readonly organisation: Organisation
  readonly role: Role
  readonly from: PlainDate
  readonly until: PlainDate | undefined
}

export interface Organisation {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly land: string | undefined
  readonly gemeinde: string | undefined
  readonly demonstration: boolean
}

/** Somebody stands in for somebody else of the same organisation. */
export interface Deputy {
  readonly id: string
  /** Who is away … */
  readonly userId: string
  readonly userName: string
  /** … and who stands in. */
  readonly deputyId: string
  readonly deputyName: string
  readonly organisationId: string
  readonly from: PlainDate
  readonly until: PlainDate
}

/** Whether a span holds on a day; both ends count. */
function holdsOn(span: { readonly from: PlainDate; readonly until: PlainDate | undefined }, day: PlainDate): boolean {
  return span.from <= day && (span.until === undefined || day <= span.until)
}

/** The organisations somebody acts for on a day, each with the roles there. */
export function organisationsOf(
  memberships: readonly Membership[],
  day: PlainDate,
): readonly { readonly organisation: Organisation; readonly roles: readonly Role[] }[] {
  const found = new Map<string, { readonly organisation: Organisation; readonly roles: Role[] }>()
  for (const membership of memberships) {
    if (!holdsOn(membership, day)) continue
    const { organisation, role } = membership
    const known = found.get(organisation.id) ?? { organisation, roles: [] }
    found.set(organisation.id, known)
    if (!known.roles.includes(role)) known.roles.push(role)
  }
  return [...found.values()]
}

/** Whether somebody has a role in an organisation on a day. */
export function hasRole(
  memberships: readonly Membership[],
  { organisationId, role, on }: { readonly organisationId: string; readonly role: Role; readonly on: PlainDate },
): boolean {
  return memberships.some(
    (membership) =>
      membership.organisation.id === organisationId && membership.role === role && holdsOn(membership, on),
  )
}

/**
 * For whom somebody is deputy on a day. A deputy acts only where he or she is a member too: who has left the
 * organisation stands in for nobody there.
 */
export function whoIsAway(
  userId: string,
  {
    deputies,
    memberships,
    on,
  }: {
    readonly deputies: readonly Deputy[]
    readonly memberships: readonly Membership[]
    readonly on: PlainDate
  },
): readonly Deputy[] {
  const organisations = new Set(organisationsOf(memberships, on).map(({ organisation }) => organisation.id))
  return deputies.filter(
    (deputy) => deputy.deputyId === userId && holdsOn(deputy, on) && organisations.has(deputy.organisationId),
  )
}
