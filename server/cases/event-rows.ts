import type { Kysely, Selectable } from 'kysely'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { StoredEvent } from '#procedure/decider/envelope.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Tables } from '#server/database/tables.ts'

const COLUMNS = [
  'case_id',
  'seq',
  'type',
  'data',
  'am',
  'recorded_at',
  'by_party',
  'by_user',
  'documents',
  'command_id',
  'law_version',
  'previous_hash',
  'hash',
] as const

/** The events of a case behind a number, in their order, with their data as it was written. */
export async function eventRows(db: Kysely<Tables>, caseId: string, after = 0): Promise<readonly StoredEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(COLUMNS)
    .where('case_id', '=', caseId)
    .where('seq', '>', after)
    .orderBy('seq')
    .modifyEnd(prepared)
    .execute()
  return rows.map(eventOf)
}

/** What a command has brought about in a case. */
export async function eventsOfCommand(
  db: Kysely<Tables>,
  caseId: string,
  commandId: string,
): Promise<readonly StoredEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(COLUMNS)
    .where('case_id', '=', caseId)
    .where('command_id', '=', commandId)
    .orderBy('seq')
    .execute()
  return rows.map(eventOf)
}

/** Writes events; the database refuses a number that is taken. */
export async function insertEvents(db: Kysely<Tables>, events: readonly StoredEvent[]): Promise<void> {
  await db
    .insertInto('events')
    .values(
      events.map((event) => ({
        case_id: event.caseId,
        seq: event.seq,
        type: event.type,
        data: canonicalJson(event.data),
        am: event.am,
        recorded_at: event.recordedAt,
        by_party: event.by.partei,
        by_user: event.by.user,
        documents: canonicalJson(event.documents),
        command_id: event.commandId,
        law_version: event.lawVersion,
        previous_hash: event.previousHash,
        hash: event.hash,
      })),
    )
    .execute()
}

/** An event as it was written. */
export function eventOf(row: Pick<Selectable<Tables['events']>, (typeof COLUMNS)[number]>): StoredEvent {
  return {
    caseId: row.case_id,
    seq: row.seq,
    type: row.type,
    data: row.data,
    am: row.am,
    recordedAt: row.recorded_at.toISOString(),
    by: { partei: row.by_party, user: row.by_user },
    documents: row.documents,
    commandId: row.command_id,
    lawVersion: row.law_version,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
