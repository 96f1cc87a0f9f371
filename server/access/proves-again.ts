import type { Access } from './access.ts'
import { spendCode } from './sign-in.ts'
import { forgetAttempts, withinLimits } from './within-limits.ts'

export type ProofAgain = 'done' | 'wrong' | 'wait'

/**
 * Asks somebody who is signed in for the second factor once more: a code of the app or a recovery code. Whoever signs in by
 * passkeys alone has no code to type; the pages that ask let nobody in whose sign-in is not recent.
 */
export async function provesAgain(access: Access, userId: string, code: string): Promise<ProofAgain> {
  const row = await access.db.selectFrom('users').select('totp_secret').where('id', '=', userId).executeTakeFirst()
  if (!row) return 'wrong'
  if (row.totp_secret === null) return 'done'
  if (
    !(await withinLimits(access, [
      ['secondFactor', userId],
      ['longRun', userId],
    ]))
  )
    return 'wait'
  if (!(await spendCode(access, userId, code))) return 'wrong'
  await forgetAttempts(access, ['secondFactor', userId])
  await forgetAttempts(access, ['longRun', userId])
  return 'done'
}
