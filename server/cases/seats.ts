import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Cases } from './cases.ts'
import { lockCase, refreshAsItIs } from './refresh-as-it-is.ts'

/** The place of a party in a case, and who gives it from which day on. */
export interface Place {
  readonly caseId: string
  readonly partei: Partei
  readonly today: PlainDate
  readonly by: string
}

/** The one place of the worker in a case, whether somebody sits on it or not. */
export async function workerSeat(
  tx: Transaction<Tables>,
  caseId: string,
): Promise<{ readonly id: string; readonly user_id: string | null; readonly email: string | null } | undefined> {
  return await tx
    .selectFrom('case_parties')
    .select(['id', 'user_id', 'email'])
    .where('case_id', '=', caseId)
    .where('partei', '=', 'fachkraft')
    .where('until', 'is', null)
    .orderBy('since')
    .executeTakeFirst()
}

/** Gives the worker's place to an account; false where somebody else has it. */
export async function seatWorker(
  tx: Transaction<Tables>,
  { caseId, today, by }: Place,
  userId: string,
): Promise<boolean> {
  const seat = await workerSeat(tx, caseId)
  if (seat && seat.user_id !== null) return seat.user_id === userId
  if (seat) await sit(tx, seat.id, userId)
  else
    await tx
      .insertInto('case_parties')
      .values({ case_id: caseId, partei: 'fachkraft', user_id: userId, since: today, added_by: by })
      .execute()
  return true
}

/**
 * The place that an invitation kept for an address goes to the account of that address, in the transaction in which the
 * invitation is used up. False where the place is kept no longer.
 */
export async function takeSeat(
  cases: Pick<Cases, 'speicher' | 'lawVersion' | 'clock'>,
  tx: Transaction<Tables>,
  seat: { readonly caseId: string; readonly partei: Partei; readonly email: string; readonly userId: string },
  today: PlainDate,
): Promise<boolean> {
  await lockCase(tx, seat.caseId)
  const kept = await tx
    .selectFrom('case_parties')
    .select('id')
    .where('case_id', '=', seat.caseId)
    .where('partei', '=', seat.partei)
    .where('email', '=', seat.email)
    .where('user_id', 'is', null)
    .where('until', 'is', null)
    .executeTakeFirst()
  if (!kept) return false
  await sit(tx, kept.id, seat.userId)
  if (seat.partei === 'fachkraft') await keepAddress(tx, seat)
  await refreshAsItIs(cases, tx, seat.caseId, today)
  return true
}

/** The address at which the worker was reached need not be typed once more. */
async function keepAddress(
  tx: Transaction<Tables>,
  { caseId, email }: { readonly caseId: string; readonly email: string },
): Promise<void> {
  await tx
    .updateTable('persons')
    .set({ email })
    .where('case_id', '=', caseId)
    .where('role', '=', 'fachkraft')
    .where('email', 'is', null)
    .execute()
}

/** From now on the account is written to, no longer the bare address. */
async function sit(tx: Transaction<Tables>, id: string, userId: string): Promise<void> {
  await tx
    .updateTable('case_parties')
    .set({ user_id: userId, email: null, language: null })
    .where('id', '=', id)
    .execute()
}
