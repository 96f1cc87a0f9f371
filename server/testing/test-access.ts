import { randomBytes, randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Access } from '#server/access/access.ts'
import type { MailText } from '#server/access/access-mail.ts'
import { addMembership, createOrganisation } from '#server/access/members.ts'
import type { OidcOffice } from '#server/access/oidc-office.ts'
import { accessMailReader, openAccess } from '#server/access/open-access.ts'
import { hashPassword } from '#server/access/password.ts'
import { provenBy } from '#server/access/proven-session.ts'
import type { SignedSession } from '#server/access/sessions.ts'
import { startSession } from '#server/access/sessions.ts'
import type { Role } from '#server/access/tables.ts'
import { beginEnrolment, confirmedSecret } from '#server/access/totp-secret.ts'
import { createUser } from '#server/access/users.ts'
import { freshDatabase } from './test-database.ts'

export const TEST_DAY: PlainDate = '2026-11-22'
export const PASSWORD = 'Der Amtsschimmel wiehert leise'

export interface SentMail extends MailText {
  readonly to: string
}

/** Accounts on a database of their own, with a clock that the test moves and the mails that would have been sent. */
export interface TestAccess {
  readonly access: Access
  readonly mails: readonly SentMail[]
  /** The address inside the last mail. */
  readonly lastLink: () => URL
  readonly pass: (ms: number) => void
  readonly now: () => number
  readonly close: () => Promise<void>
}

export interface TestAccessOptions {
  readonly origin?: string
  readonly offices?: readonly OidcOffice[]
  /** A clock that runs, for browsers that look at one themselves. */
  readonly clock?: () => number
}

export async function testAccess({ origin, offices, clock }: TestAccessOptions = {}): Promise<TestAccess> {
  const database = await freshDatabase()
  let now = 1_795_342_000_000
  const mails: SentMail[] = []
  const key = randomBytes(32)
  const time = clock ?? (() => now)
  const read = accessMailReader(key, time)
  const access = openAccess({
    db: database.db,
    clock: time,
    key,
    origin: origin ?? 'http://localhost:8080',
    enqueue: (_tx, { to, data }) => {
      mails.push({ to, ...read(data) })
      return Promise.resolve()
    },
    ...(offices && { offices }),
  })
  return {
    access,
    mails,
    lastLink: () => new URL(/https?:\S+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? 'none:'),
    pass: (ms) => {
      now += ms
    },
    now: time,
    close: database.close,
  }
}

export interface TestUser {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly secret: string
}

/** Somebody with a password and an app. */
export async function addUser(access: Access, name: string): Promise<TestUser> {
  const [id, email] = [randomUUID(), `${name.toLowerCase()}@stadt.example`]
  const { secret } = beginEnrolment(access, id)
  const app = confirmedSecret(access, { secret, userId: id, code: appCode(secret, access.clock()) })
  await createUser(
    access.db,
    {
      id,
      email,
      name,
      language: 'de',
      passwordHash: await hashPassword(PASSWORD),
      totpSecret: app?.stored ?? null,
      totpLastStep: 0,
    },
    access.clock(),
  )
  return { id, email, name, secret }
}

/** What the app of a person shows at a time. */
export function appCode(secret: string, at: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })
}

export function addOffice(access: Access, name: string): Promise<string> {
  return createOrganisation(access.db, { kind: 'behoerde', name, land: 'SN' }, access.clock())
}

export async function addMember(access: Access, userId: string, organisationId: string, role: Role): Promise<void> {
  await addMembership(access.db, { userId, organisationId, role, from: TEST_DAY })
}

/** The token of a session, with or without the second factor. */
export function sessionFor(
  access: Access,
  userId: string,
  secondFactor: 'shown' | 'missing' = 'shown',
): Promise<string> {
  return startSession(access, { userId, userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/140.0', secondFactor })
}

/** The session of a token, as far as there is one. */
export async function sessionWith(access: Access, token: string): Promise<SignedSession | undefined> {
  return (await provenBy(access, token, TEST_DAY))?.session
}
