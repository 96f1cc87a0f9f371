import type { Kysely } from 'kysely'
import type { Chain } from '#procedure/decider/chain.ts'
import { NO_HASH, type StoredEvent, type WithheldEvent } from '#procedure/decider/envelope.ts'
import type { Tables } from '#server/database/tables.ts'
import { eventRows } from './event-rows.ts'

/** The chain of a case at one moment; undefined when there is no such case. What the reader may not see keeps its hash. */
export async function chainOf(
  db: Kysely<Tables>,
  caseId: string,
  sees: (event: StoredEvent) => boolean,
): Promise<Chain | undefined> {
  const { found, events } = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => ({
      found: await tx.selectFrom('cases').select('version').where('id', '=', caseId).executeTakeFirst(),
      events: await eventRows(tx, caseId),
    }))
  if (!found) return undefined
  return {
    caseId,
    version: found.version,
    head: events.at(-1)?.hash ?? NO_HASH,
    events: events.map((event) => (sees(event) ? event : withheld(event))),
  }
}

function withheld({ seq, previousHash, hash }: StoredEvent): WithheldEvent {
  return { seq, previousHash, hash }
}
