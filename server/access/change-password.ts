import type { Access } from './access.ts'
import { hashPassword, type PasswordFault, passwordFault, passwordFits } from './password.ts'
import { endSessions } from './sessions.ts'
import type { SignedIn } from './visitor.ts'
import { forgetAttempts, withinLimits } from './within-limits.ts'

/** `noApp`: a password alone lets nobody in, so the app comes first. */
export type ChangePasswordFault = PasswordFault | 'current' | 'noApp' | 'wait'

/** Changes the own password, or sets a first one; every other session of the person ends. */
export async function changePassword(
  access: Access,
  { user, session }: Pick<SignedIn, 'user' | 'session'>,
  given: { readonly current: string; readonly password: string },
): Promise<readonly ChangePasswordFault[]> {
  const row = await access.db
    .selectFrom('users')
    .select(['password_hash', 'totp_secret'])
    .where('id', '=', user.id)
    .executeTakeFirstOrThrow()
  if (row.totp_secret === null) return ['noApp']
  if (row.password_hash !== null) {
    if (!(await withinLimits(access, [['account', user.email]]))) return ['wait']
    if (!(await passwordFits(given.current, row.password_hash))) return ['current']
    await forgetAttempts(access, ['account', user.email])
  }
  const weak = passwordFault(given.password, [user.name, user.email])
  if (weak !== undefined) return [weak]
  const passwordHash = await hashPassword(given.password)
  await access.db.transaction().execute(async (tx) => {
    await tx.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', user.id).execute()
    await endSessions({ db: tx, clock: access.clock }, { userId: user.id, except: session.id })
    const data = { what: 'ownPassword' } as const
    await access.mail(tx, { template: 'changed', to: user.email, language: user.language, data })
  })
  return []
}
