import { z } from 'zod'
import type { Access } from './access.ts'
import { LASTS } from './limits.ts'
import { tokenHash } from './tokens.ts'

const shape = z.object({ challenge: z.string(), for: z.string(), userId: z.string() })

/** What a passkey has to sign, and for what purpose and whom it was made. */
export type OpenedChallenge = z.infer<typeof shape>

/** Travels in the page: looking at the sign-in page writes nothing into the database. */
export function sealChallenge({ seals }: Access, challenge: OpenedChallenge): string {
  const sealed = seals.challenge.close(JSON.stringify(challenge))
  if (!sealed.ok) throw new Error('A challenge is never so long.')
  return sealed.value
}

export function openChallenge({ seals }: Access, sealed: string): OpenedChallenge | undefined {
  const text = seals.challenge.open(sealed)
  return text === undefined ? undefined : shape.parse(JSON.parse(text))
}

/** Spends a challenge that was answered rightly; true where it had been spent before. */
export async function isSpent({ db, clock }: Access, { challenge }: OpenedChallenge): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('spent_challenges')
    .values({ hash: tokenHash(challenge), expires_at: new Date(clock() + LASTS.challenge) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows !== 1n
}
