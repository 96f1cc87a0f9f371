import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import type { Holder, Tab } from '#server/cases/lists.ts'
import type { QueuePage } from '#server/cases/queue.ts'
import type { SavedFilter } from '#server/cases/saved-filters.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { QueueQuery } from './queue-query.ts'

/** What the page of the lists and its parts are made from. */
export interface QueuePageProps {
  readonly words: PageWords
  readonly procedure: ProcedureWords
  readonly assets: Assets
  readonly viewer: Viewer
  readonly today: PlainDate
  readonly query: QueueQuery
  readonly holders: readonly Holder[]
  readonly counts: Readonly<Record<Tab, number>>
  readonly found: QueuePage
  readonly saved: readonly SavedFilter[]
  /** What was just done, in a sentence. */
  readonly notice: string | undefined
  /** What was typed into the fields of the page, and what is wrong with it. */
  readonly draft: Draft
  readonly errors: readonly FieldError[]
}
