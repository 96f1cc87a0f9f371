import { caseKey } from './case-keys.ts'
import { FileFault } from './file-fault.ts'
import type { FileWorld } from './file-world.ts'
import { openContent, type SealedContent } from './open-content.ts'

interface Stored {
  readonly caseId: string
  readonly sha256: string
  readonly address: string
}

type Kept = Pick<FileWorld, 'db' | 'key' | 'contents'>

/** A content that is still sealed. Throws FileFault where it is gone. */
export async function sealedContent(
  { db, key, contents }: Kept,
  { caseId, address }: Omit<Stored, 'sha256'>,
): Promise<SealedContent> {
  const closed = await contents.get(address)
  if (!closed) throw new FileFault('A stored file is missing where files are kept.')
  return { closed, key: await caseKey(db, key, caseId) }
}

/** Opens a content. Throws FileFault where it is gone, changed, or another one. */
export async function readContent(kept: Kept, stored: Stored): Promise<Buffer> {
  return openContent(await sealedContent(kept, stored), stored.sha256)
}
