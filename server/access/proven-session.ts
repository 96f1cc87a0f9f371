import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Access } from './access.ts'
import { deputyOf, deputyRows } from './deputies.ts'
import { membershipOf, membershipRows } from './members.ts'
import { SESSION_COLUMNS, type SignedSession, seen, sessionsWith, signedSession } from './sessions.ts'
import type { Deputy, Membership, User } from './who.ts'

export interface ProvenSession {
  readonly session: SignedSession
  /** Absent where the session is that of a link, or the account was closed. */
  readonly person: ProvenPerson | undefined
}

export interface ProvenPerson {
  readonly user: User
  /** What holds today. */
  readonly memberships: readonly Membership[]
  readonly deputies: readonly Deputy[]
}

/** Everything about whoever has a token, in one question: each page asks it before all others. */
export async function provenBy(access: Access, token: string, today: PlainDate): Promise<ProvenSession | undefined> {
  const owner = sql.ref<string | null>('sessions.user_id')
  const row = await sessionsWith(access, token)
    .leftJoin('users', (join) => join.onRef('users.id', '=', 'sessions.user_id').on('users.disabled_at', 'is', null))
    .select(SESSION_COLUMNS)
    .select(['users.id as owner', 'users.email', 'users.name', 'users.language', 'users.demonstration'])
    .select([
      jsonArrayFrom(membershipRows(access.db, owner, today)).as('memberships'),
      jsonArrayFrom(deputyRows(access.db, owner, today)).as('deputies'),
    ])
    .modifyEnd(prepared)
    .executeTakeFirst()
  if (!row) return undefined
  await seen(access, row)
  const { owner: id, email, name, language, demonstration } = row
  const session = signedSession(row)
  if (id === null || email === null || name === null || language === null || demonstration === null)
    return { session, person: undefined }
  const user = { id, email, name, language, demonstration }
  return {
    session,
    person: { user, memberships: row.memberships.map(membershipOf), deputies: row.deputies.map(deputyOf) },
  }
}
