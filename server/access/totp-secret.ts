import { z } from 'zod'
import type { Access } from './access.ts'
import { acceptedStep, newTotpSecret } from './totp.ts'

const kept = z.object({ for: z.string(), secret: z.string() })

/** A new secret, sealed for whom it is meant: it travels in the form that confirms it. */
export interface Enrolment {
  readonly secret: string
  readonly sealed: string
}

/** Begins to tie an app to somebody; `whom` is an account or an invitation. */
export function beginEnrolment({ seals }: Access, whom: string): Enrolment {
  const secret = newTotpSecret()
  return { secret, sealed: closed(seals.enrolment, { for: whom, secret }) }
}

/** The secret of an enrolment that comes back with its form; nothing where it is stale, foreign or of somebody else. */
export function continuedEnrolment({ seals }: Access, whom: string, sealed: string): Enrolment | undefined {
  const secret = opened(seals.enrolment, whom, sealed)
  return secret === undefined ? undefined : { secret, sealed }
}

/** What is stored once the app has shown that it knows the secret, with the half minute it was shown in. */
export function confirmedSecret(
  { seals, clock }: Access,
  { secret, userId, code }: { readonly secret: string; readonly userId: string; readonly code: string },
): { readonly stored: string; readonly step: number } | undefined {
  const step = acceptedStep(secret, code, { now: clock(), after: 0 })
  return step === undefined ? undefined : { stored: closed(seals.totp, { for: userId, secret }), step }
}

/** The secret of an app as it was stored for somebody. */
export function storedSecret({ seals }: Pick<Access, 'seals'>, userId: string, stored: string): string | undefined {
  return opened(seals.totp, userId, stored)
}

/** Whether a code is right and was not used before; afterwards it is used. Two at once cannot both be the first. */
export async function spendTotpCode({ db, seals, clock }: Access, userId: string, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('users')
    .select(['totp_secret', 'totp_last_step'])
    .where('id', '=', userId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  const secret = row?.totp_secret == null ? undefined : storedSecret({ seals }, userId, row.totp_secret)
  if (!row || secret === undefined) return false
  const step = acceptedStep(secret, code, { now: clock(), after: row.totp_last_step })
  if (step === undefined) return false
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ totp_last_step: step })
    .where('id', '=', userId)
    .where('totp_last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function closed(seal: Access['seals']['totp'], content: z.infer<typeof kept>): string {
  const sealed = seal.close(JSON.stringify(content))
  if (!sealed.ok) throw new Error('A secret of an app is never so long.')
  return sealed.value
}

function opened(seal: Access['seals']['totp'], whom: string, sealed: string): string | undefined {
  const text = seal.open(sealed)
  if (text === undefined) return undefined
  const found = kept.parse(JSON.parse(text))
  return found.for === whom ? found.secret : undefined
}
