import type { Access, Db } from './access.ts'
import { provesAgain } from './proves-again.ts'
import { endSessions } from './sessions.ts'
import type { User } from './who.ts'

export type CloseResult =
  | { readonly result: 'done' | 'code' | 'wait' }
  /** Somebody else must administer these first: otherwise nobody could invite any more. */
  | { readonly result: 'last'; readonly organisations: readonly string[] }

/**
 * Closes the own account at once. What proves who one is goes, the address too, so that it can be invited anew. The name
 * stays with the entries that the person made: a file says who recorded what as long as it is kept.
 */
export async function closeAccount(access: Access, user: User, code: string): Promise<CloseResult> {
  const before = await onlyAdministratorOf(access.db, user.id)
  if (before.length > 0) return { result: 'last', organisations: before }
  const proof = await provesAgain(access, user.id, code)
  if (proof !== 'done') return { result: proof === 'wait' ? 'wait' : 'code' }
  return await access.db.transaction().execute(async (tx): Promise<CloseResult> => {
    // Two administrators who leave at the same moment wait for each other here.
    await lockAdministrators(tx, user.id)
    const organisations = await onlyAdministratorOf(tx, user.id)
    if (organisations.length > 0) return { result: 'last', organisations }
    await access.mail(tx, { template: 'closed', to: user.email, language: user.language, data: {} })
    await removeProofs(tx, user.id)
    await leaveEverything(access, tx, user.id)
    return { result: 'done' }
  })
}

/** The organisations that nobody else administers. */
export async function onlyAdministratorOf(db: Db, userId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('memberships as own')
    .innerJoin('organisations', 'organisations.id', 'own.organisation_id')
    .select('organisations.name')
    .where('own.user_id', '=', userId)
    .where('own.role', '=', 'verwaltung')
    .where('own.ended_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('memberships as other')
            .innerJoin('users', 'users.id', 'other.user_id')
            .select('other.id')
            .whereRef('other.organisation_id', '=', 'own.organisation_id')
            .where('other.user_id', '<>', userId)
            .where('other.role', '=', 'verwaltung')
            .where('other.ended_at', 'is', null)
            .where('users.disabled_at', 'is', null),
        ),
      ),
    )
    .orderBy('organisations.name')
    .execute()
  return rows.map(({ name }) => name)
}

async function lockAdministrators(tx: Db, userId: string): Promise<void> {
  const own = tx.selectFrom('memberships').select('organisation_id').where('user_id', '=', userId)
  await tx
    .selectFrom('memberships')
    .select('id')
    .where('organisation_id', 'in', own)
    .where('role', '=', 'verwaltung')
    .where('ended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

async function removeProofs(tx: Db, userId: string): Promise<void> {
  await tx.deleteFrom('passkeys').where('user_id', '=', userId).execute()
  await tx.deleteFrom('recovery_codes').where('user_id', '=', userId).execute()
  await tx.deleteFrom('oidc_identities').where('user_id', '=', userId).execute()
  await tx.deleteFrom('recoveries').where('user_id', '=', userId).execute()
  await tx.deleteFrom('email_changes').where('user_id', '=', userId).execute()
  await tx.deleteFrom('api_tokens').where('user_id', '=', userId).execute()
}

async function leaveEverything({ clock }: Access, tx: Db, userId: string): Promise<void> {
  const now = new Date(clock())
  await endSessions({ db: tx, clock }, { userId })
  await tx
    .updateTable('memberships')
    .set({ ended_at: now })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .execute()
  await tx
    .updateTable('deputies')
    .set({ ended_at: now })
    .where((where) => where.or([where('user_id', '=', userId), where('deputy_id', '=', userId)]))
    .where('ended_at', 'is', null)
    .execute()
  await tx
    .updateTable('users')
    .set({ email: `${userId}@closed.invalid`, password_hash: null, totp_secret: null, disabled_at: now })
    .where('id', '=', userId)
    .execute()
}
