import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { addressOf, caseKey } from './case-keys.ts'
import { FileFault } from './file-fault.ts'
import { type FileLine, heldFile } from './file-lines.ts'
import { type ContentProblem, type Inspection, inspection, type Verdict } from './inspect-content.ts'
import { safeName } from './safe-name.ts'
import { openSealed, sealing } from './seal-file.ts'
import { placeOf, SWEEPING, sweepFiles } from './sweep-files.ts'

export interface FileStoreOptions {
  readonly db: Kysely<Tables>
  /** Where files lie; made when the first one comes. */
  readonly directory: string
  /** The key of the installation. */
  readonly key: Uint8Array
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

export interface Brought {
  readonly caseId: string
  /** Who brings it. */
  readonly by: string
  /** As the browser calls it. */
  readonly name: string
}

export type Taken =
  | { readonly ok: true; readonly sha256: string }
  | { readonly ok: false; readonly problem: ContentProblem | 'brokenOff' }

/** The files of all cases. Who may bring or read one is decided by whoever asks. */
export interface FileStore {
  /** Takes a file in. It is nobody's to read until an entry of the case names it, and gone after a day without one. */
  take(brought: Brought, content: Readable): Promise<Taken>
  /** What this person has brought to this case within the hour. */
  held(by: Omit<Brought, 'name'>, sha256: string): Promise<FileLine | undefined>
  /** The content; undefined where the case has no such file. Throws FileFault where it does not open. */
  read(caseId: string, sha256: string): Promise<Buffer | undefined>
  /** Removes what no entry names, and what is left on the disk of cases that are gone. */
  sweep(): Promise<void>
}

/** Keeps files on the disk by the address of their content, each sealed with the key of its case. */
export function fileStore(options: FileStoreOptions): FileStore {
  const { db, clock } = options
  return {
    take: (brought, content) => take(options, brought, content),
    held: ({ caseId, by }, sha256) => heldFile(db, { caseId, by, now: clock() }, sha256),
    read: (caseId, sha256) => read(options, caseId, sha256),
    sweep: () => sweepFiles(options),
  }
}

async function take(options: FileStoreOptions, brought: Brought, content: Readable): Promise<Taken> {
  const incoming = path.join(options.directory, 'incoming', randomUUID())
  const seen = inspection()
  try {
    const key = await caseKey(options.db, options.key, brought.caseId)
    await mkdir(path.dirname(incoming), { recursive: true, mode: 0o700 })
    if (!(await written(content, { seen, key, incoming }))) return { ok: false, problem: 'brokenOff' }
    const verdict = await seen.verdict()
    if (!verdict.ok) return verdict
    await putAway(options, { brought, verdict, incoming, address: addressOf(key, verdict.sha256) })
    return { ok: true, sha256: verdict.sha256 }
  } finally {
    await rm(incoming, { force: true })
  }
}

/** Whether all of it came. */
async function written(
  content: Readable,
  { seen, key, incoming }: { readonly seen: Inspection; readonly key: Uint8Array; readonly incoming: string },
): Promise<boolean> {
  const target = createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true })
  try {
    await pipeline(content, (source: AsyncIterable<Buffer>) => sealing(key, seen.through(source)), target)
    return true
  } catch (fault) {
    // Whoever sends may go away at any time; that the disk is full is another matter.
    if (target.errored === null || target.errored === content.errored) return false
    throw fault
  }
}

interface Arrived {
  readonly brought: Brought
  readonly verdict: Extract<Verdict, { ok: true }>
  readonly incoming: string
  readonly address: string
}

/** The file is on its place before anybody can know of it, and no sweep comes in between. */
async function putAway({ db, directory, clock }: FileStoreOptions, arrived: Arrived): Promise<void> {
  const { brought, verdict, incoming, address } = arrived
  const { sha256, size, mediaType } = verdict
  const place = placeOf(directory, address)
  const line = { name: safeName(brought.name, mediaType), uploaded_at: new Date(clock()) }
  // Should the program end between the disk and the database, the sweep finds what is left over.
  await db
    .insertInto('files_leaving')
    .values({ address })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock_shared(${SWEEPING})`.execute(tx)
    await tx
      .insertInto('files')
      .values({
        ...line,
        case_id: brought.caseId,
        sha256,
        uploaded_by: brought.by,
        address,
        media_type: mediaType,
        size,
      })
      .onConflict((conflict) => conflict.columns(['case_id', 'sha256', 'uploaded_by']).doUpdateSet(line))
      .execute()
    await tx.deleteFrom('files_leaving').where('address', '=', address).execute()
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    await rename(incoming, place)
  })
}

async function read(
  { db, directory, key }: FileStoreOptions,
  caseId: string,
  sha256: string,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('files')
    .select('address')
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (!row) return undefined
  const opening = await caseKey(db, key, caseId)
  const content = openSealed(opening, await sealedAt(placeOf(directory, row.address)))
  // Sealed with the right key and yet another document: somebody has changed places on the disk.
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new FileFault(`A stored file of case ${caseId} is not the one that its entry names.`)
  return content
}

async function sealedAt(place: string): Promise<Buffer> {
  try {
    return await readFile(place)
  } catch (cause) {
    throw new FileFault('A stored file is missing on the disk.', { cause })
  }
}
