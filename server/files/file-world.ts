import type { Kysely } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import type { Scanner } from './clamd.ts'
import type { ContentStore } from './content-store.ts'
import type { FileLimits } from './file-limits.ts'

/** What everything in this room needs, put together once by fileStore. */
export interface FileWorld {
  readonly db: Kysely<Tables>
  /** Where uploads lie while they come in. */
  readonly directory: string
  readonly contents: ContentStore
  /** The key of the installation. */
  readonly key: Uint8Array
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly scanner: Scanner | undefined
  readonly limits: FileLimits
  /** Few contents at once are held in memory and looked into. */
  readonly inTurn: <T>(run: () => Promise<T>) => Promise<T>
}

/** Whose files these are: somebody's in one case. */
export interface Bringer {
  readonly caseId: string
  readonly by: string
}

export interface Brought extends Bringer {
  /** As the browser calls it. */
  readonly name: string
}
