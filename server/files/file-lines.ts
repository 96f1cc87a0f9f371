import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { hashIn, namesFile } from './document-reference.ts'
import type { MediaType } from './file-tables.ts'
import type { Bringer } from './file-world.ts'

/** How long somebody may enter what he or she has brought: a little less than it is there. */
const HELD_MS = 23 * 3_600_000

/** What can be said of an attached file without opening it. */
export interface FileLine {
  readonly sha256: string
  readonly name: string
  readonly size: number
  readonly mediaType: MediaType
  /** Of a PDF, unless it was brought before pages were counted. */
  readonly pages: number | undefined
}

/** A file that somebody has brought and no entry names yet. */
export interface HeldFile extends FileLine {
  /** For the scanner. */
  readonly waiting: boolean
  /** Milliseconds since 1970. */
  readonly until: number
}

const columns = ['sha256', 'name', 'size', 'media_type', 'pages'] as const

interface Row {
  readonly sha256: string
  readonly name: string
  readonly size: number
  readonly media_type: MediaType
  readonly pages: number | null
}

function lineOf({ sha256, name, size, media_type, pages }: Row): FileLine {
  return { sha256, name, size, mediaType: media_type, pages: pages ?? undefined }
}

/** The attached files that these documents name, as far as they are files of this case. */
export async function filesNamed(
  db: Kysely<Tables>,
  caseId: string,
  documents: readonly string[],
): Promise<readonly FileLine[]> {
  const hashes = hashesIn(documents)
  if (hashes.length === 0) return []
  const rows = await db
    .selectFrom('files')
    .distinctOn('sha256')
    .select(columns)
    .where('case_id', '=', caseId)
    .where('sha256', 'in', hashes)
    .where('filed', '=', true)
    .orderBy('sha256')
    .orderBy('uploaded_at')
    .execute()
  return rows.map(lineOf)
}

/** Which of these files of a case can be read: they are there, and the scanner has seen them. */
export async function readableFiles(
  db: Kysely<Tables>,
  caseId: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db
    .selectFrom('files')
    .select('sha256')
    .where('case_id', '=', caseId)
    .where('sha256', 'in', hashes)
    .where('waiting', '=', false)
    .execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}

interface Bringing extends Bringer {
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What somebody has brought to this case within the day and may enter now. */
export async function heldFile(
  db: Kysely<Tables>,
  { caseId, by, now }: Bringing,
  sha256: string,
): Promise<FileLine | undefined> {
  const row = await db
    .selectFrom('files')
    .select(columns)
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .where('uploaded_by', '=', by)
    .where('waiting', '=', false)
    .where('uploaded_at', '>', new Date(now - HELD_MS))
    .executeTakeFirst()
  return row && lineOf(row)
}

/** Everything that somebody has brought to this case and no entry names, as it came. */
export async function heldFiles(db: Kysely<Tables>, { caseId, by, now }: Bringing): Promise<readonly HeldFile[]> {
  const rows = await db
    .selectFrom('files')
    .select([...columns, 'waiting', 'uploaded_at'])
    .where('case_id', '=', caseId)
    .where('uploaded_by', '=', by)
    .where('filed', '=', false)
    .orderBy('uploaded_at')
    .orderBy('sha256')
    .execute()
  return rows
    .map(({ waiting, uploaded_at, ...row }) => ({ ...lineOf(row), waiting, until: uploaded_at.getTime() + HELD_MS }))
    .filter(({ waiting, until }) => waiting || until > now)
}

/** Whether every file that is named was brought by this person: nobody reads a file by naming its hash in an entry. */
export async function mayFile(db: Kysely<Tables>, bringing: Bringing, documents: readonly string[]): Promise<boolean> {
  const named = documents.filter(namesFile)
  const held = await Promise.all(
    named.map(async (document) => {
      const hash = hashIn(document)
      return hash === undefined ? undefined : await heldFile(db, bringing, hash)
    }),
  )
  return held.every((file) => file !== undefined)
}

/** From now on an entry names these files, and they stay as long as the case. */
export async function markFiled(
  tx: Transaction<Tables>,
  { caseId, by }: Bringer,
  documents: readonly string[],
): Promise<void> {
  const hashes = hashesIn(documents)
  if (hashes.length === 0) return
  await tx
    .updateTable('files')
    .set({ filed: true })
    .where('case_id', '=', caseId)
    .where('sha256', 'in', hashes)
    .where('uploaded_by', '=', by)
    .where('waiting', '=', false)
    .execute()
}

function hashesIn(documents: readonly string[]): readonly string[] {
  return documents.flatMap((document) => hashIn(document) ?? [])
}
