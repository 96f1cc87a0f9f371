import { type Kysely, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Ereignis } from '#procedure/fachkraefteverfahren/events.ts'
import type { Tables } from '#server/database/tables.ts'
import type { FamilyView } from './case-view.ts'
import { type Cases, enterCase } from './cases.ts'
import { lockCase, refreshAsItIs } from './refresh-as-it-is.ts'
import type { Viewer } from './viewer.ts'

export type Verhaeltnis = Ereignis<'familieAufgenommen'>['verhaeltnis']

/** Links the case of a family member (§ 81a Abs. 4 AufenthG): one file for each person and purpose. */
export async function linkFamily(
  cases: Cases,
  viewer: Viewer,
  {
    caseId,
    familyCaseId,
    verhaeltnis,
  }: {
    readonly caseId: string
    readonly familyCaseId: string
    readonly verhaeltnis: Verhaeltnis
  },
  today: PlainDate,
): Promise<'done' | 'notFound'> {
  if (caseId === familyCaseId) return 'notFound'
  const entered = await Promise.all(
    [caseId, familyCaseId].map((id) => enterCase(cases, { viewer, caseId: id, operation: 'family', today })),
  )
  if (entered.includes(undefined)) return 'notFound'
  await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, familyCaseId)
    await tx
      .insertInto('case_links')
      .values({ case_id: caseId, family_case_id: familyCaseId, verhaeltnis })
      .onConflict((conflict) => conflict.columns(['case_id', 'family_case_id']).doUpdateSet({ verhaeltnis }))
      .execute()
    // What has happened over there so far counts here too.
    await refreshAsItIs(cases, tx, familyCaseId, today)
  })
  return 'done'
}

/** Linked cases that the viewer finds in one of his or her own lists too, as a question inside another. */
export function familyRows(db: Kysely<Tables>, viewer: Viewer, caseId: string) {
  const holders = viewer.link ? [] : [viewer.userId, ...viewer.organisations.map(({ id }) => id)]
  return db
    .selectFrom('case_links')
    .innerJoin('board', (join) =>
      join.on((eb) =>
        eb.or([
          eb.and([
            eb('case_links.case_id', '=', caseId),
            eb('board.case_id', '=', eb.ref('case_links.family_case_id')),
          ]),
          eb.and([
            eb('case_links.family_case_id', '=', caseId),
            eb('board.case_id', '=', eb.ref('case_links.case_id')),
          ]),
        ]),
      ),
    )
    .select(['board.case_id', 'board.reference', 'board.worker_name', 'case_links.verhaeltnis'])
    .select('case_links.case_id as worker_case')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('board_lines')
          .select('board_lines.case_id')
          .whereRef('board_lines.case_id', '=', 'board.case_id')
          .where(sql<boolean>`board_lines.holder_id = any(${holders}::uuid[])`),
      ),
    )
    .orderBy('board.reference')
}

type FamilyRow = Awaited<ReturnType<ReturnType<typeof familyRows>['execute']>>[number]

export function familyOf(row: FamilyRow): FamilyView {
  return {
    caseId: row.case_id,
    reference: row.reference,
    name: row.worker_name,
    verhaeltnis: row.verhaeltnis,
    isWorker: row.case_id === row.worker_case,
  }
}
