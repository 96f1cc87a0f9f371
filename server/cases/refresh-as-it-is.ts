import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Cases } from './cases.ts'
import { refreshBoard } from './refresh-board.ts'
import { storedFile } from './stored-file.ts'

/** Works the lists out again from the stored file, for whoever changed what lies around it; returns the file. */
export async function refreshAsItIs(
  { speicher, lawVersion, clock }: Pick<Cases, 'speicher' | 'lawVersion' | 'clock'>,
  tx: Transaction<Tables>,
  caseId: string,
  today: PlainDate,
): Promise<State> {
  const state = await storedFile(tx, caseId)
  await refreshBoard(tx, { caseId, state, today, speicher, now: clock(), lawVersion })
  return state
}

/** So that nobody appends, or changes who takes part, at the same moment. */
export async function lockCase(tx: Transaction<Tables>, caseId: string): Promise<void> {
  await tx.selectFrom('cases').select('id').where('id', '=', caseId).forUpdate().execute()
}
