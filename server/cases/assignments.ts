import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Tables } from '#server/database/tables.ts'
import { type Cases, enterCase } from './cases.ts'
import { mayAssignOthers, mayInCase, workingRoles } from './permissions.ts'
import { lockCase } from './refresh-as-it-is.ts'
import type { Viewer } from './viewer.ts'

export interface Assignment {
  readonly caseId: string
  /** In which of the viewer's organisations. */
  readonly organisationId: string
  /** Undefined: nobody any more. */
  readonly userId: string | undefined
  /** Who had it where whoever assigns saw it last; absent where that is no matter. */
  readonly had?: { readonly userId: string | undefined }
}

/** Gives a case to a member of one's own organisation. Everybody may take one; only who leads may give it to others. */
export async function assignCase(
  cases: Cases,
  viewer: Viewer,
  { caseId, organisationId, userId, had }: Assignment,
  today: PlainDate,
): Promise<'done' | 'faster' | 'noMember' | 'notFound'> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'assign', today })
  const own = file?.standings.filter((standing) => standing.organisationId === organisationId) ?? []
  if (!mayInCase(own, 'assign')) return 'notFound'
  if (userId !== viewer.userId && !mayAssignOthers(own, organisationId)) return 'notFound'
  if (userId !== undefined && !(await isMember(cases, organisationId, userId, today))) return 'noMember'
  return await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    if (had !== undefined) {
      const has = await hasIt(tx, caseId, organisationId)
      if (has !== had.userId && has !== userId) return 'faster'
    }
    await tx
      .deleteFrom('case_assignments')
      .where('case_id', '=', caseId)
      .where('organisation_id', '=', organisationId)
      .execute()
    if (userId !== undefined)
      await tx
        .insertInto('case_assignments')
        .values({ case_id: caseId, organisation_id: organisationId, user_id: userId, since: today })
        .execute()
    await tx
      .updateTable('board_lines')
      .set({ assigned_to: userId ?? null })
      .where('case_id', '=', caseId)
      .where('holder_id', '=', organisationId)
      .execute()
    return 'done'
  })
}

async function hasIt(tx: Transaction<Tables>, caseId: string, organisationId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('case_assignments')
    .select('user_id')
    .where('case_id', '=', caseId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.user_id
}

async function isMember({ db }: Cases, organisationId: string, userId: string, today: PlainDate): Promise<boolean> {
  const row = await db
    .selectFrom('memberships')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .where('role', 'in', workingRoles)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', today)
    .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>=', today)]))
    .executeTakeFirst()
  return row !== undefined
}
