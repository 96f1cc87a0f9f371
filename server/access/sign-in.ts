import type { Access } from './access.ts'
import { passwordFits } from './password.ts'
import { endToken, startSession } from './sessions.ts'
import { spendTotpCode } from './totp-secret.ts'
import { emailAddress, spendRecoveryCode } from './users.ts'
import { forgetAttempts, withinLimits } from './within-limits.ts'

/** What the request tells of whoever signs in. */
export interface Client {
  /** Whom attempts are counted for; hashed, never stored. */
  readonly address: string
  readonly userAgent: string
}

export type SignInResult =
  | { readonly result: 'done'; readonly token: string }
  /** Unknown address, wrong password, closed account: the same for who tries. */
  | { readonly result: 'wrong' }
  | { readonly result: 'wait' }

/** The first step: address and password. The session it begins can do nothing but show the second factor. */
export async function signInWithPassword(
  access: Access,
  typed: { readonly email: string; readonly password: string },
  client: Client,
): Promise<SignInResult> {
  const email = emailAddress(typed.email)
  // No address of an account; only its tries are counted, under a key of bounded length.
  const whose = email ?? typed.email.slice(0, 254).toLowerCase()
  if (
    !(await withinLimits(access, [
      ['account', whose],
      ['client', client.address],
    ]))
  )
    return { result: 'wait' }
  const user =
    email === undefined
      ? undefined
      : await access.db
          .selectFrom('users')
          .select(['id', 'password_hash'])
          .where('email', '=', email)
          .where('disabled_at', 'is', null)
          .executeTakeFirst()
  const fits = await passwordFits(typed.password, user?.password_hash ?? null)
  if (!user || !fits) return { result: 'wrong' }
  await forgetAttempts(access, ['account', whose])
  const token = await startSession(access, { userId: user.id, userAgent: client.userAgent, secondFactor: 'missing' })
  return { result: 'done', token }
}

/** The second step: a code of the app, or one of the recovery codes. The session of before ends, a new one begins. */
export async function showSecondFactor(
  access: Access,
  half: { readonly userId: string; readonly token: string },
  code: string,
  client: Client,
): Promise<SignInResult> {
  if (
    !(await withinLimits(access, [
      ['secondFactor', half.userId],
      ['longRun', half.userId],
    ]))
  )
    return { result: 'wait' }
  if (!(await spendCode(access, half.userId, code))) return { result: 'wrong' }
  await forgetAttempts(access, ['secondFactor', half.userId])
  await forgetAttempts(access, ['longRun', half.userId])
  await endToken(access, half.token)
  const token = await startSession(access, {
    userId: half.userId,
    userAgent: client.userAgent,
    secondFactor: 'shown',
  })
  return { result: 'done', token }
}

/** A code of the app or a recovery code; each counts once. */
export async function spendCode(access: Access, userId: string, code: string): Promise<boolean> {
  return (await spendTotpCode(access, userId, code)) || (await spendRecoveryCode(access, userId, code))
}
