import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Cases, enterCase } from './cases.ts'
import { mayAssignOthers, mayInCase, workingRoles } from './permissions.ts'
import type { Viewer } from './viewer.ts'

export interface Assignment {
  readonly caseId: string
  /** In which of the viewer's organisations. */
  readonly organisationId: string
  /** Undefined: nobody any more. */
  readonly userId: string | undefined
}

/** Gives a case to a member of one's own organisation. Everybody may take one; only who leads may give it to others. */
export async function assignCase(
  cases: Cases,
  viewer: Viewer,
  { caseId, organisationId, userId }: Assignment,
  today: PlainDate,
): Promise<'done' | 'noMember' | 'notFound'> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'assign', today })
  const own = file?.standings.filter((standing) => standing.organisationId === organisationId) ?? []
  if (!mayInCase(own, 'assign')) return 'notFound'
  if (userId !== viewer.userId && !mayAssignOthers(own, organisationId)) return 'notFound'
  if (userId !== undefined && !(await isMember(cases, organisationId, userId, today))) return 'noMember'
  await cases.db.transaction().execute(async (tx) => {
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
  })
  return 'done'
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
