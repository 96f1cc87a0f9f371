import type { Transaction } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { type Refresh, refreshLists } from './refresh-lists.ts'
import { reportFamily } from './report-family.ts'
import type { Span } from './spans.ts'

/**
 * Brings everything up to what the file says now, in the transaction that changed it: its lists, and the file of the worker
 * where this is one of the family. Returns what holds today.
 */
export async function refreshBoard(tx: Transaction<Tables>, refresh: Refresh): Promise<Span | undefined> {
  const current = await refreshLists(tx, refresh)
  await reportFamily(tx, refresh)
  return current
}
