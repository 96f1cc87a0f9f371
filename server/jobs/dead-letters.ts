import type { Kysely } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

/** A message that could not be delivered and waits for a person. */
export interface DeadLetter {
  readonly id: number
  readonly kind: string
  readonly createdAt: string
  readonly attempts: number
  readonly lastError: string
}

export async function deadLetters(db: Kysely<Tables>): Promise<readonly DeadLetter[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'kind', 'created_at', 'attempts', 'last_error'])
    .where('state', '=', 'dead')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    createdAt: row.created_at.toISOString(),
    attempts: row.attempts,
    lastError: row.last_error ?? '',
  }))
}

/** Tries a dead letter once more from the beginning; false where there is none of this number. */
export async function reviveLetter(db: Kysely<Tables>, id: number, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state: 'ready', attempts: 0, next_attempt_at: new Date(now) })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A mail that would have been sent, had there been a mail server. */
export interface ShownMail {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly sentAt: string
}

/** The newest of them, of everybody or to one address. */
export async function shownMails(db: Kysely<Tables>, to?: string): Promise<readonly ShownMail[]> {
  const all = db.selectFrom('shown_mails').selectAll().orderBy('id', 'desc').limit(200)
  const rows = await (to === undefined ? all : all.where('recipient', '=', to)).execute()
  return rows.map((row) => ({
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    text: row.text,
    sentAt: row.sent_at.toISOString(),
  }))
}
