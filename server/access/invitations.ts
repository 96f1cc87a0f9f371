import { sql } from 'kysely'
import { addDays, type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Access, Db } from './access.ts'
import { LASTS } from './limits.ts'
import type { Role, UserLanguage } from './tables.ts'
import { newToken, tokenHash } from './tokens.ts'
import { emailAddress } from './users.ts'
import { withinLimits } from './within-limits.ts'

/** An invitation as its link finds it: to act for an organisation, or to take part in one case. */
export type Invitation = ToOrganisation | ToCase

interface ToOrganisation extends Addressed {
  readonly to: 'organisation'
  readonly organisationId: string
  readonly organisationName: string
  readonly role: Role
  readonly caseId: string | undefined
}

interface ToCase extends Addressed {
  readonly to: 'case'
  readonly caseId: string
  readonly reference: string
  readonly partei: Partei
}

interface Addressed {
  readonly id: string
  readonly email: string
  readonly language: UserLanguage
}

export interface NewInvitation {
  readonly email: string
  readonly language: UserLanguage
  readonly organisationId: string
  readonly role: Role
  /** Where the person is to go once the account is there. */
  readonly caseId?: string
  /** Who invites; nobody at the first start. */
  readonly by: { readonly id: string; readonly name: string } | undefined
}

/** Invites somebody to act for an organisation, by mail. The link is seen by nobody else. */
export async function invite(
  access: Access,
  given: NewInvitation,
  today: PlainDate,
): Promise<'done' | 'noAddress' | 'wait'> {
  const email = emailAddress(given.email)
  if (email === undefined) return 'noAddress'
  if (
    !(await withinLimits(access, [
      ['invitations', given.by?.id ?? 'setup'],
      ['mail', email],
    ]))
  )
    return 'wait'
  await access.db.transaction().execute(async (tx) => {
    if (await isJustInvited(tx, { ...given, email }, access.clock())) return
    const token = await storeInvitation(tx, { ...given, email }, { now: access.clock(), lasts: LASTS.invitation })
    const organisation = await tx
      .selectFrom('organisations')
      .select('name')
      .where('id', '=', given.organisationId)
      .executeTakeFirstOrThrow()
    await access.mail(tx, {
      template: 'invitation',
      to: email,
      language: given.language,
      data: {
        link: invitationLink(access.origin, given.language, token),
        organisation: organisation.name,
        by: given.by?.name ?? 'Vorab',
        until: addDays(today, LASTS.invitation / LASTS.setup),
      },
    })
  })
  return 'done'
}

/** Under a lock, so that of two at once the second sees the first. */
async function isJustInvited(
  db: Db,
  { organisationId, email, role, by }: NewInvitation,
  now: number,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${organisationId} ${email}`}, 0))`.execute(db)
  const row = await db
    .selectFrom('invitations')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('email', '=', email)
    .where('role', '=', role)
    .where('invited_by', 'is not distinct from', by?.id ?? null)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('created_at', '>', new Date(now - LASTS.samePress))
    .executeTakeFirst()
  return row !== undefined
}

/** Stores an invitation and returns its token; the one before for the same address and organisation is void. */
export async function storeInvitation(
  db: Db,
  given: NewInvitation,
  { now, lasts }: { readonly now: number; readonly lasts: number },
): Promise<string> {
  const token = newToken()
  await db
    .updateTable('invitations')
    .set({ revoked_at: new Date(now) })
    .where('organisation_id', '=', given.organisationId)
    .where('email', '=', given.email)
    .where('role', '=', given.role)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  await db
    .insertInto('invitations')
    .values({
      token_hash: tokenHash(token),
      email: given.email,
      language: given.language,
      organisation_id: given.organisationId,
      role: given.role,
      case_id: given.caseId ?? null,
      partei: null,
      step: null,
      request: null,
      invited_by: given.by?.id ?? null,
      created_at: new Date(now),
      expires_at: new Date(now + lasts),
      used_at: null,
      revoked_at: null,
      code_hash: null,
      code_expires_at: null,
    })
    .execute()
  return token
}

/** The token stands in the query: the log of requests keeps paths alone. */
export function invitationLink(origin: string, language: UserLanguage, token: string): string {
  return `${origin}/${language}/invitation?link=${token}`
}

/** The invitation of a link, where it was neither used nor revoked and is not too old. */
export async function findInvitation({ db, clock }: Access, token: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitations')
    .leftJoin('organisations', 'organisations.id', 'invitations.organisation_id')
    .leftJoin('board', 'board.case_id', 'invitations.case_id')
    .select([
      'invitations.id',
      'invitations.email',
      'invitations.language',
      'invitations.role',
      'invitations.case_id',
      'invitations.partei',
      'organisations.id as organisation_id',
      'organisations.name as organisation_name',
      'board.reference',
    ])
    .where('token_hash', '=', tokenHash(token))
    // With a step it is a personal link, which leads to no account.
    .where('step', 'is', null)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(clock()))
    .executeTakeFirst()
  if (!row) return undefined
  const { id, email, language, role, partei, reference } = row
  const [caseId, organisationId, organisationName] = [row.case_id, row.organisation_id, row.organisation_name]
  if (role !== null && organisationId !== null && organisationName !== null)
    return {
      ...{ to: 'organisation', id, email, language, role, organisationId, organisationName },
      caseId: caseId ?? undefined,
    }
  if (caseId === null || partei === null || reference === null) return undefined
  return { to: 'case', id, email, language, caseId, partei, reference }
}

/** Uses an invitation up; false where somebody was faster. */
export async function spendInvitation(db: Db, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitations')
    .set({ used_at: new Date(now) })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface OpenInvitation {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly until: PlainDate
}

/** Who was invited to an organisation and has not come yet. */
export async function openInvitations(
  { db, clock }: Access,
  organisationId: string,
): Promise<readonly OpenInvitation[]> {
  const rows = await db
    .selectFrom('invitations')
    .select([
      'id',
      'email',
      'role',
      sql<string>`to_char(expires_at at time zone 'Europe/Berlin', 'YYYY-MM-DD')`.as('until'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(clock()))
    .orderBy('created_at')
    .execute()
  return rows.flatMap(({ id, email, role, until }) => {
    const day = plainDate(until)
    return role === null || day === undefined ? [] : [{ id, email, role, until: day }]
  })
}

/** Takes an invitation to an organisation back. */
export async function revokeInvitation({ db, clock }: Access, organisationId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitations')
    .set({ revoked_at: new Date(clock()) })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
