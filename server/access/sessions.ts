import type { Selectable } from 'kysely'
import type { Tables } from '#server/database/tables.ts'
import type { Access } from './access.ts'
import { LASTS } from './limits.ts'
import { newToken, tokenHash } from './tokens.ts'

/** A session as the request sees it. */
export interface SignedSession {
  readonly id: string
  readonly userId: string | undefined
  readonly invitationId: string | undefined
  /** Set where an office vouched for the person: the session acts for it alone. */
  readonly organisationId: string | undefined
  /** When the second factor was shown; nothing while it is still missing. */
  readonly secondFactorAt: number | undefined
}

export interface NewSession {
  readonly userId?: string
  readonly invitationId?: string
  readonly organisationId?: string
  readonly userAgent: string
  readonly secondFactor: 'shown' | 'missing'
}

/** Begins a session and returns the token for the cookie; only its hash stays here. */
export async function startSession({ db, clock }: Pick<Access, 'db' | 'clock'>, given: NewSession): Promise<string> {
  const [token, now] = [newToken(), clock()]
  const shown = given.secondFactor === 'shown'
  await db
    .insertInto('sessions')
    .values({
      id_hash: tokenHash(token),
      user_id: given.userId ?? null,
      invitation_id: given.invitationId ?? null,
      organisation_id: given.organisationId ?? null,
      created_at: new Date(now),
      last_seen_at: new Date(now),
      expires_at: new Date(now + (shown ? LASTS.session : LASTS.halfSession)),
      user_agent: shortAgent(given.userAgent),
      second_factor_at: shown ? new Date(now) : null,
      ended_at: null,
    })
    .execute()
  return token
}

/** The session of a token, where it is neither ended, nor too old, nor idle for too long: the beginning of a question. */
export function sessionsWith({ db, clock }: Access, token: string) {
  const now = clock()
  return db
    .selectFrom('sessions')
    .where('sessions.id_hash', '=', tokenHash(token))
    .where('sessions.ended_at', 'is', null)
    .where('sessions.expires_at', '>', new Date(now))
    .where('sessions.last_seen_at', '>', new Date(now - LASTS.sessionIdle))
}

/** What {@link signedSession} reads. */
export const SESSION_COLUMNS = [
  'sessions.id',
  'sessions.user_id',
  'sessions.invitation_id',
  'sessions.organisation_id',
  'sessions.second_factor_at',
  'sessions.last_seen_at',
] as const

type SessionRow = Pick<
  Selectable<Tables['sessions']>,
  'id' | 'user_id' | 'invitation_id' | 'organisation_id' | 'second_factor_at'
>

export function signedSession(row: SessionRow): SignedSession {
  return {
    id: row.id,
    userId: row.user_id ?? undefined,
    invitationId: row.invitation_id ?? undefined,
    organisationId: row.organisation_id ?? undefined,
    secondFactorAt: row.second_factor_at?.getTime(),
  }
}

/** Not every request writes. */
const SEEN_EVERY = 60_000

/** Remembers that a session was used. */
export async function seen({ db, clock }: Access, { id, last_seen_at: before }: LastSeen): Promise<void> {
  const now = clock()
  if (now - before.getTime() <= SEEN_EVERY) return
  await db
    .updateTable('sessions')
    .set({ last_seen_at: new Date(now) })
    .where('id', '=', id)
    .execute()
}

type LastSeen = Pick<Selectable<Tables['sessions']>, 'id' | 'last_seen_at'>

export interface ListedSession {
  readonly id: string
  readonly userAgent: string
  readonly since: Date
  readonly lastSeen: Date
}

/** Where somebody is signed in, the last used first. */
export async function sessionsOf({ db, clock }: Access, userId: string): Promise<readonly ListedSession[]> {
  const now = clock()
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'user_agent', 'created_at', 'last_seen_at'])
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .where('last_seen_at', '>', new Date(now - LASTS.sessionIdle))
    .orderBy('last_seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.user_agent,
    since: row.created_at,
    lastSeen: row.last_seen_at,
  }))
}

export interface EndedSessions {
  /** Whose. Nobody ends the session of another. */
  readonly userId: string
  readonly id?: string
  /** All but this one. */
  readonly except?: string
}

/** Ends one session of a person, or all; tells how many. */
export async function endSessions({ db, clock }: Pick<Access, 'db' | 'clock'>, which: EndedSessions): Promise<number> {
  let statement = db
    .updateTable('sessions')
    .set({ ended_at: new Date(clock()) })
    .where('user_id', '=', which.userId)
    .where('ended_at', 'is', null)
  if (which.id !== undefined) statement = statement.where('id', '=', which.id)
  if (which.except !== undefined) statement = statement.where('id', '<>', which.except)
  const { numUpdatedRows } = await statement.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Ends the session of a token: signing out, and whenever a new one takes its place. */
export async function endToken({ db, clock }: Pick<Access, 'db' | 'clock'>, token: string): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ ended_at: new Date(clock()) })
    .where('id_hash', '=', tokenHash(token))
    .where('ended_at', 'is', null)
    .execute()
}

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const

/** Enough to recognise one's own devices, nothing to tell two of a kind apart. */
function shortAgent(agent: string): string {
  const named = (list: readonly (readonly [RegExp, string])[]) => list.find(([sign]) => sign.test(agent))?.[1]
  return [named(BROWSERS), named(SYSTEMS)].filter((part) => part !== undefined).join(', ')
}
