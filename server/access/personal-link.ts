import { randomInt, timingSafeEqual } from 'node:crypto'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Access, Db } from './access.ts'
import { CODE_ATTEMPTS, LASTS } from './limits.ts'
import { startSession } from './sessions.ts'
import type { Client, SignInResult } from './sign-in.ts'
import type { UserLanguage } from './tables.ts'
import { keyedHash, newToken, tokenHash } from './tokens.ts'
import { spendTotpCode } from './totp-secret.ts'
import { emailAddress, userByEmail } from './users.ts'
import { withinLimits } from './within-limits.ts'

/** What a personal link opens: one request of one case, as one party, and nothing else. */
export interface PersonalAccess {
  readonly invitationId: string
  readonly email: string
  readonly caseId: string
  readonly partei: Partei
  /** The kind of entry that asks. */
  readonly step: string
  /** Its number; absent where the link serves all that a party may do. */
  readonly request: number | undefined
  readonly expiresAt: Date
}

/** Why a link that was sent opens nothing any more. */
export type ClosedLink = 'done' | 'takenBack' | 'expired'

export interface NewPersonalLink {
  readonly email: string
  readonly language: UserLanguage
  readonly caseId: string
  readonly partei: Partei
  readonly step: string
  /** Absent: the link serves the whole party. */
  readonly request?: number | undefined
  /** The account of whoever asks; somebody who came by a link has none. */
  readonly by: string | undefined
}

/**
 * Sends a link to an office that has no account. Inside the transaction of the event that asks the office, so that the
 * question and the way to answer it leave together.
 */
export async function sendPersonalLink(
  access: Access,
  tx: Db,
  given: NewPersonalLink,
  today: PlainDate,
): Promise<'done' | 'noAddress'> {
  const email = emailAddress(given.email)
  if (email === undefined) return 'noAddress'
  const [token, now] = [newToken(), access.clock()]
  await tx
    .insertInto('invitations')
    .values({
      token_hash: tokenHash(token),
      email,
      language: given.language,
      organisation_id: null,
      role: null,
      case_id: given.caseId,
      partei: given.partei,
      step: given.step,
      request: given.request ?? null,
      invited_by: given.by ?? null,
      created_at: new Date(now),
      expires_at: new Date(now + LASTS.personalLink),
      used_at: null,
      revoked_at: null,
      code_hash: null,
      code_expires_at: null,
    })
    .execute()
  const { language, caseId } = given
  const board = await tx.selectFrom('board').select('reference').where('case_id', '=', caseId).executeTakeFirst()
  const data = {
    link: `${access.origin}/${language}/personal-link?link=${token}`,
    until: addDays(today, LASTS.personalLink / LASTS.setup),
    reference: board?.reference ?? '',
    wholeParty: given.request === undefined,
  }
  await access.mail(tx, { template: 'personalLink', caseId, to: email, language, data })
  return 'done'
}

/** Open links of an office. */
export interface OpenLink {
  readonly id: string
  readonly request: number | undefined
}

export async function openPersonalLinks(
  tx: Db,
  { caseId, partei, email }: Pick<NewPersonalLink, 'caseId' | 'partei' | 'email'>,
): Promise<readonly OpenLink[]> {
  const rows = await tx
    .selectFrom('invitations')
    .select(['id', 'request'])
    .where('case_id', '=', caseId)
    .where('partei', '=', partei)
    .where('email', '=', email)
    .where('step', 'is not', null)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  return rows.map(({ id, request }) => ({ id, request: request ?? undefined }))
}

/** Closes links: what they were for is done, or it was taken back. Nobody comes back by them, and whoever is inside is out. */
export async function closePersonalLinks(
  { clock }: Access,
  tx: Db,
  links: readonly OpenLink[],
  why: Exclude<ClosedLink, 'expired'>,
): Promise<void> {
  if (links.length === 0) return
  const [now, ids] = [new Date(clock()), links.map(({ id }) => id)]
  await tx
    .updateTable('invitations')
    .set({ ...(why === 'done' ? { used_at: now } : { revoked_at: now }), code_hash: null })
    .where('id', 'in', ids)
    .execute()
  await tx
    .updateTable('sessions')
    .set({ ended_at: now })
    .where('invitation_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute()
}

/** What a link opens, by its token or, once somebody is inside, by its number. */
export async function findPersonalLink(
  { db, clock }: Access,
  by: { readonly token: string } | { readonly invitationId: string },
): Promise<PersonalAccess | undefined> {
  const query = db
    .selectFrom('invitations')
    .select(['id', 'email', 'case_id', 'partei', 'step', 'request', 'expires_at'])
    .where('step', 'is not', null)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(clock()))
  const found =
    'token' in by ? query.where('token_hash', '=', tokenHash(by.token)) : query.where('id', '=', by.invitationId)
  const row = await found.executeTakeFirst()
  if (!row || row.case_id === null || row.partei === null || row.step === null) return undefined
  const { id, email, case_id: caseId, partei, step, request } = row
  return { invitationId: id, email, caseId, partei, step, request: request ?? undefined, expiresAt: row.expires_at }
}

