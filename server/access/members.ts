import { type Expression, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Access, Db } from './access.ts'
import type { OrganisationKind, Role } from './tables.ts'
import type { Membership, Organisation } from './who.ts'

export interface NewOrganisation {
  readonly kind: OrganisationKind
  readonly name: string
  readonly land?: string
  readonly gemeinde?: string
  readonly demonstration?: boolean
}

export async function createOrganisation(db: Db, given: NewOrganisation, now: number): Promise<string> {
  const { id } = await db
    .insertInto('organisations')
    .values({
      kind: given.kind,
      name: given.name,
      land: given.land ?? null,
      gemeinde: given.gemeinde ?? null,
      created_at: new Date(now),
      demonstration: given.demonstration ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Makes somebody act for an organisation; whoever does already, goes on. */
export async function addMembership(
  db: Db,
  given: { readonly userId: string; readonly organisationId: string; readonly role: Role; readonly from: PlainDate },
): Promise<void> {
  await db
    .insertInto('memberships')
    .values({
      user_id: given.userId,
      organisation_id: given.organisationId,
      role: given.role,
      from_day: given.from,
      until_day: null,
      ended_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'organisation_id', 'role']).where('ended_at', 'is', null).doNothing(),
    )
    .execute()
}

/** For whom somebody acts on a day. */
export async function membershipsOf(db: Db, userId: string, on: PlainDate): Promise<readonly Membership[]> {
  const rows = await membershipRows(db, sql.val(userId), on).modifyEnd(prepared).execute()
  return rows.map(membershipOf)
}

/** The same as a question inside another. */
export function membershipRows(db: Db, userId: Expression<string | null>, on: PlainDate) {
  return db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .select(['memberships.id', 'memberships.user_id', 'role', 'from_day', 'until_day', 'memberships.organisation_id'])
    .select(['kind', 'organisations.name', 'land', 'gemeinde', 'organisations.demonstration'])
    .where('memberships.user_id', '=', userId)
    .where('memberships.ended_at', 'is', null)
    .where('from_day', '<=', on)
    .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>=', on)]))
    .orderBy('organisations.name')
}

type MembershipRow = Awaited<ReturnType<ReturnType<typeof membershipRows>['execute']>>[number]

export function membershipOf(row: MembershipRow): Membership {
  return {
    id: row.id,
    userId: row.user_id,
    role: row.role,
    from: row.from_day,
    until: row.until_day ?? undefined,
    organisation: {
      id: row.organisation_id,
      kind: row.kind,
      name: row.name,
      land: row.land ?? undefined,
      gemeinde: row.gemeinde ?? undefined,
      demonstration: row.demonstration,
    },
  }
}

export interface Member {
  readonly membershipId: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly from: PlainDate
}

/** Everybody who acts for an organisation, by name. */
export async function membersOf({ db }: Access, organisationId: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['memberships.id', 'users.id as user_id', 'users.name', 'users.email', 'role', 'from_day'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .where('users.disabled_at', 'is', null)
    .orderBy('users.name')
    .execute()
  return rows.map((row) => ({
    membershipId: row.id,
    userId: row.user_id,
    name: row.name,
    email: row.email,
    role: row.role,
    from: row.from_day,
  }))
}

export async function organisationOf({ db }: Access, id: string): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisations')
    .select(['id', 'kind', 'name', 'land', 'gemeinde', 'demonstration'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, land: row.land ?? undefined, gemeinde: row.gemeinde ?? undefined }
}

/** Ends a membership at once. The last one who may administer stays: otherwise nobody could invite any more. */
export async function endMembership(
  { db, clock }: Access,
  organisationId: string,
  membershipId: string,
): Promise<'done' | 'last' | 'unknown'> {
  return await db.transaction().execute(async (tx) => {
    const open = await tx
      .selectFrom('memberships')
      .select(['id', 'role'])
      .where('organisation_id', '=', organisationId)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute()
    const membership = open.find(({ id }) => id === membershipId)
    if (!membership) return 'unknown'
    const administrators = open.filter(({ role }) => role === 'verwaltung')
    if (membership.role === 'verwaltung' && administrators.length === 1) return 'last'
    await tx
      .updateTable('memberships')
      .set({ ended_at: sql`${new Date(clock())}` })
      .where('id', '=', membershipId)
      .execute()
    return 'done'
  })
}
