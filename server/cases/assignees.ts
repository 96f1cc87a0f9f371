import { type Kysely, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Tables } from '#server/database/tables.ts'
import type { CaseView } from './case-view.ts'
import { type Cases, enterCase } from './cases.ts'
import { mayAssignOthers, mayInCase, type Standing, workingRoles } from './permissions.ts'
import type { Viewer } from './viewer.ts'

/** Somebody who can have a case, and who stands in for him or her today. */
export interface Assignee {
  readonly id: string
  readonly name: string
  readonly deputy: string | undefined
}

export interface Assignees {
  readonly organisation: string
  readonly people: readonly Assignee[]
}

/** Everybody of an organisation to whom whoever leads there can give a case; undefined for everybody else. */
export async function assigneesFor(
  cases: Cases,
  viewer: Viewer,
  { caseId, organisationId }: { readonly caseId: string; readonly organisationId: string },
  today: PlainDate,
): Promise<Assignees | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'assign', today })
  const own = file?.standings.filter((standing) => standing.organisationId === organisationId) ?? []
  if (!mayInCase(own, 'assign') || !mayAssignOthers(own, organisationId)) return undefined
  return { organisation: nameOf(viewer, organisationId), people: await membersAtWork(cases, organisationId, today) }
}

/** Who works for an organisation on a day, by name. */
async function membersAtWork({ db }: Cases, organisationId: string, today: PlainDate): Promise<readonly Assignee[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .leftJoin('deputies', (join) =>
      join
        .onRef('deputies.user_id', '=', 'users.id')
        .onRef('deputies.organisation_id', '=', 'memberships.organisation_id')
        .on('deputies.ended_at', 'is', null)
        .on('deputies.from_day', '<=', today)
        .on('deputies.until_day', '>=', today),
    )
    .leftJoin('users as standing', 'standing.id', 'deputies.deputy_id')
    .select(['users.id', 'users.name', 'standing.name as deputy'])
    .where('memberships.organisation_id', '=', organisationId)
    .where('memberships.role', 'in', workingRoles)
    .where('memberships.ended_at', 'is', null)
    .where('memberships.from_day', '<=', today)
    .where((eb) => eb.or([eb('memberships.until_day', 'is', null), eb('memberships.until_day', '>=', today)]))
    .where('users.disabled_at', 'is', null)
    .orderBy('users.name')
    .orderBy('users.id')
    .execute()
  const people = rows.map(({ id, name, deputy }) => [id, { id, name, deputy: deputy ?? undefined }] as const)
  return [...new Map(people).values()]
}

/** The organisations in which somebody may see who has a case; nobody else learns who works on it. */
function assigningIn(standings: readonly Standing[]): readonly string[] {
  return standings.flatMap((standing) =>
    standing.organisationId !== undefined && mayInCase([standing], 'assign') ? [standing.organisationId] : [],
  )
}

/** Who has a case in these organisations, as a question inside another. */
export function assignmentRows(db: Kysely<Tables>, caseId: string, standings: readonly Standing[]) {
  return db
    .selectFrom('case_assignments')
    .innerJoin('users', 'users.id', 'case_assignments.user_id')
    .select(['organisation_id', 'users.id', 'users.name', 'since'])
    .where('case_id', '=', caseId)
    .where(sql<boolean>`organisation_id = any(${[...assigningIn(standings)]}::uuid[])`)
}

type AssignmentRow = Awaited<ReturnType<ReturnType<typeof assignmentRows>['execute']>>[number]

export function assignedOf(
  viewer: Viewer,
  standings: readonly Standing[],
  rows: readonly AssignmentRow[],
): CaseView['assigned'] {
  return [...new Set(assigningIn(standings))].map((organisationId) => {
    const row = rows.find(({ organisation_id }) => organisation_id === organisationId)
    return {
      organisationId,
      organisation: nameOf(viewer, organisationId),
      person: row && { id: row.id, name: row.name, since: row.since },
      mayGive: mayAssignOthers(standings, organisationId),
    }
  })
}

function nameOf({ organisations }: Viewer, id: string): string {
  return organisations.find((organisation) => organisation.id === id)?.name ?? ''
}
