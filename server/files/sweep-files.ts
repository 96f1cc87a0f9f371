import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const AT_ONCE = 500
/** The lock between files that come and the sweep: any number, the same in every instance. */
export const SWEEPING = 8_104_531

interface Swept {
  readonly db: Kysely<Tables>
  readonly directory: string
  readonly clock: () => number
}

/** Where a file lies: 256 folders, so that none grows too long. */
export function placeOf(directory: string, address: string): string {
  return path.join(directory, address.slice(0, 2), address.slice(2))
}

/** Removes what nobody entered within a day, uploads that broke off, and the content of cases that are gone. */
export async function sweepFiles(swept: Swept): Promise<void> {
  const { db, directory, clock } = swept
  await db
    .deleteFrom('files')
    .where('filed', '=', false)
    .where('uploaded_at', '<', new Date(clock() - DAY))
    .execute()
  await sweepIncoming(path.join(directory, 'incoming'), clock() - HOUR)
  while ((await sweepLeaving(swept)) === AT_ONCE);
}

/** No upload lasts an hour. */
async function sweepIncoming(folder: string, before: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < before) await rm(file, { force: true })
  }
}

/** While no file comes in: the same content may just be brought again. */
async function sweepLeaving({ db, directory }: Swept): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${SWEEPING})`.execute(tx)
    const leaving = await tx.selectFrom('files_leaving').select('address').limit(AT_ONCE).execute()
    if (leaving.length === 0) return 0
    const addresses = leaving.map(({ address }) => address)
    const needed = await tx.selectFrom('files').select('address').where('address', 'in', addresses).execute()
    const gone = addresses.filter((address) => !needed.some((other) => other.address === address))
    for (const address of gone) await rm(placeOf(directory, address), { force: true })
    await tx.deleteFrom('files_leaving').where('address', 'in', addresses).execute()
    return addresses.length
  })
}
