import { createHash } from 'node:crypto'
import { FileFault } from './file-fault.ts'
import { openSealed } from './seal-file.ts'

/** A content as it lies, and what opens it: a thread of its own can do so. */
export interface SealedContent {
  readonly closed: Buffer
  readonly key: Uint8Array
}

/** Opens a content. Throws FileFault where it was changed, or is another one. */
export function openContent({ closed, key }: SealedContent, sha256: string): Buffer {
  const content = openSealed(key, closed)
  // Sealed with the right key and yet another document: somebody has changed places.
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new FileFault('A stored file is not the one that its entry names.')
  return content
}
