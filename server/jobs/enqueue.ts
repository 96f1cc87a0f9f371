import type { Kysely } from 'kysely'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Tables } from '#server/database/tables.ts'

/** Something that is to leave the house: a mail, a call to another system. */
export interface Message {
  /** Undefined where it belongs to no case. It goes when its case goes. */
  readonly caseId?: string
  readonly kind: string
  /** Becomes JSON. */
  readonly payload: unknown
  /** Now, in milliseconds. */
  readonly now: number
  /** Not before this, in milliseconds; at once where it is missing. */
  readonly dueAt?: number
}

/** Puts a message into the outbox. It leaves if, and only if, the transaction it is given commits; returns its number. */
export async function enqueue(
  tx: Kysely<Tables>,
  { caseId, kind, payload, now, dueAt = now }: Message,
): Promise<number> {
  const { id } = await tx
    .insertInto('outbox')
    .values({
      case_id: caseId ?? null,
      kind,
      payload: canonicalJson(payload),
      created_at: new Date(now),
      next_attempt_at: new Date(dueAt),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
