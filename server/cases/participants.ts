import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'
import type { StoredParty } from './case-file.ts'
import { type Cases, type Entered, enterCase } from './cases.ts'
import { addByMail } from './participants-by-mail.ts'
import { isAsked, isInvited, kindsFor } from './party-kinds.ts'
import { runsTheFile } from './permissions.ts'
import { lockCase, refreshAsItIs } from './refresh-as-it-is.ts'
import { type Place, seatWorker } from './seats.ts'
import type { Viewer } from './viewer.ts'

export interface NewParticipant {
  readonly caseId: string
  readonly partei: Partei
  readonly party: NewParty
}

/** An organisation that works in Vorab, somebody with an account, an address, or only a name. */
export type NewParty =
  | { readonly organisationId: string }
  | { readonly userId: string }
  | { readonly name: string }
  | {
      readonly email: string
      readonly language: 'de' | 'en'
      /** Of the office; a person is named in the file. */
      readonly name?: string
    }

export type ParticipantResult = 'done' | 'wrongKind' | 'notFound' | 'taken' | 'noAddress' | 'wait'

/**
 * Somebody takes part from today on. What the party may read depends on what is addressed to it; an office that was not
 * asked yet reads nothing, and gets its link with the question.
 */
export async function addParticipant(
  cases: Cases,
  viewer: Viewer,
  { caseId, partei, party }: NewParticipant,
  today: PlainDate,
): Promise<ParticipantResult> {
  const file = await enterToManage(cases, viewer, caseId, today)
  if (!file) return 'notFound'
  if (!(await fits(cases, partei, party))) return 'wrongKind'
  if ('email' in party) return await addByMail(cases, viewer, { caseId, partei, party }, today)
  return await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    const place = { caseId, partei, today, by: viewer.userId }
    if ('userId' in party && partei === 'fachkraft') {
      if (!(await seatWorker(tx, place, party.userId))) return 'taken'
    } else await addLine(tx, place, party)
    await refreshAsItIs(cases, tx, caseId, today)
    return 'done'
  })
}

async function addLine(
  tx: Transaction<Tables>,
  { caseId, partei, today, by }: Place,
  party: Exclude<NewParty, { readonly email: string }>,
): Promise<void> {
  await tx
    .insertInto('case_parties')
    .values({
      case_id: caseId,
      partei,
      organisation_id: 'organisationId' in party ? party.organisationId : null,
      user_id: 'userId' in party ? party.userId : null,
      name: 'name' in party ? party.name.trim() : null,
      since: today,
      added_by: by,
    })
    // Twice the same party is once.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes part no longer, from tomorrow on; links and invitations are closed at once. Nobody shuts him- or herself out. */
export async function endParticipant(
  cases: Cases,
  viewer: Viewer,
  { caseId, participantId }: { readonly caseId: string; readonly participantId: string },
  today: PlainDate,
): Promise<'done' | 'notFound' | 'own'> {
  const file = await enterToManage(cases, viewer, caseId, today)
  const party = file?.parties.find(({ id, until }) => id === participantId && until === undefined)
  if (!file || !party) return 'notFound'
  if (isOwn(file, party)) return 'own'
  await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    const { partei, email } = party
    if (email !== undefined) await cases.letters?.close(tx, { caseId, partei, email })
    await tx.updateTable('case_parties').set({ until: today }).where('id', '=', participantId).execute()
    await refreshAsItIs(cases, tx, caseId, today)
  })
  return 'done'
}

/** Whether somebody manages the file by way of this party. */
export function isOwn({ standings }: Entered, { partei, organisationId }: StoredParty): boolean {
  return standings.some(
    (standing) =>
      organisationId !== undefined && standing.organisationId === organisationId && standing.partei === partei,
  )
}

/** Opens a file for whoever decides who takes part in it. */
export async function enterToManage(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<Entered | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'participants', today })
  if (!file) return undefined
  const { modus } = await cases.db
    .selectFrom('board')
    .select('modus')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return file.standings.some(({ partei }) => runsTheFile(partei, modus)) ? file : undefined
}

/** People are invited, offices asked; a person who is only named stands in persons, not among those who take part. */
async function fits(cases: Cases, partei: Partei, party: NewParty): Promise<boolean> {
  if ('organisationId' in party) return await isOfKind(cases, party.organisationId, partei)
  if ('email' in party) return isInvited(partei) || isAsked(partei)
  return 'userId' in party ? isInvited(partei) : !isInvited(partei) && party.name.trim() !== ''
}

async function isOfKind({ db }: Cases, organisationId: string, partei: Partei): Promise<boolean> {
  if (!UUID.test(organisationId)) return false
  const row = await db.selectFrom('organisations').select('kind').where('id', '=', organisationId).executeTakeFirst()
  return row !== undefined && kindsFor(partei).includes(row.kind)
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
