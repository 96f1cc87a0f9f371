import { randomUUID } from 'node:crypto'
import type { IDToken } from 'openid-client'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Access, Db } from './access.ts'
import { spendInvitation } from './invitations.ts'
import { addMembership, membershipsOf } from './members.ts'
import type { OidcOffice } from './oidc-office.ts'
import { createUser, emailAddress, userByEmail, userOf } from './users.ts'
import type { User } from './who.ts'

/**
 * The account of somebody an office vouches for: the one tied to the subject before, or the one of the confirmed address,
 * where it acts for this office or is invited to. Everybody else stays outside: an office says who its people are, not that
 * they may work here.
 */
export async function personOfOffice(
  access: Access,
  office: OidcOffice,
  claims: IDToken,
  today: PlainDate,
): Promise<string | undefined> {
  const tied = await access.db
    .selectFrom('oidc_identities')
    .select('user_id')
    .where('issuer', '=', claims.iss)
    .where('subject', '=', claims.sub)
    .executeTakeFirst()
  if (tied) return (await userOf(access.db, tied.user_id))?.id
  const email = confirmedAddress(claims)
  if (email === undefined) return undefined
  return await access.db.transaction().execute(async (tx) => {
    const now = access.clock()
    const user = await admitted(tx, { office, claims, email, today, now })
    if (!user) return undefined
    await tx
      .insertInto('oidc_identities')
      .values({ issuer: claims.iss, subject: claims.sub, user_id: user.id, created_at: new Date(now) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return user.id
  })
}

function confirmedAddress({ email, email_verified: verified }: IDToken): string | undefined {
  return typeof email === 'string' && verified === true ? emailAddress(email) : undefined
}

interface Arrival {
  readonly office: OidcOffice
  readonly claims: IDToken
  readonly email: string
  readonly today: PlainDate
  readonly now: number
}

async function admitted(tx: Db, arrival: Arrival): Promise<User | undefined> {
  const { office, email, today, now } = arrival
  const present = await userByEmail(tx, email)
  const memberships = present ? await membershipsOf(tx, present.id, today) : []
  if (memberships.some(({ organisation }) => organisation.id === office.organisationId)) return present
  const invitation = await tx
    .selectFrom('invitations')
    .select(['id', 'role', 'language'])
    .where('organisation_id', '=', office.organisationId)
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst()
  if (!invitation?.role || !(await spendInvitation(tx, invitation.id, now))) return undefined
  const user = present ?? (await newUser(tx, arrival, invitation.language))
  if (!user) return undefined
  await addMembership(tx, {
    userId: user.id,
    organisationId: office.organisationId,
    role: invitation.role,
    from: today,
  })
  return user
}

async function newUser(tx: Db, { claims, email, now }: Arrival, language: 'de' | 'en'): Promise<User | undefined> {
  const name = typeof claims['name'] === 'string' && claims['name'].trim() !== '' ? claims['name'].trim() : email
  return await createUser(
    tx,
    {
      id: randomUUID(),
      email,
      // Nobody typed it here, and everybody can mend it in their account.
      name: name.slice(0, 200),
      language,
      passwordHash: null,
      totpSecret: null,
      totpLastStep: 0,
    },
    now,
  )
}
