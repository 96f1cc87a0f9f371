import { documentReference } from '#server/files/document-reference.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { CaseView } from './case-view.ts'
import type { Viewer } from './viewer.ts'

export interface ReadableFile {
  readonly file: FileLine
  /** An entry names it: others may read it too. */
  readonly isFiled: boolean
}

/** A file for whoever may read an entry that names it, and for whoever has brought it. */
export async function readableFile(
  files: FileStore,
  { viewer, view }: { readonly viewer: Viewer; readonly view: CaseView },
  sha256: string,
): Promise<ReadableFile | undefined> {
  const named = view.eintraege.some(({ dokumente }) => dokumente.includes(documentReference(sha256)))
  const filed = named ? view.files.find((one) => one.sha256 === sha256) : undefined
  if (filed) return { file: filed, isFiled: true }
  const held = await files.held({ caseId: view.id, by: viewer.userId }, sha256)
  return held && { file: held, isFiled: false }
}
