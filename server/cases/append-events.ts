import type { Transaction } from 'kysely'
import { hashOf } from '#procedure/decider/chain.ts'
import { NO_HASH, type StoredEvent } from '#procedure/decider/envelope.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Append, Appended, Typed, Within } from './append.ts'
import { eventRows, eventsOfCommand, insertEvents } from './event-rows.ts'
import { hashText } from './hash-text.ts'

/** There is no such case, or no longer. */
export class MissingCase extends Error {
  override readonly name = 'MissingCase'
}

/** Makes the place for a case, unless somebody was quicker; then this waits until that is decided. */
export async function makeCase(
  tx: Transaction<Tables>,
  { caseId, recordedAt }: { readonly caseId: string; readonly recordedAt: number },
): Promise<void> {
  await tx
    .insertInto('cases')
    .values({ id: caseId, version: 0, opened_at: new Date(recordedAt) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/**
 * Appends under the lock of the case's row, so that whoever comes second sees what the first one did. A repeated command
 * is recognised before its number is looked at: its sender could not know that it had worked.
 */
export async function appendEvents<Data extends Typed>(
  tx: Transaction<Tables>,
  command: Append<Data>,
  known: (events: readonly StoredEvent[]) => readonly StoredEvent<Data>[],
  within?: Within<Data>,
): Promise<Appended<Data>> {
  const { caseId, expectedSeq, commandId } = command
  if (command.events.length === 0) throw new RangeError(`The command ${commandId} brings nothing about.`)
  const version = await lockedVersion(tx, caseId)
  const before = await eventsOfCommand(tx, caseId, commandId)
  if (before.length > 0) return { done: 'repeated', events: known(before) }
  if (version !== expectedSeq) return { done: 'conflict', since: known(await eventRows(tx, caseId, expectedSeq)) }
  const events = linked(command, await hashAt(tx, caseId, version))
  await insertEvents(tx, events)
  await tx
    .updateTable('cases')
    .set({ version: version + events.length })
    .where('id', '=', caseId)
    .execute()
  await within?.(tx, events)
  return { done: 'appended', events }
}

async function lockedVersion(tx: Transaction<Tables>, caseId: string): Promise<number> {
  const found = await tx.selectFrom('cases').select('version').where('id', '=', caseId).forUpdate().executeTakeFirst()
  if (!found) throw new MissingCase(`There is no case ${caseId}.`)
  return found.version
}

async function hashAt(tx: Transaction<Tables>, caseId: string, seq: number): Promise<string> {
  if (seq === 0) return NO_HASH
  const { hash } = await tx
    .selectFrom('events')
    .select('hash')
    .where('case_id', '=', caseId)
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow()
  return hash
}

function linked<Data extends Typed>(
  { caseId, expectedSeq, commandId, events, by, recordedAt, lawVersion }: Append<Data>,
  last: string,
): readonly StoredEvent<Data>[] {
  const written: StoredEvent<Data>[] = []
  for (const { data, am, documents } of events) {
    const event = {
      caseId,
      seq: expectedSeq + written.length + 1,
      type: data.type,
      data,
      am,
      recordedAt: new Date(recordedAt).toISOString(),
      by,
      documents,
      commandId,
      lawVersion,
      previousHash: written.at(-1)?.hash ?? last,
    }
    written.push({ ...event, hash: hashOf(event, hashText) })
  }
  return written
}
