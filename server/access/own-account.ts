import type { Access } from './access.ts'
import { readRegistration, removePasskey, storePasskey } from './passkeys.ts'
import type { UserLanguage } from './tables.ts'
import { confirmedSecret, continuedEnrolment, storedSecret } from './totp-secret.ts'
import { countRecoveryCodes, renewRecoveryCodes } from './users.ts'
import type { User } from './who.ts'

/** With what somebody can sign in. */
export interface OwnProofs {
  readonly password: boolean
  readonly app: boolean
  readonly recoveryCodesLeft: number
}

export async function proofsOf(access: Access, userId: string): Promise<OwnProofs> {
  const row = await access.db
    .selectFrom('users')
    .select(['password_hash', 'totp_secret'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return {
    password: row.password_hash !== null,
    app: row.totp_secret !== null,
    recoveryCodesLeft: await countRecoveryCodes(access, userId),
  }
}

/** Changes the name and the language; false where the name is empty. */
export async function changePerson(
  { db }: Access,
  userId: string,
  { name, language }: { readonly name: string; readonly language: UserLanguage },
): Promise<boolean> {
  // The form has said at its field what is too long.
  const trimmed = name.trim().slice(0, 200)
  if (trimmed === '') return false
  await db.updateTable('users').set({ name: trimmed, language }).where('id', '=', userId).execute()
  return true
}

/** Ties another app to the account; the old one is good for nothing from then on. */
export async function renewTotp(
  access: Access,
  user: User,
  { enrolment, code }: { readonly enrolment: string; readonly code: string },
): Promise<'done' | 'code' | 'enrolment'> {
  const begun = continuedEnrolment(access, user.id, enrolment)
  if (!begun) return 'enrolment'
  const app = confirmedSecret(access, { secret: begun.secret, userId: user.id, code })
  if (!app) return 'code'
  await access.db.transaction().execute(async (tx) => {
    const row = tx.selectFrom('users').select('totp_secret').where('id', '=', user.id)
    const { totp_secret: before } = await row.forUpdate().executeTakeFirstOrThrow()
    // Pressed twice: the app is tied already, and nobody needs a second letter.
    if (before !== null && storedSecret(access, user.id, before) === begun.secret) return
    await tx
      .updateTable('users')
      .set({ totp_secret: app.stored, totp_last_step: app.step })
      .where('id', '=', user.id)
      .execute()
    await access.mail(tx, { template: 'changed', to: user.email, language: user.language, data: { what: 'totp' } })
  })
  return 'done'
}

/** Adds a passkey to the account. */
export async function addPasskey(
  access: Access,
  user: User,
  given: { readonly sealed: string; readonly answer: string; readonly label: string },
): Promise<boolean> {
  const made = await readRegistration(access, { ...given, email: user.email })
  if (made?.userId !== user.id) return false
  return await access.db.transaction().execute(async (tx) => {
    const stored = await storePasskey(tx, made, given.label, access.clock())
    if (stored) {
      await access.mail(tx, { template: 'changed', to: user.email, language: user.language, data: { what: 'passkey' } })
    }
    return stored
  })
}

/** Removes a passkey and tells the person so by mail. */
export async function dropPasskey(access: Access, user: User, id: string): Promise<'done' | 'last' | 'unknown'> {
  const removed = await removePasskey(access, user.id, id)
  const { email: to, language } = user
  if (removed === 'done')
    await access.mail(access.db, { template: 'changed', to, language, data: { what: 'passkeyRemoved' } })
  return removed
}

/** New recovery codes instead of the old ones. */
export async function replaceRecoveryCodes(access: Access, user: User): Promise<readonly string[]> {
  return await access.db.transaction().execute(async (tx) => {
    const codes = await renewRecoveryCodes(tx, user.id)
    const data = { what: 'recoveryCodes' } as const
    await access.mail(tx, { template: 'changed', to: user.email, language: user.language, data })
    return codes
  })
}
