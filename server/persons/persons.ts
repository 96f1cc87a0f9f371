import type { Kysely, Selectable } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { hashText } from '#server/cases/hash-text.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Tables } from '#server/database/tables.ts'
import type { PersonRole, PersonTables } from './person-tables.ts'

/** Somebody of whom a case speaks. Names and dates of birth stand here and nowhere else, and go with the case. */
export interface Person {
  readonly id: string
  readonly role: PersonRole
  readonly givenNames: string
  readonly familyNames: string
  readonly bornOn: PlainDate | undefined
  readonly birthPlace: string | undefined
  /** Codes of the states. */
  readonly nationalities: readonly string[]
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly address: string | undefined
  readonly birthName: string | undefined
  /** Code of the state of residence. */
  readonly residenceState: string | undefined
  readonly passportNumber: string | undefined
  readonly passportState: string | undefined
  readonly passportUntil: PlainDate | undefined
  /** Of a member of the family to the worker. */
  readonly relation: 'ehegatte' | 'lebenspartner' | 'kind' | undefined
}

export type NewPerson = Pick<Person, 'familyNames'> & Partial<Omit<Person, 'id' | 'role'>>

export async function addPerson(
  db: Kysely<Tables>,
  {
    caseId,
    role,
    person,
    now,
    id,
  }: {
    readonly caseId: string
    readonly role: PersonRole
    readonly person: NewPerson
    /** Made by whoever adds, so that adding twice adds once; made here where it is absent. */
    readonly id?: string | undefined
    /** In milliseconds. */
    readonly now: number
  },
): Promise<string> {
  const added = await db
    .insertInto('persons')
    .values({
      ...(id !== undefined && { id }),
      case_id: caseId,
      role,
      recorded_at: new Date(now),
      ...columnsOf(person),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  const there = added?.id ?? id
  if (there === undefined) throw new Error('The person was not added.')
  return there
}

/** What is known of somebody, in short: it is another one as soon as anything of it is. */
export function personEdition(person: NewPerson): string {
  return hashText(canonicalJson(columnsOf(person)))
}

export async function changePerson(
  db: Kysely<Tables>,
  { caseId, id, person }: { readonly caseId: string; readonly id: string; readonly person: NewPerson },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('persons')
    .set(columnsOf(person))
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function personsOf(db: Kysely<Tables>, caseId: string): Promise<readonly Person[]> {
  const rows = await personRows(db, caseId).modifyEnd(prepared).execute()
  return rows.map(personOf)
}

/** The same as a question inside another. */
export function personRows(db: Kysely<Tables>, caseId: string) {
  return db.selectFrom('persons').select(COLUMNS).where('case_id', '=', caseId).orderBy('recorded_at')
}

/** The family of the worker, each from a file of its own (§ 81a Abs. 4 AufenthG). */
export async function relativesOf(db: Kysely<Tables>, caseId: string): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('case_links')
    .innerJoin('persons', 'persons.case_id', 'case_links.family_case_id')
    .select(COLUMNS)
    .select('case_links.verhaeltnis')
    .where('case_links.case_id', '=', caseId)
    .where('persons.role', '=', 'familie')
    .orderBy('persons.recorded_at')
    .execute()
  return rows.map((row) => ({
    ...personOf(row),
    relation: row.relation ?? VERHAELTNISSE.find((one) => one === row.verhaeltnis),
  }))
}

const VERHAELTNISSE = ['ehegatte', 'lebenspartner', 'kind'] as const

const COLUMNS = [
  'persons.id',
  'role',
  'given_names',
  'family_names',
  'born_on',
  'birth_place',
  'nationalities',
  'email',
  'phone',
  'address',
  'birth_name',
  'residence_state',
  'passport_number',
  'passport_state',
  'passport_until',
  'relation',
] as const

export function personOf(row: Omit<Selectable<PersonTables['persons']>, 'case_id' | 'recorded_at'>): Person {
  return {
    id: row.id,
    role: row.role,
    givenNames: row.given_names,
    familyNames: row.family_names,
    bornOn: row.born_on ?? undefined,
    birthPlace: row.birth_place ?? undefined,
    nationalities: row.nationalities,
    email: row.email ?? undefined,
    phone: row.phone ?? undefined,
    address: row.address ?? undefined,
    birthName: row.birth_name ?? undefined,
    residenceState: row.residence_state ?? undefined,
    passportNumber: row.passport_number ?? undefined,
    passportState: row.passport_state ?? undefined,
    passportUntil: row.passport_until ?? undefined,
    relation: row.relation ?? undefined,
  }
}

function columnsOf({ givenNames = '', familyNames, nationalities = [], ...rest }: NewPerson) {
  return {
    given_names: givenNames,
    family_names: familyNames,
    nationalities: [...nationalities],
    born_on: rest.bornOn ?? null,
    birth_place: rest.birthPlace ?? null,
    email: rest.email ?? null,
    phone: rest.phone ?? null,
    address: rest.address ?? null,
    birth_name: rest.birthName ?? null,
    residence_state: rest.residenceState ?? null,
    passport_number: rest.passportNumber ?? null,
    passport_state: rest.passportState ?? null,
    passport_until: rest.passportUntil ?? null,
    relation: rest.relation ?? null,
  }
}
