import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from './cases.ts'
import { lockCase, refreshAsItIs } from './refresh-as-it-is.ts'

const BATCH = 100

/**
 * Works the lists of open cases out again that an earlier edition of the law has worked out. The files are not touched;
 * returns how many lists were.
 */
export async function refreshStale(cases: Cases, today: PlainDate): Promise<number> {
  const { db, lawVersion } = cases
  const stale = await db
    .selectFrom('board')
    .select('case_id')
    .where('closed_on', 'is', null)
    .where((eb) => eb.or([eb('law_version', '<', lawVersion), eb('law_version', '>', lawVersion)]))
    .orderBy('law_version')
    .orderBy('case_id')
    .limit(BATCH)
    .execute()
  for (const { case_id: caseId } of stale)
    await db.transaction().execute(async (tx) => {
      await lockCase(tx, caseId)
      await refreshAsItIs(cases, tx, caseId, today)
    })
  return stale.length
}
