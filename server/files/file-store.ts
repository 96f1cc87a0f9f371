import type { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { onceAtATime } from '#server/once-at-a-time.ts'
import { arrive } from './arrive.ts'
import { atMost } from './at-most.ts'
import type { Scanner } from './clamd.ts'
import type { ContentStore } from './content-store.ts'
import { diskStore } from './disk-store.ts'
import { type Examined, examineContent } from './examine-content.ts'
import { type FileLimits, usualLimits } from './file-limits.ts'
import { type FileLine, type HeldFile, heldFile, heldFiles } from './file-lines.ts'
import type { Refused } from './file-problem.ts'
import type { Bringer, Brought, FileWorld } from './file-world.ts'
import { dropHeld, joinPhotos } from './join-photos.ts'
import type { Taken } from './keep-content.ts'
import type { SealedContent } from './open-content.ts'
import { readContent, sealedContent } from './read-content.ts'
import { scanWaiting } from './scan-waiting.ts'
import { sweepFiles } from './sweep-files.ts'
import { type Uploads, uploads } from './uploads.ts'

export interface FileStoreOptions {
  readonly db: Kysely<Tables>
  /** Where uploads come in, and where files lie unless another store is given; made when the first one comes. */
  readonly directory: string
  /** The key of the installation. */
  readonly key: Uint8Array
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly contents?: ContentStore
  /** Absent: nothing is scanned, and the pages say so. */
  readonly scanner?: Scanner
  readonly limits?: FileLimits
}

/** A file that was refused after it had been taken in. */
export interface Finding {
  readonly name: string
  readonly finding: string
}

/** The files of all cases. Who may bring or read one is decided by whoever asks. */
export interface FileStore {
  readonly limits: FileLimits
  /** Whether this installation looks for malware. */
  readonly scans: boolean
  /** Looks at a content as at every file that is brought, and keeps nothing of it. */
  examine(content: Buffer): Promise<Examined | Refused>
  /** Takes a file in. It is nobody's to read until an entry of the case names it, and gone after a day without one. */
  take(brought: Brought, content: Readable): Promise<Taken>
  /** The same in pieces that survive an interruption. */
  readonly uploads: Uploads
  /** What this person has brought to this case within the day. */
  held(by: Bringer, sha256: string): Promise<FileLine | undefined>
  /** All of it that no entry names. */
  allHeld(by: Bringer): Promise<readonly HeldFile[]>
  /** What the scanner found later in files of this person, within the week. */
  findings(by: Bringer): Promise<readonly Finding[]>
  /** Takes back what no entry names. */
  drop(by: Bringer, sha256: string): Promise<boolean>
  /** One PDF of photos that this person has brought. */
  joinPhotos(brought: Brought, hashes: readonly string[]): Promise<Taken>
  /** The content; undefined where the case has no such file. Throws FileFault where it does not open. */
  read(caseId: string, sha256: string): Promise<Buffer | undefined>
  /** The same, still sealed: for a thread that opens it itself. */
  sealed(caseId: string, sha256: string): Promise<SealedContent | undefined>
  /** Removes what no entry names, and what is left of cases that are gone. */
  sweep(): Promise<void>
  /** Asks the scanner about what waits for it. */
  scanWaiting(): Promise<void>
}

/** A picture that is being worked on takes hundreds of megabytes at most. */
const EXAMINED_AT_ONCE = 2

/** Keeps files by the address of their content, each sealed with the key of its case. */
export function fileStore(options: FileStoreOptions): FileStore {
  const { db, clock, directory, contents = diskStore(directory), limits = usualLimits, scanner } = options
  const world: FileWorld = { ...options, contents, limits, scanner, inTurn: atMost(EXAMINED_AT_ONCE) }
  return {
    limits,
    scans: scanner !== undefined,
    examine: (content) => world.inTurn(() => examineContent(content, world)),
    take: (brought, content) => arrive(world, brought, content),
    uploads: uploads(world),
    held: ({ caseId, by }, sha256) => heldFile(db, { caseId, by, now: clock() }, sha256),
    allHeld: ({ caseId, by }) => heldFiles(db, { caseId, by, now: clock() }),
    findings: ({ caseId, by }) =>
      db
        .selectFrom('file_findings')
        .select(['name', 'finding'])
        .where('case_id', '=', caseId)
        .where('uploaded_by', '=', by)
        .orderBy('found_at')
        .execute(),
    drop: (by, sha256) => dropHeld(world, by, sha256),
    joinPhotos: onceAtATime(
      ({ caseId, by, name }: Brought, hashes: readonly string[]) => JSON.stringify([caseId, by, name, hashes]),
      (brought, hashes) => joinPhotos(world, brought, hashes),
    ),
    read: async (caseId, sha256) => {
      const address = await addressIn(world, caseId, sha256)
      return address === undefined ? undefined : readContent(world, { caseId, sha256, address })
    },
    sealed: async (caseId, sha256) => {
      const address = await addressIn(world, caseId, sha256)
      return address === undefined ? undefined : sealedContent(world, { caseId, address })
    },
    sweep: () => sweepFiles(world),
    scanWaiting: () => scanWaiting(world),
  }
}

/** Where a content lies that may be read. */
async function addressIn({ db }: FileWorld, caseId: string, sha256: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('files')
    .select('address')
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .where('waiting', '=', false)
    .executeTakeFirst()
  return row?.address
}
