import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Tables } from '#server/database/tables.ts'
import { askedBy } from './ask-offices.ts'
import type { Addressee, CaseLetters } from './case-letters.ts'
import type { Cases } from './cases.ts'
import { isInvited } from './party-kinds.ts'
import { lockCase, refreshAsItIs } from './refresh-as-it-is.ts'
import { openRequests } from './requests.ts'
import { type Place, workerSeat } from './seats.ts'
import type { Viewer } from './viewer.ts'

interface ByMail {
  readonly caseId: string
  readonly partei: Partei
  readonly party: { readonly email: string; readonly language: 'de' | 'en'; readonly name?: string }
}

/**
 * Somebody takes part by an address: a person is invited to an account, an office is asked by personal links, at once
 * where there is something to do already.
 */
export async function addByMail(
  cases: Cases,
  viewer: Viewer,
  { caseId, partei, party }: ByMail,
  today: PlainDate,
): Promise<'done' | 'taken' | 'noAddress' | 'wait' | 'wrongKind'> {
  const { letters } = cases
  if (!letters) return 'wrongKind'
  const email = letters.address(party.email)
  if (email === undefined) return 'noAddress'
  const person = isInvited(partei)
  if (!(await letters.mayWrite(viewer.userId, person ? email : undefined))) return 'wait'
  const to: Addressee = { caseId, partei, email, language: party.language }
  const place: Place = { caseId, partei, today, by: viewer.userId }
  return await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    const isPressedAgain = await letters.justWritten(tx, to, viewer.userId)
    if (person && isPressedAgain) return 'done'
    if (person && !(await keepSeat(tx, letters, place, to))) return 'taken'
    if (person) await letters.invite(tx, to, { id: viewer.userId, name: viewer.name }, today)
    else await keepOffice(tx, place, { ...to, name: party.name?.trim() || null })
    const state = await refreshAsItIs(cases, tx, caseId, today)
    const open =
      person || isPressedAgain ? [] : openRequests(pflichten(state, today, cases.speicher), partei, state).values()
    for (const duty of open) await letters.ask(tx, { ...to, ...askedBy(duty, state) }, viewer.userId, today)
    return 'done'
  })
}

/** Keeps a place for the address; false where somebody sits there already. */
async function keepSeat(tx: Transaction<Tables>, letters: CaseLetters, place: Place, to: Addressee): Promise<boolean> {
  const { caseId, partei } = place
  const seat = partei === 'fachkraft' ? await workerSeat(tx, caseId) : undefined
  if (seat && seat.user_id !== null) return false
  if (await sitsThere(tx, to)) return false
  if (!seat) {
    await insertLine(tx, place, { ...to, name: null })
    return true
  }
  if (seat.email !== null) await letters.close(tx, { caseId, partei, email: seat.email })
  await tx
    .updateTable('case_parties')
    .set({ email: to.email, language: to.language })
    .where('id', '=', seat.id)
    .execute()
  return true
}

async function sitsThere(tx: Transaction<Tables>, { caseId, partei, email }: Addressee): Promise<boolean> {
  const row = await tx
    .selectFrom('case_parties')
    .innerJoin('users', 'users.id', 'case_parties.user_id')
    .select('case_parties.id')
    .where('case_id', '=', caseId)
    .where('partei', '=', partei)
    .where('until', 'is', null)
    .where('users.email', '=', email)
    .executeTakeFirst()
  return row !== undefined
}

/** The same office twice is once, by its newest name. */
async function keepOffice(
  tx: Transaction<Tables>,
  place: Place,
  office: Addressee & { readonly name: string | null },
): Promise<void> {
  const known = await tx
    .updateTable('case_parties')
    .set({ name: office.name, language: office.language })
    .where('case_id', '=', place.caseId)
    .where('partei', '=', place.partei)
    .where('email', '=', office.email)
    .where('until', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!known) await insertLine(tx, place, office)
}

async function insertLine(
  tx: Transaction<Tables>,
  { caseId, partei, today, by }: Place,
  { email, language, name }: Addressee & { readonly name: string | null },
): Promise<void> {
  await tx
    .insertInto('case_parties')
    .values({ case_id: caseId, partei, email, language, name, since: today, added_by: by })
    // Invited once more: the same place, a new letter.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
