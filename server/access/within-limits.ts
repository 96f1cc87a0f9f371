import { sql } from 'kysely'
import type { Access } from './access.ts'
import { LIMITS, type LimitName } from './limits.ts'
import { keyedHash } from './tokens.ts'

/** What is counted: a limit and whom or what it is counted for. */
export type Counted = readonly [limit: LimitName, whom: string]

/**
 * Counts one attempt for each and tells whether all are still within their limits. One statement for each, so that
 * several instances count together and a restart forgets nothing.
 */
export async function withinLimits(access: Access, counted: readonly Counted[]): Promise<boolean> {
  const within = await Promise.all(counted.map((one) => count(access, one)))
  return within.every(Boolean)
}

async function count({ db, clock, keys }: Access, [name, whom]: Counted): Promise<boolean> {
  const { points, windowMs } = LIMITS[name]
  const now = clock()
  const { points: counted } = await db
    .insertInto('sign_in_attempts')
    .values({ key: keyOf(keys.attempts, [name, whom]), points: 1, window_ends_at: new Date(now + windowMs) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        points: sql`case when sign_in_attempts.window_ends_at <= ${new Date(now)} then 1 else sign_in_attempts.points + 1 end`,
        window_ends_at: sql`case when sign_in_attempts.window_ends_at <= ${new Date(now)} then excluded.window_ends_at
          else sign_in_attempts.window_ends_at end`,
      }),
    )
    .returning('points')
    .executeTakeFirstOrThrow()
  return counted <= points
}

/** Whoever got in has shown that the attempts before were slips. */
export async function forgetAttempts({ db, keys }: Access, counted: Counted): Promise<void> {
  await db.deleteFrom('sign_in_attempts').where('key', '=', keyOf(keys.attempts, counted)).execute()
}

function keyOf(key: Uint8Array, [name, whom]: Counted): string {
  return keyedHash(key, `${name} ${whom}`).toString('base64url')
}
