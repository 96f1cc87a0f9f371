import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { CaseService } from '#server/cases/case-service.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { WebOptions } from '#web/http/web-options.ts'

/** What the pages of the cases need besides those of everybody. */
export interface WorkspaceOptions extends WebOptions {
  readonly cases: CaseService
  /** The letters that are attached to entries. */
  readonly files: FileStore
  /** Calendars for the months that a calculation sheet shows. */
  readonly speicher: Kalenderspeicher
  /** A fresh id for every form: what is sent twice is done once. */
  readonly newId: () => string
}
