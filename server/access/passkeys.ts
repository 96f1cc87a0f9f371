import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Access, Db } from './access.ts'
import { isSpent, type OpenedChallenge, openChallenge, sealChallenge } from './passkey-challenge.ts'
import { readAssertion, readAttestation } from './read-passkey-answer.ts'
import { startSession } from './sessions.ts'
import type { Client, SignInResult } from './sign-in.ts'
import { isId } from './users.ts'
import { withinLimits } from './within-limits.ts'

/** What the page gives to the browser, and what has to come back with the answer. */
export interface PasskeyOffer {
  /** JSON for navigator.credentials. */
  readonly options: string
  readonly sealed: string
}

export interface PasskeyOwner {
  readonly userId: string
  readonly email: string
  readonly name: string
}

/** Offers to make a passkey. It must be able to find the person again and ask for a finger, a face or a PIN. */
export async function offerRegistration(access: Access, owner: PasskeyOwner): Promise<PasskeyOffer> {
  const present = await access.db.selectFrom('passkeys').select('id').where('user_id', '=', owner.userId).execute()
  const options = await generateRegistrationOptions({
    rpName: 'Vorab',
    rpID: rpId(access),
    userName: owner.email,
    userDisplayName: owner.name,
    userID: Uint8Array.from(Buffer.from(owner.userId)),
    attestationType: 'none',
    excludeCredentials: present.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const sealed = sealChallenge(access, {
    challenge: options.challenge,
    for: `register ${owner.email}`,
    userId: owner.userId,
  })
  return { options: JSON.stringify(options), sealed }
}

/** A passkey that proved itself, ready to be stored. */
export interface MadePasskey {
  readonly userId: string
  readonly id: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
}

/** Checks an answer to {@link offerRegistration}; nothing where it is stale, used, foreign or without verification. */
export async function readRegistration(
  access: Access,
  given: { readonly email: string; readonly sealed: string; readonly answer: string },
): Promise<MadePasskey | undefined> {
  const [challenge, response] = [openChallenge(access, given.sealed), readAttestation(given.answer)]
  if (!challenge || challenge.for !== `register ${given.email}` || !response) return undefined
  const verified = await unlessRefused(() =>
    verifyRegistrationResponse({ response, requireUserVerification: true, ...expected(access, challenge) }),
  )
  if (!verified?.verified || (await isSpent(access, challenge))) return undefined
  const { credential } = verified.registrationInfo
  return {
    userId: challenge.userId,
    id: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: response.response.transports ?? [],
  }
}

/** Stores a passkey; false where somebody has it already. */
export async function storePasskey(db: Db, made: MadePasskey, label: string, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('passkeys')
    .values({
      id: made.id,
      user_id: made.userId,
      public_key: made.publicKey,
      counter: made.counter,
      transports: [...made.transports],
      label,
      created_at: new Date(now),
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Offers to sign in with whatever passkey the person has; nobody is named. */
export async function offerSignIn(access: Access): Promise<PasskeyOffer> {
  const options = await generateAuthenticationOptions({ rpID: rpId(access), userVerification: 'required' })
  return {
    options: JSON.stringify(options),
    sealed: sealChallenge(access, { challenge: options.challenge, for: 'sign in', userId: '' }),
  }
}

/** A passkey that asked for finger, face or PIN is both factors at once. */
export async function signInWithPasskey(
  access: Access,
  given: { readonly sealed: string; readonly answer: string },
  client: Client,
): Promise<SignInResult> {
  if (!(await withinLimits(access, [['client', client.address]]))) return { result: 'wait' }
  const userId = await readSignIn(access, given)
  if (userId === undefined) return { result: 'wrong' }
  const token = await startSession(access, { userId, userAgent: client.userAgent, secondFactor: 'shown' })
  return { result: 'done', token }
}

async function readSignIn(
  access: Access,
  given: { readonly sealed: string; readonly answer: string },
): Promise<string | undefined> {
  const [challenge, response] = [openChallenge(access, given.sealed), readAssertion(given.answer)]
  if (challenge?.for !== 'sign in' || !response) return undefined
  const known = await access.db
    .selectFrom('passkeys')
    .innerJoin('users', 'users.id', 'passkeys.user_id')
    .select(['passkeys.id', 'passkeys.user_id', 'passkeys.public_key', 'passkeys.counter'])
    .where('passkeys.id', '=', response.id)
    .where('users.disabled_at', 'is', null)
    .executeTakeFirst()
  if (!known) return undefined
  const credential = { id: known.id, publicKey: Uint8Array.from(known.public_key), counter: known.counter }
  const verified = await unlessRefused(() =>
    verifyAuthenticationResponse({
      response,
      credential,
      requireUserVerification: true,
      ...expected(access, challenge),
    }),
  )
  if (!verified?.verified || (await isSpent(access, challenge))) return undefined
  await access.db
    .updateTable('passkeys')
    .set({ counter: verified.authenticationInfo.newCounter, last_used_at: new Date(access.clock()) })
    .where('id', '=', known.id)
    .execute()
  return known.user_id
}

export interface ListedPasskey {
  readonly id: string
  readonly label: string
  readonly since: Date
  readonly lastUsed: Date | undefined
}

export async function passkeysOf({ db }: Access, userId: string): Promise<readonly ListedPasskey[]> {
  const rows = await db
    .selectFrom('passkeys')
    .select(['id', 'label', 'created_at', 'last_used_at'])
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    since: row.created_at,
    lastUsed: row.last_used_at ?? undefined,
  }))
}

/** Gives a passkey of one's own another name. */
export async function renamePasskey({ db }: Access, userId: string, id: string, label: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('passkeys')
    .set({ label })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Removes a passkey of a person, unless nothing else would let him or her in. */
export async function removePasskey({ db }: Access, userId: string, id: string): Promise<'done' | 'last' | 'unknown'> {
  if (!isId(userId)) return 'unknown'
  return await db.transaction().execute(async (tx) => {
    const user = await tx
      .selectFrom('users')
      .select('password_hash')
      .where('id', '=', userId)
      .forUpdate()
      .executeTakeFirst()
    const keys = await tx.selectFrom('passkeys').select('id').where('user_id', '=', userId).execute()
    if (!user || !keys.some((key) => key.id === id)) return 'unknown'
    if (keys.length === 1 && user.password_hash === null) return 'last'
    await tx.deleteFrom('passkeys').where('id', '=', id).where('user_id', '=', userId).execute()
    return 'done'
  })
}

function expected(access: Access, { challenge }: OpenedChallenge) {
  return { expectedChallenge: challenge, expectedOrigin: access.origin, expectedRPID: rpId(access) }
}

function rpId({ origin }: Access): string {
  return new URL(origin).hostname
}

/** The library throws at a wrong answer: to us that is an answer too. */
async function unlessRefused<T>(check: () => Promise<T>): Promise<T | undefined> {
  try {
    return await check()
  } catch {
    return undefined
  }
}
