import { type Kysely, sql } from 'kysely'
import { verifyChain } from '#procedure/decider/chain.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { hashText } from '#server/cases/hash-text.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Ledger } from './ledger.ts'

/** What a database holds of what its writers said. Everything but the first three numbers should be 0. */
export interface Inspection {
  readonly acknowledged: number
  /** Sent, never answered, and it had worked. */
  readonly unheard: number
  readonly events: number
  readonly lost: number
  /** More events, or fewer, than one run of the command brings about. */
  readonly doubled: number
  readonly torn: number
  /** Nobody sent it. */
  readonly invented: number
  readonly chainFaults: number
  /** Cases whose counter is not what their events add up to. */
  readonly projectionFaults: number
  readonly outboxFaults: number
}

/** Compares the database with the ledger. */
export async function inspect(db: Kysely<Tables>, ledger: Ledger): Promise<Inspection> {
  const counts = await countsOf(db)
  const found = [...counts].map(([commandId, count]) => ({ command: ledger.tried.get(commandId), count, commandId }))
  const chains = await inspectChains(db)
  const { rows } = await sql<{ faults: number }>`
    select count(*)::int as faults from (
      select payload ->> 'commandId' as command from outbox where kind = 'kill' group by 1 having count(*) <> 1
    ) twice`.execute(db)
  const { rows: sent } = await sql<{ messages: number }>`select count(*)::int as messages from outbox`.execute(db)
  return {
    acknowledged: ledger.acknowledged.size,
    unheard: found.filter(({ commandId }) => !ledger.acknowledged.has(commandId)).length,
    lost: [...ledger.acknowledged].filter((commandId) => !counts.has(commandId)).length,
    doubled: found.filter(({ command, count }) => command && count > command.events).length,
    torn: found.filter(({ command, count }) => command && count < command.events).length,
    invented: found.filter(({ command }) => !command).length,
    outboxFaults: (rows[0]?.faults ?? 0) + Math.abs((sent[0]?.messages ?? 0) - counts.size),
    ...chains,
  }
}

/** How many events each command has, without the ones that opened the cases. */
async function countsOf(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('events')
    .select(({ fn }) => ['command_id', fn.countAll<number>().as('count')])
    .where('command_id', 'not like', 'open-%')
    .groupBy('command_id')
    .execute()
  return new Map(rows.map(({ command_id, count }) => [command_id, count]))
}

async function inspectChains(
  db: Kysely<Tables>,
): Promise<Pick<Inspection, 'events' | 'chainFaults' | 'projectionFaults'>> {
  const store = eventStore(db, (data: { readonly type: string; readonly amount?: number }) => data)
  const { rows } = await sql<{ case_id: string; events: number; total: number }>`select * from kill_counter`.execute(db)
  let [events, chainFaults, projectionFaults] = [0, 0, 0]
  for (const { id } of await db.selectFrom('cases').select('id').execute()) {
    const chain = await store.exportCase(id, () => true)
    chainFaults += chain ? verifyChain(chain, hashText).faults.length : 1
    const replayed = await store.load(id)
    const total = replayed.reduce((sum, { data }) => sum + (data.amount ?? 0), 0)
    const counter = rows.find(({ case_id }) => case_id === id)
    if (counter?.events !== replayed.length || counter.total !== total) projectionFaults++
    events += replayed.length
  }
  return { events, chainFaults, projectionFaults }
}
