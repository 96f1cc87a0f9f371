import type { Transaction } from 'kysely'
import { addDays } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Addressee, CaseLetters } from '#server/cases/case-letters.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Access } from './access.ts'
import { invitationLink } from './invitations.ts'
import { LASTS } from './limits.ts'
import { closePersonalLinks, type OpenLink, openPersonalLinks, sendPersonalLink } from './personal-link.ts'
import { newToken, tokenHash } from './tokens.ts'
import { emailAddress } from './users.ts'
import { withinLimits } from './within-limits.ts'

/** What cases write to people without an account, by the mails and links of the accounts. */
export function caseLetters(access: Access): CaseLetters {
  return {
    address: emailAddress,
    mayWrite: (userId, email) =>
      withinLimits(access, [['invitations', userId], ...(email === undefined ? [] : [['mail', email] as const])]),
    justWritten: (tx, to, by) => justWritten(access, tx, to, by),
    invite: async (tx, to, by, today) => {
      await takeBack(access, tx, to)
      const token = await storeCaseInvitation(access, tx, { ...to, by: by.id })
      const { reference } = await tx
        .selectFrom('board')
        .select('reference')
        .where('case_id', '=', to.caseId)
        .executeTakeFirstOrThrow()
      await access.mail(tx, {
        template: 'caseInvitation',
        caseId: to.caseId,
        to: to.email,
        language: to.language,
        data: {
          link: invitationLink(access.origin, to.language, token),
          reference,
          by: by.name,
          until: addDays(today, LASTS.invitation / LASTS.setup),
        },
      })
    },
    ask: async (tx, to, by, today) => {
      const before = await openPersonalLinks(tx, to)
      const same = before.filter(({ request }) => request === to.request)
      await closePersonalLinks(access, tx, same, 'takenBack')
      await sendPersonalLink(access, tx, { ...to, by }, today)
    },
    settle: async (tx, which, { open, standing }) => {
      const over = (await openPersonalLinks(tx, which)).filter(({ request }) => !open.includes(request))
      const isDone = ({ request }: OpenLink): boolean => request === undefined || standing.includes(request)
      await closePersonalLinks(access, tx, over.filter(isDone), 'done')
      await closePersonalLinks(
        access,
        tx,
        over.filter((one) => !isDone(one)),
        'takenBack',
      )
    },
    close: async (tx, which) => {
      await closePersonalLinks(access, tx, await openPersonalLinks(tx, which), 'takenBack')
      await takeBack(access, tx, which)
    },
  }
}

async function justWritten(
  { clock }: Access,
  tx: Transaction<Tables>,
  { caseId, partei, email, language }: Addressee,
  by: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('invitations')
    .select('id')
    .where('case_id', '=', caseId)
    .where('partei', '=', partei)
    .where('email', '=', email)
    .where('language', '=', language)
    .where('invited_by', '=', by)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('created_at', '>', new Date(clock() - LASTS.samePress))
    .executeTakeFirst()
  return row !== undefined
}

async function storeCaseInvitation(
  { clock }: Access,
  tx: Transaction<Tables>,
  given: Parameters<CaseLetters['invite']>[1] & { readonly by: string },
): Promise<string> {
  const [token, now] = [newToken(), clock()]
  await tx
    .insertInto('invitations')
    .values({
      token_hash: tokenHash(token),
      email: given.email,
      language: given.language,
      organisation_id: null,
      role: null,
      case_id: given.caseId,
      partei: given.partei,
      step: null,
      request: null,
      invited_by: given.by,
      created_at: new Date(now),
      expires_at: new Date(now + LASTS.invitation),
      used_at: null,
      revoked_at: null,
      code_hash: null,
      code_expires_at: null,
    })
    .execute()
  return token
}

/** Takes invitations to an account back. */
async function takeBack(
  { clock }: Access,
  tx: Transaction<Tables>,
  { caseId, partei, email }: { readonly caseId: string; readonly partei: Partei; readonly email: string },
): Promise<void> {
  await tx
    .updateTable('invitations')
    .set({ revoked_at: new Date(clock()) })
    .where('case_id', '=', caseId)
    .where('partei', '=', partei)
    .where('step', 'is', null)
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}
