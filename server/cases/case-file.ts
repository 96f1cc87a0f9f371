import type { Kysely } from 'kysely'
import { replay } from '#procedure/decider/decider.ts'
import type { StoredEvent } from '#procedure/decider/envelope.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { fachkraefteverfahren } from '#procedure/fachkraefteverfahren/fachkraefteverfahren.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Tables } from '#server/database/tables.ts'
import { type EventStore, eventStore } from './event-store.ts'
import type { CaseParty } from './permissions.ts'
import { eintragOf, readEvent } from './read-event.ts'

export type CaseStore = EventStore<Event>

/** The files of all cases. */
export function caseStore(db: Kysely<Tables>): CaseStore {
  return eventStore(db, readEvent)
}

/** A case as the store has it, folded. */
export interface CaseFile {
  readonly caseId: string
  readonly events: readonly StoredEvent<Event>[]
  readonly state: State
  readonly parties: readonly StoredParty[]
}

export interface StoredParty extends CaseParty {
  readonly id: string
  /** As the party is shown; a natural person is shown by its entry in persons. */
  readonly name: string | undefined
  /** Of a party that is written to. */
  readonly email: string | undefined
  readonly language: 'de' | 'en' | undefined
}

export async function loadCase(
  { db, store }: { readonly db: Kysely<Tables>; readonly store: CaseStore },
  caseId: string,
): Promise<CaseFile | undefined> {
  const [events, parties] = await Promise.all([store.load(caseId), partiesOf(db, caseId)])
  return events.length === 0 ? undefined : { caseId, events, state: fold(events), parties }
}

export function fold(events: readonly StoredEvent<Event>[], from?: State): State {
  return replay(fachkraefteverfahren, events.map(eintragOf), from)
}

export async function partiesOf(db: Kysely<Tables>, caseId: string): Promise<readonly StoredParty[]> {
  const rows = await db
    .selectFrom('case_parties')
    .leftJoin('organisations', 'organisations.id', 'case_parties.organisation_id')
    .leftJoin('users', 'users.id', 'case_parties.user_id')
    .select([
      'case_parties.id',
      'case_parties.partei',
      'case_parties.organisation_id',
      'case_parties.user_id',
      'case_parties.since',
      'case_parties.until',
      'case_parties.name',
      'case_parties.email',
      'case_parties.language',
      'organisations.name as organisation_name',
      'users.name as user_name',
    ])
    .where('case_parties.case_id', '=', caseId)
    .orderBy('case_parties.since')
    // Of two that came on one day the one that works here comes last, for the last is the one that counts.
    .orderBy(({ eb }) => eb.or([eb('organisation_id', 'is not', null), eb('user_id', 'is not', null)]))
    .orderBy('case_parties.id')
    .modifyEnd(prepared)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    partei: row.partei,
    organisationId: row.organisation_id ?? undefined,
    userId: row.user_id ?? undefined,
    since: row.since,
    until: row.until ?? undefined,
    name: row.organisation_name ?? row.name ?? row.user_name ?? undefined,
    email: row.email ?? undefined,
    language: row.language ?? undefined,
  }))
}
