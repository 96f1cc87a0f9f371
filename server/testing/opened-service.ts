import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { Access } from '#server/access/access.ts'
import { caseLetters } from '#server/access/case-letters.ts'
import { caseStore } from '#server/cases/case-file.ts'
import { type CaseService, caseService } from '#server/cases/case-service.ts'

/** The cases on the database of some accounts. */
export function openedService(access: Access): CaseService {
  const { db, clock } = access
  return caseService({ db, store: caseStore(db), clock, speicher: kalenderspeicher(), letters: caseLetters(access) })
}
