import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'
import { fold } from './case-file.ts'
import { type Cases, type Entered, enterCase } from './cases.ts'
import { eventRows } from './event-rows.ts'
import { runsTheFile } from './permissions.ts'
import { readEvent } from './read-event.ts'
import { refreshBoard } from './refresh-board.ts'
import type { OrganisationKind, Viewer } from './viewer.ts'

export interface NewParticipant {
  readonly caseId: string
  readonly partei: Partei
  /** An organisation that works in Vorab, somebody with an account, or only a name. */
  readonly party: { readonly organisationId: string } | { readonly userId: string } | { readonly name: string }
}

export type ParticipantResult = 'done' | 'wrongKind' | 'notFound'

/**
 * Somebody takes part from today on. What the party may read depends on what is addressed to it; an office that was not
 * asked yet reads nothing. The invitation by mail is sent by server/access.
 */
export async function addParticipant(
  cases: Cases,
  viewer: Viewer,
  { caseId, partei, party }: NewParticipant,
  today: PlainDate,
): Promise<ParticipantResult> {
  const file = await enterToManage(cases, viewer, caseId, today)
  if (!file) return 'notFound'
  if ('organisationId' in party && !(await isOfKind(cases, party.organisationId, partei))) return 'wrongKind'
  await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    await tx
      .insertInto('case_parties')
      .values({
        case_id: caseId,
        partei,
        organisation_id: 'organisationId' in party ? party.organisationId : null,
        user_id: 'userId' in party ? party.userId : null,
        name: 'name' in party ? party.name : null,
        since: today,
        added_by: viewer.userId,
      })
      // Twice the same party is once.
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await refreshAsItIs(cases, tx, caseId, today)
  })
  return 'done'
}

/** Takes part no longer, from tomorrow on. */
export async function endParticipant(
  cases: Cases,
  viewer: Viewer,
  { caseId, participantId }: { readonly caseId: string; readonly participantId: string },
  today: PlainDate,
): Promise<'done' | 'notFound'> {
  const file = await enterToManage(cases, viewer, caseId, today)
  if (!file?.parties.some(({ id, until }) => id === participantId && until === undefined)) return 'notFound'
  await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    await tx.updateTable('case_parties').set({ until: today }).where('id', '=', participantId).execute()
    await refreshAsItIs(cases, tx, caseId, today)
  })
  return 'done'
}

/** Works the lists out again from the stored file; for whoever changed what lies around it. */
export async function refreshAsItIs(
  cases: Cases,
  tx: Transaction<Tables>,
  caseId: string,
  today: PlainDate,
): Promise<void> {
  const events = await eventRows(tx, caseId)
  const state = fold(
    events.map((event) => {
      const data = readEvent(event.data)
      return { ...event, type: data.type, data }
    }),
  )
  const { speicher, lawVersion } = cases
  await refreshBoard(tx, { caseId, state, today, speicher, now: cases.clock(), lawVersion })
}

/** So that nobody appends, or changes who takes part, at the same moment. */
export async function lockCase(tx: Transaction<Tables>, caseId: string): Promise<void> {
  await tx.selectFrom('cases').select('id').where('id', '=', caseId).forUpdate().execute()
}

async function enterToManage(
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

async function isOfKind({ db }: Cases, organisationId: string, partei: Partei): Promise<boolean> {
  const row = await db.selectFrom('organisations').select('kind').where('id', '=', organisationId).executeTakeFirst()
  return row !== undefined && kindsFor(partei).includes(row.kind)
}

/** Which kinds of organisation can stand in a role. */
function kindsFor(partei: Partei): readonly OrganisationKind[] {
  switch (partei) {
    case 'auslaenderbehoerde':
    case 'andereAuslaenderbehoerde':
      return ['behoerde']
    case 'arbeitgeber':
    case 'unterbevollmaechtigter':
    case 'anerkennendeStelle':
    case 'zentralstelle':
    case 'bundesagentur':
    case 'auslandsvertretung':
    case 'beratungsstelle':
      return [partei]
    case 'fachkraft':
    case 'familie':
      return []
  }
}
