import { sql } from 'kysely'
import type { Bringer, FileWorld } from './file-world.ts'

/** Whether somebody may bring this much more to a case before an entry names what is there. */
export async function hasRoom(
  { db, limits }: Pick<FileWorld, 'db' | 'limits'>,
  { caseId, by }: Bringer,
  bytes: number,
): Promise<boolean> {
  const { rows } = await sql<{ files: number; bytes: number }>`
    select count(*) as files, coalesce(sum(size), 0) as bytes from (
      select size from files where case_id = ${caseId} and uploaded_by = ${by} and not filed
      union all
      select size from uploads where case_id = ${caseId} and uploaded_by = ${by} and taken is null and problem is null
    ) held`.execute(db)
  const [held] = rows
  return Number(held?.files ?? 0) < limits.heldFiles && Number(held?.bytes ?? 0) + bytes <= limits.heldBytes
}