/** Why a link that was sent opens nothing any more; nothing where it still does, or where nobody sent it. */
export async function closedLink({ db, clock }: Access, token: string): Promise<ClosedLink | undefined> {
  const row = await db
    .selectFrom('invitations')
    .select(['used_at', 'revoked_at', 'expires_at'])
    .where('step', 'is not', null)
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst()
  if (!row) return undefined
  if (row.used_at !== null) return 'done'
  if (row.revoked_at !== null) return 'takenBack'
  return row.expires_at.getTime() <= clock() ? 'expired' : undefined
}

/** Sends six digits to the address on record; the ones before are void. */
export async function sendLinkCode(access: Access, link: string): Promise<'done' | 'gone' | 'wait'> {
  const found = await findPersonalLink(access, { token: link })
  if (!found) return 'gone'
  if (!(await withinLimits(access, [['mail', found.invitationId]]))) return 'wait'
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await access.db.transaction().execute(async (tx) => {
    const { language } = await tx
      .updateTable('invitations')
      .set({
        code_hash: codeHash(access, found.invitationId, code),
        code_expires_at: new Date(access.clock() + LASTS.mailCode),
        code_attempts: 0,
      })
      .where('id', '=', found.invitationId)
      .returning('language')
      .executeTakeFirstOrThrow()
    const { email, caseId } = found
    await access.mail(tx, { template: 'code', caseId, to: email, language, data: { code } })
  })
  return 'done'
}

/** Opens the link with its code, or with the app of whoever has an account of that address. */
export async function openPersonalLink(
  access: Access,
  { link, code }: { readonly link: string; readonly code: string },
  client: Client,
): Promise<SignInResult | { readonly result: 'gone' }> {
  const found = await findPersonalLink(access, { token: link })
  if (!found) return { result: 'gone' }
  if (
    !(await withinLimits(access, [
      ['secondFactor', found.invitationId],
      ['longRun', found.invitationId],
    ]))
  )
    return { result: 'wait' }
  if (!(await spendMailCode(access, found.invitationId, code))) {
    const spent = await spendAppCode(access, found.email, code)
    if (spent !== 'done') return { result: spent }
  }
  const token = await startSession(access, {
    invitationId: found.invitationId,
    userAgent: client.userAgent,
    secondFactor: 'shown',
  })
  return { result: 'done', token }
}

/** Every try counts before it is judged: two at once cannot share one. */
async function spendMailCode(access: Access, id: string, typed: string): Promise<boolean> {
  const row = await access.db
    .updateTable('invitations')
    .set((columns) => ({ code_attempts: columns('code_attempts', '+', 1) }))
    .where('id', '=', id)
    .where('code_hash', 'is not', null)
    .where('code_expires_at', '>', new Date(access.clock()))
    .where('code_attempts', '<', CODE_ATTEMPTS)
    .returning('code_hash')
    .executeTakeFirst()
  const wanted = row?.code_hash
  if (!wanted || !timingSafeEqual(wanted, codeHash(access, id, typed.replace(/\s/g, '')))) return false
  const { numUpdatedRows } = await access.db
    .updateTable('invitations')
    .set({ code_hash: null, code_expires_at: null })
    .where('id', '=', id)
    .where('code_hash', '=', wanted)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Each try counts for the account, as it does where people sign in: with many links to one address nobody has more of them. */
async function spendAppCode(access: Access, email: string, code: string): Promise<'done' | 'wrong' | 'wait'> {
  const user = await userByEmail(access.db, email)
  if (!user) return 'wrong'
  if (
    !(await withinLimits(access, [
      ['secondFactor', user.id],
      ['longRun', user.id],
    ]))
  )
    return 'wait'
  return (await spendTotpCode(access, user.id, code)) ? 'done' : 'wrong'
}

function codeHash({ keys }: Access, id: string, code: string): Buffer {
  return keyedHash(keys.mailCode, `${id} ${code}`)
}
