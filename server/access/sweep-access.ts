import type { Access } from './access.ts'

const DAY = 86_400_000
/** How long what is over is still there to be looked at. */
const KEPT_DAYS = 30

/** Removes what is over: however often. Nothing here decides anything; every reader looks at the times itself. */
export async function sweepAccess({ db, clock }: Pick<Access, 'db' | 'clock'>): Promise<void> {
  const [now, long] = [new Date(clock()), new Date(clock() - KEPT_DAYS * DAY)]
  await db.deleteFrom('spent_challenges').where('expires_at', '<', now).execute()
  await db.deleteFrom('sign_in_attempts').where('window_ends_at', '<', now).execute()
  await db.deleteFrom('recoveries').where('expires_at', '<', long).execute()
  await db.deleteFrom('email_changes').where('expires_at', '<', long).execute()
  await db.deleteFrom('api_tokens').where('expires_at', '<', long).execute()
  await db.deleteFrom('sessions').where('expires_at', '<', long).execute()
  await db.deleteFrom('invitations').where('expires_at', '<', long).execute()
}
