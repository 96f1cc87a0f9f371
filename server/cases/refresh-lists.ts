import { sql, type Transaction } from 'kysely'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import { letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import { holderLines } from './board-lines.ts'
import { partiesOf, type StoredParty } from './case-file.ts'
import { foldText } from './search-text.ts'
import { type Span, spansFrom } from './spans.ts'
import { writeDurations } from './stage-durations.ts'

export interface Refresh {
  readonly caseId: string
  readonly state: State
  readonly today: PlainDate
  readonly speicher: Kalenderspeicher
  /** In milliseconds. */
  readonly now: number
  readonly lawVersion: string
}

/** Brings the lists up to what the file says now, in the transaction that changed it; returns what holds today. */
export async function refreshLists(tx: Transaction<Tables>, refresh: Refresh): Promise<Span | undefined> {
  const { caseId, state, today, speicher } = refresh
  const subject = await subjectOf(tx, caseId, today)
  const spans = spansFrom(state, today, speicher)
  const ofHolders = holderLines(subject.parties, state, spans)
  const holders = [...new Set(ofHolders.map(({ holder_id }) => holder_id))]
  const row = await updateRow(tx, refresh, { ...subject, holders }, spans)
  const { employerId, occupation, country, officeId: office } = subject
  const { opened_on, letters } = row
  const shared = { case_id: caseId, employer_id: employerId, occupation, country, opened_on, letters }
  const lines = ofHolders.map((line) => ({
    ...shared,
    ...line,
    assigned_to: subject.assigned.get(line.holder_id) ?? null,
  }))
  await tx.deleteFrom('board_lines').where('case_id', '=', caseId).execute()
  if (lines.length > 0) await tx.insertInto('board_lines').values(lines).execute()
  const duties = pflichten(state, today, speicher)
  const { demonstration } = row
  await writeDurations(tx, caseId, state, duties, { office, occupation, country, demonstration })
  return spans[0]
}

/** What lists say of a case besides its file. */
interface Subject {
  readonly parties: readonly StoredParty[]
  readonly assigned: ReadonlyMap<string, string>
  readonly officeId: string | null
  readonly officeName: string
  readonly employerId: string | null
  readonly employerName: string
  readonly workerName: string
  readonly occupation: string | null
  readonly country: string | null
}

async function subjectOf(tx: Transaction<Tables>, caseId: string, today: PlainDate): Promise<Subject> {
  const parties = await partiesOf(tx, caseId)
  const worker = await tx
    .selectFrom('persons')
    .select(['given_names', 'family_names', 'nationalities'])
    .where('case_id', '=', caseId)
    .where('role', 'in', ['fachkraft', 'familie'])
    .orderBy('role')
    .executeTakeFirst()
  const answered = await tx.selectFrom('case_facts').select('facts').where('case_id', '=', caseId).executeTakeFirst()
  const assigned = await tx
    .selectFrom('case_assignments')
    .select(['organisation_id', 'user_id'])
    .where('case_id', '=', caseId)
    .execute()
  const present = (partei: Partei): StoredParty | undefined =>
    parties.findLast((party) => party.partei === partei && (party.until === undefined || today <= party.until))
  const [office, employer] = [present('auslaenderbehoerde'), present('arbeitgeber')]
  return {
    parties,
    assigned: new Map(assigned.map((row) => [row.organisation_id, row.user_id])),
    officeId: office?.organisationId ?? null,
    officeName: office?.name ?? '',
    employerId: employer?.organisationId ?? null,
    employerName: employer?.name ?? '',
    workerName: worker ? [worker.family_names, worker.given_names].filter(Boolean).join(', ') : '',
    occupation: occupationIn(answered?.facts),
    country: worker?.nationalities[0] ?? null,
  }
}

function occupationIn(facts: unknown): string | null {
  if (typeof facts !== 'object' || facts === null || !('taetigkeit' in facts)) return null
  const { taetigkeit } = facts
  return typeof taetigkeit === 'string' && taetigkeit !== 'weissNicht' ? taetigkeit : null
}

async function updateRow(
  tx: Transaction<Tables>,
  { caseId, state, now, lawVersion }: Refresh,
  subject: Subject & { readonly holders: readonly string[] },
  [current]: readonly Span[],
): Promise<{ readonly opened_on: PlainDate; readonly demonstration: boolean; readonly letters: number }> {
  const row = await tx
    .selectFrom('board')
    .select(['reference', 'opened_on', 'demonstration'])
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  const { officeId, officeName, employerName, workerName, occupation, country } = subject
  const { letters } = await tx
    .updateTable('board')
    .set({
      office_id: officeId,
      office_name: officeName,
      employer_name: employerName,
      holders: [...subject.holders],
      worker_name: workerName,
      search: foldText([row.reference, workerName, employerName].join(' ')),
      way: letzter(state, 'vorhabenFestgelegt')?.ereignis.vorhaben.weg ?? null,
      occupation,
      country,
      closed_on: current?.closedOn ?? null,
      last_seq: state.seq,
      changed_at: new Date(now),
      law_version: lawVersion,
    })
    .where('case_id', '=', caseId)
    .returning(sql<number>`letters_of(search)`.as('letters'))
    .executeTakeFirstOrThrow()
  return { ...row, letters }
}
