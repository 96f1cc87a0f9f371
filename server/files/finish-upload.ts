import { createHash } from 'node:crypto'
import { aboutPiece } from './append-pieces.ts'
import { caseKey } from './case-keys.ts'
import { FileFault } from './file-fault.ts'
import { refused } from './file-problem.ts'
import type { Bringer, FileWorld } from './file-world.ts'
import { keepContent, type Taken } from './keep-content.ts'
import { openSealed } from './seal-file.ts'

/** All pieces are there: puts them together, compares, looks at the whole, and lets the pieces go. */
export async function finishUpload(world: FileWorld, { caseId, by }: Bringer, id: string): Promise<void> {
  const { db } = world
  const upload = await db
    .selectFrom('uploads')
    .select(['name', 'size', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!upload) return
  const taken = await world.inTurn(async (): Promise<Taken> => {
    const content = await together(world, caseId, id)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const isWhole = content.length === upload.size && sha256 === (upload.sha256 ?? sha256)
    return isWhole
      ? await keepContent(world, { caseId, by, name: upload.name }, content, 'counted')
      : refused('brokenOff')
  })
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('uploads')
      .set(taken.ok ? { taken: taken.sha256 } : { problem: taken.problem, finding: taken.finding ?? null })
      .where('id', '=', id)
      // Another instance may have been faster; the pieces that it found are gone since.
      .where('taken', 'is', null)
      .where('problem', 'is', null)
      .execute()
    await tx.deleteFrom('upload_pieces').where('upload_id', '=', id).execute()
  })
}

async function together({ db, key, contents }: FileWorld, caseId: string, id: string): Promise<Buffer> {
  const opening = await caseKey(db, key, caseId)
  const pieces = await db
    .selectFrom('upload_pieces')
    .select(['starts_at', 'address'])
    .where('upload_id', '=', id)
    .orderBy('starts_at')
    .execute()
  const opened: Buffer[] = []
  for (const { starts_at, address } of pieces) {
    const closed = await contents.get(address)
    if (!closed) throw new FileFault('A piece of an upload is missing where files are kept.')
    opened.push(openSealed(opening, closed, aboutPiece(id, starts_at)))
  }
  return Buffer.concat(opened)
}
