import type { Transaction } from 'kysely'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import { fold } from './case-file.ts'
import { eventRows } from './event-rows.ts'
import { readEvent } from './read-event.ts'

/** A file as it stands in this transaction. */
export async function storedFile(tx: Transaction<Tables>, caseId: string): Promise<State> {
  const events = await eventRows(tx, caseId)
  return fold(
    events.map((event) => {
      const data = readEvent(event.data)
      return { ...event, type: data.type, data }
    }),
  )
}
