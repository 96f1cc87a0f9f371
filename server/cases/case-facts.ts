import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type FactAnswers, isFactId } from '#law/facts/vocabulary.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { type Cases, enterCase } from './cases.ts'
import type { Viewer } from './viewer.ts'

/** Salary, degrees, earlier stays: only for those whose procedure it is. */
const READERS: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

/** What was answered in the check when the case was opened; undefined where it is not for this viewer, or nothing was. */
export async function caseFacts(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<FactAnswers | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  if (!file || viewer.link || !file.standings.some(({ partei }) => READERS.includes(partei))) return undefined
  const row = await cases.db.selectFrom('case_facts').select('facts').where('case_id', '=', caseId).executeTakeFirst()
  return row && answersIn(row.facts)
}

/** As they were stored; a fact that the law asks for no more is left out. */
export function answersIn(stored: unknown): FactAnswers {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(Object.entries(stored).filter(([fact]) => isFactId(fact)))
}
