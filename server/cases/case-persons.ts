import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PersonRole } from '#server/persons/person-tables.ts'
import { addPerson, changePerson, type NewPerson, type Person, personsOf } from '#server/persons/persons.ts'
import { type Cases, enterCase } from './cases.ts'
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
}

/** Writes a person of a case down; the id is what events name. */
export async function savePerson(
  cases: Cases,
  viewer: Viewer,
  { caseId, id, role, person }: PersonInput,
  today: PlainDate,
): Promise<{ readonly result: 'done'; readonly id: string } | { readonly result: 'notFound' }> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'persons', today })
  if (!file || person.familyNames.trim() === '') return { result: 'notFound' }
  return await cases.db.transaction().execute(async (tx) => {
    await lockCase(tx, caseId)
    if (id !== undefined && !(await changePerson(tx, { caseId, id, person }))) return { result: 'notFound' }
    const saved = id ?? (await addPerson(tx, { caseId, role, person, now: cases.clock() }))
    await refreshAsItIs(cases, tx, caseId, today)
    return { result: 'done', id: saved }
  })
}
