import { type Expression, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Access, Db } from './access.ts'
import type { Deputy } from './who.ts'

export interface NewDeputy {
  readonly userId: string
  readonly deputyId: string
  readonly organisationId: string
  readonly from: PlainDate
  readonly until: PlainDate
}

/** Names a deputy from day to day. Both must act for the organisation. */
export async function nameDeputy({ db }: Access, given: NewDeputy): Promise<'done' | 'reversed' | 'notTogether'> {
  if (given.until < given.from) return 'reversed'
  if (given.userId === given.deputyId) return 'notTogether'
  const members = await db
    .selectFrom('memberships')
    .select('user_id')
    .distinct()
    .where('organisation_id', '=', given.organisationId)
    .where('user_id', 'in', [given.userId, given.deputyId])
    .where('ended_at', 'is', null)
    .execute()
  if (members.length < 2) return 'notTogether'
  const values = {
    user_id: given.userId,
    deputy_id: given.deputyId,
    organisation_id: given.organisationId,
    from_day: given.from,
    until_day: given.until,
  }
  await db.transaction().execute(async (tx) => {
    // Named twice with the same button, a deputy stands in once.
    await tx.selectFrom('users').select('id').where('id', '=', given.userId).forUpdate().execute()
    const known = await tx
      .selectFrom('deputies')
      .select('id')
      .where((where) => where.and(values))
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!known)
      await tx
        .insertInto('deputies')
        .values({ ...values, ended_at: null })
        .execute()
  })
  return 'done'
}

/** Everybody somebody stands in for, and who stands in for him or her, from a day on. */
export async function deputiesAround(db: Db, userId: string, from: PlainDate): Promise<readonly Deputy[]> {
  const rows = await deputyRows(db, sql.val(userId), from).modifyEnd(prepared).execute()
  return rows.map(deputyOf)
}

/** The same as a question inside another. */
export function deputyRows(db: Db, userId: Expression<string | null>, from: PlainDate) {
  return db
    .selectFrom('deputies')
    .innerJoin('users as away', 'away.id', 'deputies.user_id')
    .innerJoin('users as standing', 'standing.id', 'deputies.deputy_id')
    .select(['deputies.id', 'deputies.user_id', 'deputies.deputy_id', 'deputies.organisation_id'])
    .select(['from_day', 'until_day', 'away.name as user_name', 'standing.name as deputy_name'])
    .where((where) => where.or([where('deputies.user_id', '=', userId), where('deputies.deputy_id', '=', userId)]))
    .where('deputies.ended_at', 'is', null)
    .where('until_day', '>=', from)
    .orderBy('from_day')
}

type DeputyRow = Awaited<ReturnType<ReturnType<typeof deputyRows>['execute']>>[number]

export function deputyOf(row: DeputyRow): Deputy {
  return {
    id: row.id,
    userId: row.user_id,
    userName: row.user_name,
    deputyId: row.deputy_id,
    deputyName: row.deputy_name,
    organisationId: row.organisation_id,
    from: row.from_day,
    until: row.until_day,
  }
}

/** Ends a deputy one named oneself. */
export async function endDeputy({ db, clock }: Access, userId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deputies')
    .set({ ended_at: new Date(clock()) })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface Colleague {
  readonly userId: string
  readonly name: string
  readonly organisationId: string
  readonly organisationName: string
}

/** Who could stand in: the others of the same organisations. */
export async function colleaguesOf({ db }: Access, userId: string): Promise<readonly Colleague[]> {
  return await db
    .selectFrom('memberships as own')
    .innerJoin('memberships as other', 'other.organisation_id', 'own.organisation_id')
    .innerJoin('users', 'users.id', 'other.user_id')
    .innerJoin('organisations', 'organisations.id', 'own.organisation_id')
    .select(['users.id as userId', 'users.name', 'organisations.id as organisationId'])
    .select('organisations.name as organisationName')
    .distinct()
    .where('own.user_id', '=', userId)
    .where('own.ended_at', 'is', null)
    .where('other.ended_at', 'is', null)
    .where('other.user_id', '<>', userId)
    .where('users.disabled_at', 'is', null)
    .orderBy('organisations.name')
    .orderBy('users.name')
    .execute()
}
