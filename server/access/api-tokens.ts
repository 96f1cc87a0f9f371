import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Access } from './access.ts'
import { LASTS } from './limits.ts'
import { provesAgain } from './proves-again.ts'
import { TOKEN_SCOPES, type TokenScope } from './tables.ts'
import { keyedHash, newToken, tokenHash } from './tokens.ts'
import { type SignedIn, signedInAs } from './visitor.ts'
import type { User } from './who.ts'
import { withinLimits } from './within-limits.ts'

/** Every token begins like this, so that scanners of repositories and logs find one that was lost. */
const SIGN = 'vorab_'
export const TOKEN_DAYS = [30, 90, 365] as const
/** More than anybody has programs. */
const MOST = 20

export interface NewApiToken {
  readonly label: string
  readonly scopes: readonly TokenScope[]
  readonly days: (typeof TOKEN_DAYS)[number]
  /** Of the app, or a recovery code. */
  readonly code: string
  /** What the form is called: a second press makes no second token. */
  readonly form?: string
}

export type NewTokenFault = 'label' | 'scopes' | 'code' | 'wait' | 'tooMany'

/**
 * Makes a token for a program of one's own. It is seen this once: only its hash is stored. The same form pressed twice gets
 * the same one, for a browser shows the answer to the second press alone.
 */
export async function makeApiToken(
  access: Access,
  user: User,
  given: NewApiToken,
): Promise<{ readonly token: string } | { readonly faults: readonly NewTokenFault[] }> {
  // The form has said at its field what is too long.
  const label = given.label.trim().slice(0, 60)
  const scopes = TOKEN_SCOPES.filter((scope) => given.scopes.includes(scope))
  const faults: NewTokenFault[] = [
    ...(label === '' ? (['label'] as const) : []),
    ...(scopes.length === 0 ? (['scopes'] as const) : []),
  ]
  if (faults.length > 0) return { faults }
  const { form = newToken(), days } = given
  const named = `${SIGN}${tokenOf(access, [user.id, form, label, ...scopes, String(days)])}`
  const made = await madeBefore(access, named)
  if (made === 'now') return { token: named }
  const token = made === undefined ? named : `${SIGN}${newToken()}`
  if ((await apiTokensOf(access, user.id)).length >= MOST) return { faults: ['tooMany'] }
  const proof = await provesAgain(access, user.id, given.code)
  if (proof !== 'done') return { faults: [proof === 'wait' ? 'wait' : 'code'] }
  const now = access.clock()
  await access.db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('api_tokens')
      .values({
        user_id: user.id,
        token_hash: tokenHash(token),
        label,
        scopes,
        created_at: new Date(now),
        expires_at: new Date(now + days * LASTS.day),
        last_used_at: null,
        revoked_at: null,
      })
      .onConflict((conflict) => conflict.column('token_hash').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return
    await access.mail(tx, { template: 'changed', to: user.email, language: user.language, data: { what: 'token' } })
  })
  return { token }
}

function tokenOf({ keys }: Access, parts: readonly string[]): string {
  return keyedHash(keys.apiToken, canonicalJson(parts)).toString('base64url')
}

/** A token that was made some time ago is seen no more, however often its form is sent. */
async function madeBefore({ db, clock }: Access, token: string): Promise<'now' | 'before' | undefined> {
  const row = await db
    .selectFrom('api_tokens')
    .select(['created_at', 'revoked_at'])
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst()
  if (!row) return undefined
  return row.revoked_at === null && clock() - row.created_at.getTime() < LASTS.samePress ? 'now' : 'before'
}

export interface ListedToken {
  readonly id: string
  readonly label: string
  readonly scopes: readonly TokenScope[]
  readonly since: Date
  readonly until: Date
  readonly lastUsed: Date | undefined
}

/** The tokens of a person that are good today. */
export async function apiTokensOf({ db, clock }: Access, userId: string): Promise<readonly ListedToken[]> {
  const rows = await db
    .selectFrom('api_tokens')
    .select(['id', 'label', 'scopes', 'created_at', 'expires_at', 'last_used_at'])
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(clock()))
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    scopes: row.scopes,
    since: row.created_at,
    until: row.expires_at,
    lastUsed: row.last_used_at ?? undefined,
  }))
}

/** Ends a token of one's own at once. */
export async function revokeApiToken({ db, clock }: Access, userId: string, id: string): Promise<void> {
  await db
    .updateTable('api_tokens')
    .set({ revoked_at: new Date(clock()) })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Who sends a token today and what it is good for; `wait` where it is sent too often, or too many wrong ones come. */
export async function callerOf(
  access: Access,
  token: string,
  { address, today }: { readonly address: string; readonly today: PlainDate },
): Promise<{ readonly visitor: SignedIn; readonly scopes: readonly TokenScope[] } | 'wait' | undefined> {
  const { db, clock } = access
  const now = clock()
  const row = token.startsWith(SIGN)
    ? await db
        .selectFrom('api_tokens')
        .innerJoin('users', 'users.id', 'api_tokens.user_id')
        .select(['api_tokens.id as token_id', 'scopes', 'last_used_at', 'users.id', 'email', 'name', 'language'])
        .select('demonstration')
        .where('token_hash', '=', tokenHash(token))
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', new Date(now))
        .where('disabled_at', 'is', null)
        .executeTakeFirst()
    : undefined
  if (!row) return (await withinLimits(access, [['wrongToken', address]])) ? undefined : 'wait'
  if (!(await withinLimits(access, [['token', row.token_id]]))) return 'wait'
  if (row.last_used_at === null || now - row.last_used_at.getTime() > USED_EVERY)
    await db
      .updateTable('api_tokens')
      .set({ last_used_at: new Date(now) })
      .where('id', '=', row.token_id)
      .execute()
  const { id, email, name, language, demonstration } = row
  const session = {
    id: row.token_id,
    userId: id,
    invitationId: undefined,
    organisationId: undefined,
    secondFactorAt: undefined,
  }
  const visitor = await signedInAs(access, { id, email, name, language, demonstration }, session, today)
  return { visitor, scopes: row.scopes }
}

/** Not every request writes. */
const USED_EVERY = 60_000
