import { setTimeout as rest } from 'node:timers/promises'
import type { Access, Db } from './access.ts'
import { LASTS } from './limits.ts'
import { hashPassword, type PasswordFault, passwordFault } from './password.ts'
import { endSessions } from './sessions.ts'
import { type Client, spendCode } from './sign-in.ts'
import { newToken, tokenHash } from './tokens.ts'
import { emailAddress } from './users.ts'
import type { User } from './who.ts'
import { withinLimits } from './within-limits.ts'

/** Longer than it takes to write a link and its mail: how long an answer takes tells nobody whether there is an account. */
const ANSWER_MS = 150

/**
 * Sends a link for a new password, where the address has an account. Who asks learns nothing of it: the answer is the same
 * for every address, and comes as late.
 */
export async function askRecovery(
  access: Access,
  typed: string,
  client: Client,
): Promise<'done' | 'noAddress' | 'wait'> {
  const email = emailAddress(typed)
  if (email === undefined) return 'noAddress'
  if (
    !(await withinLimits(access, [
      ['mail', email],
      ['client', client.address],
    ]))
  )
    return 'wait'
  await Promise.all([access.db.transaction().execute((tx) => sendLink(access, tx, email)), rest(ANSWER_MS)])
  return 'done'
}

async function sendLink(access: Access, tx: Db, email: string): Promise<void> {
  const user = await tx
    .selectFrom('users')
    .select(['id', 'language'])
    .where('email', '=', email)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  if (!user) return
  const [token, now] = [newToken(), access.clock()]
  await tx
    .insertInto('recoveries')
    .values({
      token_hash: tokenHash(token),
      user_id: user.id,
      created_at: new Date(now),
      expires_at: new Date(now + LASTS.recovery),
      used_at: null,
    })
    .execute()
  const link = `${access.origin}/${user.language}/recovery/password?link=${token}`
  await access.mail(tx, { template: 'recovery', to: email, language: user.language, data: { link } })
}

/** Whose password a link may replace. */
export async function findRecovery({ db, clock }: Access, token: string): Promise<User | undefined> {
  return await db
    .selectFrom('recoveries')
    .innerJoin('users', 'users.id', 'recoveries.user_id')
    .select(['users.id', 'users.email', 'users.name', 'users.language', 'users.demonstration'])
    .where('token_hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(clock()))
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}

export type RecoveryFault = PasswordFault | 'code' | 'gone' | 'wait'

/**
 * Replaces the password. The mailbox alone is not enough: a code of the app or a recovery code is asked for too. Every
 * session ends, whoever began it.
 */
export async function recover(
  access: Access,
  given: { readonly link: string; readonly password: string; readonly code: string },
): Promise<readonly RecoveryFault[]> {
  const user = await findRecovery(access, given.link)
  if (!user) return ['gone']
  const weak = passwordFault(given.password, [user.name, user.email])
  if (weak !== undefined) return [weak]
  if (
    !(await withinLimits(access, [
      ['secondFactor', user.id],
      ['longRun', user.id],
    ]))
  )
    return ['wait']
  if (!(await spendCode(access, user.id, given.code))) return ['code']
  const passwordHash = await hashPassword(given.password)
  return await access.db.transaction().execute(async (tx): Promise<readonly RecoveryFault[]> => {
    const used = await tx
      .updateTable('recoveries')
      .set({ used_at: new Date(access.clock()) })
      .where('user_id', '=', user.id)
      .where('used_at', 'is', null)
      .returning('token_hash')
      .execute()
    if (!used.some(({ token_hash: hash }) => hash.equals(tokenHash(given.link)))) return ['gone']
    await tx.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', user.id).execute()
    await endSessions({ db: tx, clock: access.clock }, { userId: user.id })
    await access.mail(tx, { template: 'changed', to: user.email, language: user.language, data: { what: 'password' } })
    return []
  })
}
