import { heldFile } from './file-lines.ts'
import { type Refused, refused } from './file-problem.ts'
import type { Brought, FileWorld } from './file-world.ts'
import { keepContent, type Taken } from './keep-content.ts'
import { photoPages } from './photo-pages.ts'
import { readContent } from './read-content.ts'

/** Makes one PDF of photos that somebody has brought, in this order, and lets the photos go. */
export async function joinPhotos(world: FileWorld, brought: Brought, hashes: readonly string[]): Promise<Taken> {
  if (hashes.length === 0) return refused('empty')
  if (hashes.length > world.limits.pages) return refused('tooManyPages')
  return await world.inTurn(async () => {
    const photos: Buffer[] = []
    for (const sha256 of hashes) {
      const photo = await photoOf(world, brought, sha256)
      if (!Buffer.isBuffer(photo)) return photo
      photos.push(photo)
    }
    const taken = await keepContent(
      world,
      brought,
      await photoPages(brought.name.replace(/\.pdf$/i, ''), photos, world.limits),
      'counted',
    )
    if (taken.ok) for (const sha256 of hashes) await dropHeld(world, brought, sha256)
    return taken
  })
}

async function photoOf(world: FileWorld, { caseId, by }: Brought, sha256: string): Promise<Buffer | Refused> {
  const { db, clock } = world
  const held = await heldFile(db, { caseId, by, now: clock() }, sha256)
  if (!held) return refused('brokenOff')
  if (held.mediaType === 'application/pdf') return refused('wrongType')
  const row = await db
    .selectFrom('files')
    .select('address')
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .where('uploaded_by', '=', by)
    .executeTakeFirst()
  return row ? await readContent(world, { caseId, sha256, address: row.address }) : refused('brokenOff')
}

/** Takes back what somebody has brought and no entry names. */
export async function dropHeld(
  { db }: Pick<FileWorld, 'db'>,
  { caseId, by }: Pick<Brought, 'caseId' | 'by'>,
  sha256: string,
): Promise<boolean> {
  const gone = await db
    .deleteFrom('files')
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .where('uploaded_by', '=', by)
    .where('filed', '=', false)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
