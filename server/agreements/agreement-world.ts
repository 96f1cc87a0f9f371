import type { Cases } from '#server/cases/cases.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'

/** What the agreements of all cases need of the house. */
export interface AgreementWorld {
  readonly cases: Cases
  readonly files: Pick<FileStore, 'held' | 'read'>
  readonly typesetter: Typesetter
}
