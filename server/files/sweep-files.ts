import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import type { FileWorld } from './file-world.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What waits for the scanner waits over a long weekend; what it found is told as long. */
const WEEK = 7 * DAY
const AT_ONCE = 500
/** The lock between files that come and the sweep: any number, the same in every instance. */
export const SWEEPING = 8_104_531

/** Removes what nobody entered within a day, uploads that broke off, and the content of cases that are gone. */
export async function sweepFiles(world: FileWorld): Promise<void> {
  const { db, directory, clock } = world
  const before = (ms: number): Date => new Date(clock() - ms)
  await db
    .deleteFrom('files')
    .where('filed', '=', false)
    .where('waiting', '=', false)
    .where('uploaded_at', '<', before(DAY))
    .execute()
  await db.deleteFrom('files').where('waiting', '=', true).where('uploaded_at', '<', before(WEEK)).execute()
  await db.deleteFrom('uploads').where('begun_at', '<', before(DAY)).execute()
  await db.deleteFrom('file_findings').where('found_at', '<', before(WEEK)).execute()
  await sweepIncoming(path.join(directory, 'incoming'), clock() - HOUR)
  while ((await sweepLeaving(world)) === AT_ONCE);
}

/** No upload in one piece lasts an hour. */
async function sweepIncoming(folder: string, before: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < before) await rm(file, { force: true })
  }
}

/** While no file comes in: the same content may just be brought again. */
async function sweepLeaving({ db, contents }: FileWorld): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${SWEEPING})`.execute(tx)
    const leaving = await tx.selectFrom('files_leaving').select('address').limit(AT_ONCE).execute()
    if (leaving.length === 0) return 0
    const addresses = leaving.map(({ address }) => address)
    const needed = await tx
      .selectFrom('files')
      .select('address')
      .where('address', 'in', addresses)
      .union(tx.selectFrom('upload_pieces').select('address').where('address', 'in', addresses))
      .execute()
    const kept = new Set(needed.map(({ address }) => address))
    for (const address of addresses) if (!kept.has(address)) await contents.remove(address)
    await tx.deleteFrom('files_leaving').where('address', 'in', addresses).execute()
    return addresses.length
  })
}
