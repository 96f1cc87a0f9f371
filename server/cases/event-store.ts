import { type Kysely, sql, type Transaction } from 'kysely'
import type { Chain } from '#procedure/decider/chain.ts'
import type { StoredEvent } from '#procedure/decider/envelope.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Append, Appended, Typed, Within } from './append.ts'
import { appendEvents, makeCase } from './append-events.ts'
import { chainOf } from './chain-of.ts'
import { eventRows } from './event-rows.ts'

export interface EventStore<Data extends Typed> {
  /** Opens a case with its first events. `conflict` when there is a case with this id that another command opened. */
  open(command: Omit<Append<Data>, 'expectedSeq'>, within?: Within<Data>): Promise<Appended<Data>>
  /** Appends at the end of a case. Throws MissingCase. */
  append(command: Append<Data>, within?: Within<Data>): Promise<Appended<Data>>
  /** The events of a case behind a number; none when there is no such case. */
  load(caseId: string, after?: number): Promise<readonly StoredEvent<Data>[]>
  /** The chain of a case for a reader who may see the events that `sees` says; undefined when there is no such case. */
  exportCase(caseId: string, sees: (event: StoredEvent<Data>) => boolean): Promise<Chain | undefined>
  /** Erases a whole case with everything that hangs on it; false when there was none. */
  eraseCase(caseId: string, within?: (tx: Transaction<Tables>) => Promise<void>): Promise<boolean>
}

/**
 * The events of all cases. `read` turns stored data into what the program knows today: it is the one place where an event
 * of an older program is translated.
 */
export function eventStore<Data extends Typed>(db: Kysely<Tables>, read: (data: Typed) => Data): EventStore<Data> {
  const known = (events: readonly StoredEvent[]): readonly StoredEvent<Data>[] =>
    events.map((event) => knownEvent(event, read))
  return {
    open: (command, within) =>
      db.transaction().execute(async (tx) => {
        await makeCase(tx, command)
        return await appendEvents(tx, { ...command, expectedSeq: 0 }, known, within)
      }),
    append: (command, within) => db.transaction().execute((tx) => appendEvents(tx, command, known, within)),
    load: async (caseId, after) => known(await eventRows(db, caseId, after)),
    exportCase: (caseId, sees) => chainOf(db, caseId, (event) => sees(knownEvent(event, read))),
    eraseCase: (caseId, within) =>
      db.transaction().execute(async (tx) => {
        await within?.(tx)
        const { rows } = await sql<{ erased: boolean }>`select erase_case(${caseId}) as erased`.execute(tx)
        return rows[0]?.erased === true
      }),
  }
}

function knownEvent<Data extends Typed>(event: StoredEvent, read: (data: Typed) => Data): StoredEvent<Data> {
  const data = read(event.data)
  return { ...event, type: data.type, data }
}
