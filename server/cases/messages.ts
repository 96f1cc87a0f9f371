import { type Kysely, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'
import type { MessageView } from './case-view.ts'
import { type Cases, enterCase } from './cases.ts'
import { notify } from './notify.ts'
import { isAddressed, mayInCase } from './permissions.ts'
import type { Viewer } from './viewer.ts'

export interface NewMessage {
  readonly caseId: string
  readonly als: Partei
  readonly to: readonly Partei[]
  readonly text: string
  /** Made with the form: a second sending does nothing. */
  readonly commandId?: string
}

export type SendResult = 'done' | 'empty' | 'tooLong' | 'noRecipient' | 'notFound'

/** More is a document. */
export const LONGEST_MESSAGE = 10_000

/** Writes to other parties of a case. It is no act of the procedure: no period begins with it. */
export async function sendMessage(
  cases: Cases,
  viewer: Viewer,
  { caseId, als, to, text, commandId }: NewMessage,
  today: PlainDate,
): Promise<SendResult> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'message', today })
  if (!file || !mayInCase(file.standings, 'message', als)) return 'notFound'
  const said = text.trim()
  if (said === '') return 'empty'
  if (said.length > LONGEST_MESSAGE) return 'tooLong'
  const present = file.parties
    .filter(({ since, until }) => since <= today && (until === undefined || today <= until))
    .filter(({ partei }) => isAddressed(partei, file.state))
  const recipients = [...new Set(to)].filter((partei) => present.some((party) => party.partei === partei))
  if (recipients.length === 0 || recipients.length < new Set(to).size) return 'noRecipient'
  const now = cases.clock()
  await cases.db.transaction().execute(async (tx) => {
    const written = await tx
      .insertInto('case_messages')
      .values({
        case_id: caseId,
        from_partei: als,
        from_user: viewer.userId,
        from_name: viewer.name,
        to_parteien: recipients,
        text: said,
        sent_at: new Date(now),
        command_id: commandId ?? null,
      })
      .onConflict((conflict) => conflict.columns(['case_id', 'command_id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!written) return
    await notify(tx, { caseId, to: recipients, about: 'message', except: viewer.userId, today, now })
  })
  return 'done'
}

/** The messages that one of these parties wrote or was sent, oldest first, as a question inside another. */
export function messageRows(db: Kysely<Tables>, caseId: string, parteien: readonly Partei[]) {
  return db
    .selectFrom('case_messages')
    .select(['id', 'from_partei', 'from_name', 'to_parteien', 'text', 'sent_at'])
    .where('case_id', '=', caseId)
    .where(sql<boolean>`(from_partei = any(${[...parteien]}::text[]) or to_parteien && ${[...parteien]}::text[])`)
    .orderBy('sent_at')
    .orderBy('id')
}

type MessageRow = Awaited<ReturnType<ReturnType<typeof messageRows>['execute']>>[number]

export function messageOf(row: Omit<MessageRow, 'sent_at'> & { readonly sent_at: string }): MessageView {
  return {
    id: row.id,
    from: row.from_partei,
    fromName: row.from_name,
    to: row.to_parteien,
    text: row.text,
    sentAt: new Date(row.sent_at).toISOString(),
  }
}
