import type { Kysely } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Tables } from '#server/database/tables.ts'
import type { PersonRole } from '#server/persons/person-tables.ts'
import {
  addPerson,
  changePerson,
  type NewPerson,
  type Person,
  personEdition,
  personsOf,
} from '#server/persons/persons.ts'
import { type Cases, enterCase } from './cases.ts'
import { idOfCommand } from './id-of-command.ts'
import { lockCase, refreshAsItIs } from './refresh-as-it-is.ts'
import type { Viewer } from './viewer.ts'

/** Everybody of whom the case speaks, with all that is known of them; for those who run the procedure. */
export async function casePersons(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<readonly Person[] | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'persons', today })
  return file && (await personsOf(cases.db, caseId))
}

export interface PersonInput {
  readonly caseId: string
  /** Absent: somebody new. */
  readonly id?: string
  readonly role: PersonRole
  readonly person: NewPerson
  /** Of somebody who is known: what the form began from. Absent where whoever saves had no form before them. */
  readonly expected?: string
  /** Of the form about somebody new: sent twice, it adds one person. */
  readonly commandId?: string | undefined
}

export type SavePersonResult =
  | { readonly result: 'done'; readonly id: string }
  /** Somebody was faster: what is known of the person now. */
  | { readonly result: 'stale'; readonly current: Person }
  | { readonly result: 'notFound' }

/** Writes a person of a case down; the id is what events name. */
export async function savePerson(
  cases: Cases,
  viewer: Viewer,
  { caseId, id, expected, role, person, commandId }: PersonInput,
  today: PlainDate,
): Promise<SavePersonResult> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'persons', today })
  if (!file || person.familyNames.trim() === '') return { result: 'notFound' }
  return await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    const faster = expected !== undefined && (await overtaken(tx, { caseId, id, expected, person }))
    if (faster) return { result: 'stale', current: faster }
    if (id !== undefined && !(await changePerson(tx, { caseId, id, person }))) return { result: 'notFound' }
    const made =
      commandId === undefined
        ? undefined
        : idOfCommand(caseId, viewer.userId, commandId, canonicalJson({ role, person }))
    const saved = id ?? (await addPerson(tx, { caseId, role, person, now: cases.clock(), id: made }))
    await refreshAsItIs(cases, tx, caseId, today)
    return { result: 'done', id: saved }
  })
}

/** The person as somebody else saved it meanwhile. Whoever sends the same form twice is nobody else. */
async function overtaken(
  tx: Kysely<Tables>,
  {
    caseId,
    id,
    expected,
    person,
  }: Pick<PersonInput, 'caseId' | 'person'> & { readonly id: string | undefined; readonly expected: string },
): Promise<Person | undefined> {
  const current = (await personsOf(tx, caseId)).find((one) => one.id === id)
  if (current === undefined) return undefined
  return [expected, personEdition(person)].includes(personEdition(current)) ? undefined : current
}
