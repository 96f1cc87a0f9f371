import { createHash } from 'node:crypto'
import { caseKey } from './case-keys.ts'
import { FileFault } from './file-fault.ts'
import type { FileWorld } from './file-world.ts'
import { openSealed } from './seal-file.ts'

interface Stored {
  readonly caseId: string
  readonly sha256: string
  readonly address: string
}

/** Opens a content. Throws FileFault where it is gone, changed, or another one. */
export async function readContent(
  { db, key, contents }: Pick<FileWorld, 'db' | 'key' | 'contents'>,
  { caseId, sha256, address }: Stored,
): Promise<Buffer> {
  const closed = await contents.get(address)
  if (!closed) throw new FileFault('A stored file is missing where files are kept.')
  const content = openSealed(await caseKey(db, key, caseId), closed)
  // Sealed with the right key and yet another document: somebody has changed places.
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new FileFault(`A stored file of case ${caseId} is not the one that its entry names.`)
  return content
}
