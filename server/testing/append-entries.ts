import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { TestCases } from './test-cases.ts'

/** Writes entries into a case as if the guards had let them: for tests that begin late in a procedure. */
export async function appendEntries(
  { db }: Pick<TestCases, 'db'>,
  caseId: string,
  entries: readonly (readonly [am: PlainDate, event: Event, ...documents: readonly string[]])[],
): Promise<number> {
  const store = caseStore(db)
  const expectedSeq = (await store.load(caseId)).at(-1)?.seq ?? 0
  const appended = await store.append({
    caseId,
    expectedSeq,
    commandId: crypto.randomUUID(),
    events: entries.map(([am, data, ...documents]) => ({ data, am, documents })),
    by: { partei: 'auslaenderbehoerde', user: null },
    recordedAt: 0,
    lawVersion: 'test',
  })
  return appended.done === 'appended' ? (appended.events.at(-1)?.seq ?? 0) : 0
}
