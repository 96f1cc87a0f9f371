import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { prepared } from '#server/database/prepared-statements.ts'
import { type Person, personOf, personRows } from '#server/persons/persons.ts'
import { assignedOf, assignmentRows } from './assignees.ts'
import type { CaseView, FamilyView, MessageView } from './case-view.ts'
import type { Cases, Entered } from './cases.ts'
import { familyOf, familyRows } from './family.ts'
import { messageOf, messageRows } from './messages.ts'
import type { Viewer } from './viewer.ts'

/** What a page of a case shows besides the file. */
export interface AroundCase extends Pick<CaseView, 'reference' | 'modus' | 'demonstration' | 'openedOn' | 'assigned'> {
  readonly persons: readonly Person[]
  readonly messages: readonly MessageView[]
  readonly family: readonly FamilyView[]
  /** By the number of the account. */
  readonly names: ReadonlyMap<string, string>
}

/** What stands around the file of a case for one viewer, in one question; `recorders` are accounts whose names may be shown. */
export async function aroundCase(
  { db }: Cases,
  viewer: Viewer,
  { caseId, standings }: Entered,
  recorders: readonly string[],
): Promise<AroundCase> {
  const parteien = viewer.link ? [] : standings.map(({ partei }) => partei)
  const named = db
    .selectFrom('users')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${[...recorders]}::uuid[])`)
  const row = await db
    .selectFrom('board')
    .select(['reference', 'modus', 'demonstration', 'opened_on'])
    .select([
      jsonArrayFrom(personRows(db, caseId)).as('persons'),
      jsonArrayFrom(messageRows(db, caseId, parteien)).as('messages'),
      jsonArrayFrom(familyRows(db, viewer, caseId)).as('family'),
      jsonArrayFrom(assignmentRows(db, caseId, standings)).as('assigned'),
      jsonArrayFrom(named).as('names'),
    ])
    .where('board.case_id', '=', caseId)
    .modifyEnd(prepared)
    .executeTakeFirstOrThrow()
  return {
    reference: row.reference,
    modus: row.modus,
    demonstration: row.demonstration,
    openedOn: row.opened_on,
    persons: row.persons.map(personOf),
    messages: row.messages.map(messageOf),
    family: row.family.map(familyOf),
    assigned: assignedOf(viewer, standings, row.assigned),
    names: new Map(row.names.map(({ id, name }) => [id, name])),
  }
}
