import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Access, Db } from './access.ts'
import { findInvitation, type Invitation, spendInvitation } from './invitations.ts'
import { addMembership } from './members.ts'
import { readRegistration, storePasskey } from './passkeys.ts'
import { hashPassword, type PasswordFault, passwordFault } from './password.ts'
import { type SignedSession, startSession } from './sessions.ts'
import type { Client } from './sign-in.ts'
import type { UserLanguage } from './tables.ts'
import { confirmedSecret, continuedEnrolment } from './totp-secret.ts'
import { createUser, type NewUser, renewRecoveryCodes } from './users.ts'
import type { User } from './who.ts'

export type AcceptFault = PasswordFault | 'nameMissing' | 'code' | 'enrolment' | 'passkey' | 'gone' | 'accountExists'

export type Accepted =
  | {
      readonly result: 'done'
      /** For the session cookie. */
      readonly token: string
      /** Shown once. */
      readonly recoveryCodes: readonly string[]
      readonly caseId: string | undefined
    }
  | { readonly result: 'refused'; readonly faults: readonly AcceptFault[] }

interface NewPerson {
  readonly link: string
  readonly name: string
  readonly language: UserLanguage
}

export interface WithPassword extends NewPerson {
  readonly password: string
  /** What {@link beginEnrolment} sealed for the invitation. */
  readonly enrolment: string
  readonly code: string
}

export interface WithPasskey extends NewPerson {
  readonly sealed: string
  readonly answer: string
  readonly label: string
}

interface At {
  readonly client: Client
  readonly today: PlainDate
}

/** An account with password and authenticator app. Everything that is wrong is told at once. */
export async function acceptWithPassword(access: Access, given: WithPassword, at: At): Promise<Accepted> {
  const invitation = await findInvitation(access, given.link)
  if (!invitation) return refused('gone')
  const userId = randomUUID()
  const enrolment = continuedEnrolment(access, invitation.id, given.enrolment)
  const app = enrolment && confirmedSecret(access, { secret: enrolment.secret, userId, code: given.code })
  const weak = passwordFault(given.password, [given.name, invitation.email])
  const faults: AcceptFault[] = [
    ...(given.name.trim() === '' ? (['nameMissing'] as const) : []),
    ...(weak === undefined ? [] : [weak]),
    ...(enrolment ? [] : (['enrolment'] as const)),
    ...(enrolment && !app ? (['code'] as const) : []),
  ]
  if (!app || faults.length > 0) return { result: 'refused', faults }
  const user: NewUser = {
    ...person(invitation, given, userId),
    passwordHash: await hashPassword(given.password),
    totpSecret: app.stored,
    totpLastStep: app.step,
  }
  return await settle(access, invitation, user, at)
}

/** An account with a passkey, which is both factors at once. */
export async function acceptWithPasskey(access: Access, given: WithPasskey, at: At): Promise<Accepted> {
  const invitation = await findInvitation(access, given.link)
  if (!invitation) return refused('gone')
  if (given.name.trim() === '') return refused('nameMissing')
  const made = await readRegistration(access, { ...given, email: invitation.email })
  if (!made) return refused('passkey')
  const user: NewUser = {
    ...person(invitation, given, made.userId),
    passwordHash: null,
    totpSecret: null,
    totpLastStep: 0,
  }
  return await settle(access, invitation, user, at, async (tx) => {
    if (!(await storePasskey(tx, made, given.label, access.clock()))) throw new Error('This passkey is known already.')
  })
}

interface Acceptance {
  readonly link: string
  readonly user: User
  /** The word of an office is good for invitations of this office alone. */
  readonly session: Pick<SignedSession, 'organisationId'>
  readonly today: PlainDate
}

/** Somebody who has an account takes on one more membership, or takes part in a case. The address must be the invited one. */
export async function acceptAsUser(
  access: Access,
  { link, user, session, today }: Acceptance,
): Promise<
  { readonly result: 'done'; readonly caseId: string | undefined } | { readonly result: 'gone' | 'otherAddress' }
> {
  const invitation = await findInvitation(access, link)
  if (!invitation) return { result: 'gone' }
  const vouched = session.organisationId
  const elsewhere = vouched !== undefined && (invitation.to === 'case' || vouched !== invitation.organisationId)
  if (invitation.email !== user.email || elsewhere) return { result: 'otherAddress' }
  return await access.db
    .transaction()
    .execute(async (tx) => {
      await takeOn(access, tx, invitation, { userId: user.id, today })
      return { result: 'done' as const, caseId: invitation.caseId }
    })
    .catch((fault: unknown) => {
      if (fault instanceof Gone) return { result: 'gone' as const }
      throw fault
    })
}

/** Uses the invitation up for what it is for. */
async function takeOn(
  access: Access,
  tx: Transaction<Tables>,
  invitation: Invitation,
  { userId, today }: { readonly userId: string; readonly today: PlainDate },
): Promise<void> {
  if (!(await spendInvitation(tx, invitation.id, access.clock()))) throw new Gone()
  switch (invitation.to) {
    case 'organisation':
      await addMembership(tx, { userId, ...invitation, from: today })
      return
    case 'case':
      if (!(await access.takeSeat(tx, { ...invitation, userId }, today))) throw new Gone()
  }
}

/** The form has said at its field what is too long; here only whoever goes round it is bounded. */
function person({ email }: Invitation, { name, language }: NewPerson, id: string) {
  return { id, email, name: name.trim().slice(0, 200), language }
}

/** The account, what it is for and the used link, together or not at all; then the first session. */
async function settle(
  access: Access,
  invitation: Invitation,
  user: NewUser,
  { client, today }: At,
  more?: (tx: Db) => Promise<void>,
): Promise<Accepted> {
  const settled = await access.db
    .transaction()
    .execute(async (tx): Promise<readonly string[] | AcceptFault> => {
      const now = access.clock()
      // The account first: were the link used up beside an address that has an account, nobody could use it any more.
      if (!(await createUser(tx, user, now))) return 'accountExists'
      await takeOn(access, tx, invitation, { userId: user.id, today })
      await more?.(tx)
      return await renewRecoveryCodes(tx, user.id)
    })
    .catch((fault: unknown) => {
      if (fault instanceof Gone) return 'gone' as const
      throw fault
    })
  if (typeof settled === 'string') return refused(settled)
  const token = await startSession(access, { userId: user.id, userAgent: client.userAgent, secondFactor: 'shown' })
  return { result: 'done', token, recoveryCodes: settled, caseId: invitation.caseId }
}

/** Undoes what was begun for somebody whose link was used up or taken back meanwhile. */
class Gone extends Error {}

function refused(...faults: readonly AcceptFault[]): Accepted {
  return { result: 'refused', faults }
}
