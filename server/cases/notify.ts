import { type Kysely, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'
import type { CaseMail } from '#server/jobs/case-mail.ts'
import { enqueue } from '#server/jobs/enqueue.ts'

export interface Notice {
  readonly caseId: string
  readonly to: readonly Partei[]
  readonly about: CaseMail['about']
  readonly day?: PlainDate | undefined
  /** Who caused it needs no mail about it. */
  readonly except?: string | undefined
  readonly today: PlainDate
  /** In milliseconds. */
  readonly now: number
}

/** Tells the people of some parties about a case, by mail, in the transaction of what it is about. */
export async function notify(tx: Kysely<Tables>, notice: Notice): Promise<void> {
  const { caseId, about, day, now } = notice
  const { reference, demonstration } = await tx
    .selectFrom('board')
    .select(['reference', 'demonstration'])
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  for (const { email, language } of await readersOf(tx, notice)) {
    const data: CaseMail = { language, about, caseId, reference, ...(day && { day }) }
    // The people of demonstration cases do not exist: their mails can be read on a page, and go nowhere.
    const kind = demonstration ? 'demonstrationMail' : 'mail'
    await enqueue(tx, { caseId, kind, payload: { to: email, template: 'case', data }, now })
  }
}

interface Reader {
  readonly email: string
  readonly language: 'de' | 'en'
}

/**
 * Whoever has the case, and who stands in for them. Where nobody has it, the people of an employer or an agent are told;
 * the people of an office have their list. What is for a minor worker reaches the custodians as well (§ 80 Abs. 1 AufenthG).
 */
async function readersOf(tx: Kysely<Tables>, { caseId, to, except, today }: Notice): Promise<readonly Reader[]> {
  const { rows } = await sql<Reader>`
    with parties as (
      select p.user_id, p.organisation_id, o.kind, a.user_id as assigned
      from case_parties p
      left join organisations o on o.id = p.organisation_id
      left join case_assignments a on a.case_id = p.case_id and a.organisation_id = p.organisation_id
      where p.case_id = ${caseId}
        and (p.partei = any(${[...to]}::text[]) or (p.partei = 'familie' and ${to.includes('fachkraft')} and exists (
          select from persons w
          where w.case_id = p.case_id and w.role = 'fachkraft' and w.born_on + interval '18 years' > ${today}
        )))
        and p.since <= ${today} and (p.until is null or p.until >= ${today})
    ), told as (
      select user_id from parties
      union select assigned from parties
      union select d.deputy_id from parties p
        join deputies d on d.user_id = p.assigned and d.organisation_id = p.organisation_id
        where d.ended_at is null and ${today} between d.from_day and d.until_day
      union select m.user_id from parties p join memberships m on m.organisation_id = p.organisation_id
        where p.assigned is null and p.kind in ('arbeitgeber', 'unterbevollmaechtigter')
          and m.role <> 'verwaltung' and m.ended_at is null
          and m.from_day <= ${today} and (m.until_day is null or m.until_day >= ${today})
    )
    select u.email, u.language from told join users u on u.id = told.user_id
    where u.disabled_at is null and u.id::text <> ${except ?? ''}
    order by u.email`.execute(tx)
  return rows
}
