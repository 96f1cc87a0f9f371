import type { Kysely } from 'kysely'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { FeldId } from '#procedure/schriftstuecke/vereinbarung/feld-id.ts'
import { felder } from '#procedure/schriftstuecke/vereinbarung/felder.ts'
import { idOfCommand } from '#server/cases/id-of-command.ts'
import type { Tables } from '#server/database/tables.ts'

/** What somebody said about a field before the signature. */
export interface AgreementComment {
  readonly id: string
  readonly field: FeldId
  readonly partei: Partei
  readonly name: string
  readonly text: string
  readonly writtenAt: Date
  readonly settled: { readonly name: string; readonly at: Date } | undefined
}

/** A page; what is longer is refused, and nothing cut that somebody has written. */
export const LONGEST_COMMENT = 2000

export async function commentsOf(db: Kysely<Tables>, caseId: string): Promise<readonly AgreementComment[]> {
  const rows = await db
    .selectFrom('agreement_comments')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('written_at')
    .execute()
  return rows.flatMap((row) => {
    const field = fieldNamed(row.field)
    // A field that an older program knew is not shown any more.
    if (field === undefined) return []
    const { settled_name: by, settled_at: at } = row
    return {
      id: row.id,
      field,
      partei: row.partei,
      name: row.name,
      text: row.text,
      writtenAt: row.written_at,
      settled: at === null ? undefined : { name: by ?? '', at },
    }
  })
}

export function fieldNamed(name: string): FeldId | undefined {
  return felder.find(({ id }) => id === name)?.id
}

/** Sent twice it is written once. */
export async function writeComment(
  db: Kysely<Tables>,
  comment: {
    readonly commandId: string
    readonly caseId: string
    readonly field: FeldId
    readonly text: string
    readonly partei: Partei
    readonly by: { readonly userId: string; readonly name: string }
    readonly now: number
  },
): Promise<void> {
  await db
    .insertInto('agreement_comments')
    .values({
      // With what was said: who goes back to a form that was sent and says something else is heard too.
      id: idOfCommand(comment.caseId, comment.by.userId, comment.commandId, comment.field, comment.text),
      case_id: comment.caseId,
      field: comment.field,
      partei: comment.partei,
      written_by: comment.by.userId,
      name: comment.by.name,
      text: comment.text,
      written_at: new Date(comment.now),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Whether there was an open comment with this id. */
export async function settleComment(
  db: Kysely<Tables>,
  {
    caseId,
    id,
    by,
    now,
  }: {
    readonly caseId: string
    readonly id: string
    readonly by: { readonly userId: string; readonly name: string }
    readonly now: number
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('agreement_comments')
    .set({ settled_by: by.userId, settled_name: by.name, settled_at: new Date(now) })
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
