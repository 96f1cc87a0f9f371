import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'
import type { NamedParty, OpenInput } from './open-input.ts'

/** The line of a new case in the lists, with its number; {@link refreshBoard} fills it. */
export async function storeBoard(
  tx: Transaction<Tables>,
  {
    caseId,
    input,
    today,
    now,
    lawVersion,
  }: {
    readonly caseId: string
    readonly input: Pick<OpenInput, 'modus'> & { readonly demonstration: boolean }
    readonly today: PlainDate
    readonly now: number
    readonly lawVersion: string
  },
): Promise<void> {
  await tx
    .insertInto('board')
    .values({
      case_id: caseId,
      reference: await nextReference(tx, today),
      modus: input.modus,
      demonstration: input.demonstration,
      office_name: '',
      employer_name: '',
      worker_name: '',
      search: '',
      opened_on: today,
      last_seq: 0,
      changed_at: new Date(now),
      law_version: lawVersion,
    })
    .execute()
}

/** The next number of the year. It waits for whoever opens a case at the same moment, so no number is missing. */
async function nextReference(tx: Transaction<Tables>, today: PlainDate): Promise<string> {
  const year = Number(today.slice(0, 4))
  const { last } = await tx
    .insertInto('reference_numbers')
    .values({ year, last: 1 })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ last: sql`reference_numbers.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `VB-${year}-${String(last).padStart(6, '0')}`
}

export async function storeParties(
  tx: Transaction<Tables>,
  {
    caseId,
    parties,
    subject = 'fachkraft',
    today,
    addedBy,
  }: {
    readonly caseId: string
    readonly parties: Readonly<Partial<Record<Partei, NamedParty>>>
    /** Whom the file is about: nobody sits on that place yet. */
    readonly subject?: 'fachkraft' | 'familie'
    readonly today: PlainDate
    readonly addedBy: string
  },
): Promise<void> {
  const named = Object.entries(parties) as readonly (readonly [Partei, NamedParty])[]
  await tx
    .insertInto('case_parties')
    .values([
      ...named.map(([partei, party]) => ({
        case_id: caseId,
        partei,
        organisation_id: 'organisationId' in party ? party.organisationId : null,
        name: 'name' in party ? party.name : null,
        since: today,
        added_by: addedBy,
      })),
      { case_id: caseId, partei: subject, organisation_id: null, name: null, since: today, added_by: addedBy },
    ])
    .execute()
}

/** The answers of the check, without what says who somebody is: that stands in persons. */
export async function storeFacts(
  tx: Transaction<Tables>,
  {
    caseId,
    facts,
    way,
    today,
    now,
  }: {
    readonly caseId: string
    readonly facts: FactAnswers
    readonly way: string
    readonly today: PlainDate
    readonly now: number
  },
): Promise<void> {
  const { geburtsdatum: _born, staatsangehoerigkeiten: _states, ...kept } = facts
  await tx
    .insertInto('case_facts')
    .values({ case_id: caseId, facts: JSON.stringify(kept), way, checked_on: today, recorded_at: new Date(now) })
    .execute()
}
