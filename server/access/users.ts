import type { Access, Db } from './access.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts'
import type { UserLanguage } from './tables.ts'
import type { User } from './who.ts'

/** An address as it is stored; nothing where it is none. */
export function emailAddress(typed: string): string | undefined {
  const email = typed.trim().toLowerCase()
  return email.length <= 254 && /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\]+\.[^\s@"<>(),;:\\.]{2,}$/.test(email)
    ? email
    : undefined
}

/** Whether a text can be the number of a row; others are not even asked for. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

const COLUMNS = ['id', 'email', 'name', 'language', 'demonstration'] as const

/** The account of a number, unless it was closed. */
export async function userOf(db: Db, id: string): Promise<User | undefined> {
  return await db
    .selectFrom('users')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}

export async function userByEmail(db: Db, email: string): Promise<User | undefined> {
  return await db
    .selectFrom('users')
    .select(COLUMNS)
    .where('email', '=', email)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}

export interface NewUser {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: UserLanguage
  readonly passwordHash: string | null
  /** Sealed. */
  readonly totpSecret: string | null
  readonly totpLastStep: number
}

/** Creates the account; nothing where the address has one already. */
export async function createUser(db: Db, user: NewUser, now: number): Promise<User | undefined> {
  return await db
    .insertInto('users')
    .values({
      id: user.id,
      email: user.email,
      name: user.name,
      language: user.language,
      password_hash: user.passwordHash,
      totp_secret: user.totpSecret,
      totp_last_step: user.totpLastStep,
      created_at: new Date(now),
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(COLUMNS)
    .executeTakeFirst()
}

/** Replaces all recovery codes of a person. The codes are seen this once. */
export async function renewRecoveryCodes(db: Db, userId: string): Promise<readonly string[]> {
  const codes = newRecoveryCodes()
  await db.deleteFrom('recovery_codes').where('user_id', '=', userId).execute()
  const hashes = codes.flatMap((code) => recoveryCodeHash(code) ?? [])
  await db
    .insertInto('recovery_codes')
    .values(hashes.map((code_hash) => ({ user_id: userId, code_hash, used_at: null })))
    .execute()
  return codes
}

/** Uses up a recovery code; false where there is none like it. */
export async function spendRecoveryCode({ db, clock }: Access, userId: string, typed: string): Promise<boolean> {
  const hash = recoveryCodeHash(typed)
  if (!hash) return false
  const { numUpdatedRows } = await db
    .updateTable('recovery_codes')
    .set({ used_at: new Date(clock()) })
    .where('user_id', '=', userId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function countRecoveryCodes({ db }: Access, userId: string): Promise<number> {
  const { left } = await db
    .selectFrom('recovery_codes')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}
