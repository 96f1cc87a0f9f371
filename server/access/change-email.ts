import type { Access, Db } from './access.ts'
import { LASTS } from './limits.ts'
import { provesAgain } from './proves-again.ts'
import { endSessions } from './sessions.ts'
import { newToken, tokenHash } from './tokens.ts'
import { emailAddress } from './users.ts'
import type { SignedIn } from './visitor.ts'
import type { User } from './who.ts'
import { withinLimits } from './within-limits.ts'

export type ChangeEmailFault = 'noAddress' | 'same' | 'code' | 'wait'

/**
 * Asks for another address of one's own account. It holds once a link sent there was opened; the old address is told at
 * once. An address that has an account already gets no link, and whoever asks learns nothing of it.
 */
export async function askEmailChange(
  access: Access,
  user: User,
  given: { readonly email: string; readonly code: string },
): Promise<readonly ChangeEmailFault[]> {
  const email = emailAddress(given.email)
  if (email === undefined) return ['noAddress']
  if (email === user.email) return ['same']
  const proof = await provesAgain(access, user.id, given.code)
  if (proof !== 'done') return [proof === 'wait' ? 'wait' : 'code']
  if (
    !(await withinLimits(access, [
      ['mail', email],
      ['mail', user.email],
    ]))
  )
    return ['wait']
  await access.db.transaction().execute(async (tx) => {
    const token = await storeChange(access, tx, user.id, email)
    const { language } = user
    await access.mail(tx, { template: 'addressChanges', to: user.email, language, data: { email } })
    if (await hasAccount(tx, email)) return
    const link = `${access.origin}/${language}/account/email/confirm?link=${token}`
    await access.mail(tx, { template: 'newAddress', to: email, language, data: { link } })
  })
  return []
}

/** Only the newest link counts. */
async function storeChange({ clock }: Access, tx: Db, userId: string, email: string): Promise<string> {
  const [token, now] = [newToken(), clock()]
  await tx.deleteFrom('email_changes').where('user_id', '=', userId).execute()
  await tx
    .insertInto('email_changes')
    .values({
      token_hash: tokenHash(token),
      user_id: userId,
      email,
      created_at: new Date(now),
      expires_at: new Date(now + LASTS.emailChange),
      used_at: null,
    })
    .execute()
  return token
}

async function hasAccount(db: Db, email: string): Promise<boolean> {
  return (await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst()) !== undefined
}

/** The new address that a link confirms, for the person alone who asked for it. */
export async function findEmailChange(
  { db, clock }: Access,
  userId: string,
  token: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('email_changes')
    .select('email')
    .where('token_hash', '=', tokenHash(token))
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(clock()))
    .executeTakeFirst()
  return row?.email
}

/** Puts the new address in the place of the old one. Links to a new password that lie in the old mailbox are void. */
export async function confirmEmailChange(
  access: Access,
  { user, session }: Pick<SignedIn, 'user' | 'session'>,
  token: string,
): Promise<'done' | 'gone'> {
  const now = new Date(access.clock())
  return await access.db.transaction().execute(async (tx) => {
    const used = await tx
      .updateTable('email_changes')
      .set({ used_at: now })
      .where('token_hash', '=', tokenHash(token))
      .where('user_id', '=', user.id)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning('email')
      .executeTakeFirst()
    if (!used || (await hasAccount(tx, used.email))) return 'gone'
    await tx.updateTable('users').set({ email: used.email }).where('id', '=', user.id).execute()
    await tx
      .updateTable('recoveries')
      .set({ used_at: now })
      .where('user_id', '=', user.id)
      .where('used_at', 'is', null)
      .execute()
    await endSessions({ db: tx, clock: access.clock }, { userId: user.id, except: session.id })
    const { email: to, language } = user
    await access.mail(tx, { template: 'changed', to, language, data: { what: 'email' } })
    return 'done'
  })
}
