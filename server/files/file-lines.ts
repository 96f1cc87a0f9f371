import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import { hashIn, namesFile } from './document-reference.ts'
import type { MediaType } from './file-tables.ts'

/** How long somebody may enter what he or she has brought. */
const HELD_MS = 3_600_000

/** What can be said of an attached file without opening it. */
export interface FileLine {
  readonly sha256: string
  readonly name: string
  readonly size: number
  readonly mediaType: MediaType
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
    .select(['sha256', 'name', 'size', 'media_type'])
    .where('case_id', '=', caseId)
    .where('sha256', 'in', hashes)
    .where('filed', '=', true)
    .orderBy('sha256')
    .orderBy('uploaded_at')
    .execute()
  return rows.map(({ media_type, ...line }) => ({ ...line, mediaType: media_type }))
}

interface Bringing {
  readonly caseId: string
  readonly by: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What somebody has brought to this case within the hour. */
export async function heldFile(
  db: Kysely<Tables>,
  { caseId, by, now }: Bringing,
  sha256: string,
): Promise<FileLine | undefined> {
  const row = await db
    .selectFrom('files')
    .select(['sha256', 'name', 'size', 'media_type as mediaType'])
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .where('uploaded_by', '=', by)
    .where('uploaded_at', '>', new Date(now - HELD_MS))
    .executeTakeFirst()
  return row
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
  { caseId, by }: Pick<Bringing, 'caseId' | 'by'>,
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
    .execute()
}

function hashesIn(documents: readonly string[]): readonly string[] {
  return documents.flatMap((document) => hashIn(document) ?? [])
}
