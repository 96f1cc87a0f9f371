import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import type { FileLimits } from './file-limits.ts'
import type { Bringer, FileWorld } from './file-world.ts'

/** Whether somebody may bring this much more to a case before an entry names what is there. */
export function hasRoom(
  { db, limits }: Pick<FileWorld, 'db' | 'limits'>,
  by: Bringer,
  bytes: number,
): Promise<boolean> {
  return fits(db, limits, { ...by, bytes })
}

/**
 * The same for what is written down in this transaction: until it ends nobody else's count of this person in this case
 * begins, so that many at once get no more room than one after the other. What is there already needs none.
 */
export async function takeRoom(tx: Transaction<Tables>, limits: FileLimits, wanted: Wanted): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${wanted.caseId} ${wanted.by}`}, 0))`.execute(tx)
  return await fits(tx, limits, wanted)
}

interface Wanted extends Bringer {
  readonly bytes: number
  readonly sha256?: string
}

async function fits(
  db: Kysely<Tables>,
  { heldFiles, heldBytes }: FileLimits,
  { caseId, by, bytes, sha256 = '' }: Wanted,
): Promise<boolean> {
  const { rows } = await sql<{ files: number; bytes: number }>`
    select count(*) as files, coalesce(sum(size), 0) as bytes from (
      select size from files
      where case_id = ${caseId} and uploaded_by = ${by} and not filed and sha256 <> ${sha256}
      union all
      select size from uploads where case_id = ${caseId} and uploaded_by = ${by} and taken is null and problem is null
    ) held`.execute(db)
  const [held] = rows
  return Number(held?.files ?? 0) < heldFiles && Number(held?.bytes ?? 0) + bytes <= heldBytes
}
