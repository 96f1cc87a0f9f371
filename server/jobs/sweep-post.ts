import type { Kysely } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

const DAY = 86_400_000
/** As long as the longest invitation by mail. */
const SHOWN_DAYS = 14
const DONE_DAYS = 30

/** Removes what was shown or delivered long ago. What could not be delivered waits for a person. */
export async function sweepPost({
  db,
  clock,
}: {
  readonly db: Kysely<Tables>
  readonly clock: () => number
}): Promise<void> {
  const before = (days: number): Date => new Date(clock() - days * DAY)
  await db.deleteFrom('shown_mails').where('sent_at', '<', before(SHOWN_DAYS)).execute()
  await db.deleteFrom('outbox').where('state', '=', 'done').where('created_at', '<', before(DONE_DAYS)).execute()
}
