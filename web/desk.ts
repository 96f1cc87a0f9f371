import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { CaseService } from '#server/cases/case-service.ts'

/** What the pages of the cases need. */
export interface Desk {
  readonly cases: CaseService
  readonly speicher: Kalenderspeicher
  /** A fresh id for every form: what is sent twice is done once. */
  readonly newId: () => string
  /** Visitors may take the place of invented people. */
  readonly demonstration: boolean
}
