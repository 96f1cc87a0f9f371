import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { ActInput, ActResult, CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { WebOptions } from '#web/http/web-options.ts'

/** What the pages of the cases need from the case service. */
export interface CaseDesk {
  view(viewer: Viewer, caseId: string, today: PlainDate): Promise<CaseView | undefined>
  act(viewer: Viewer, input: ActInput, today: PlainDate): Promise<ActResult>
}

export interface WorkspaceOptions extends WebOptions {
  readonly cases: CaseDesk
  /** A fresh id for every form: what is sent twice is done once. */
  readonly newId: () => string
}
