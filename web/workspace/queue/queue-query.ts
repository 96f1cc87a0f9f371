import { plainDate } from '#law/calendar/plain-date.ts'
import { type Holder, type Tab, tabFilter, tabs } from '#server/cases/lists.ts'
import type { Cursor, QueueSort } from '#server/cases/queue.ts'
import type { QueueFilter } from '#server/cases/queue-filter.ts'
import type { Viewer } from '#server/cases/viewer.ts'

/** What an address of the list asks for. */
export interface QueueQuery {
  readonly holderId: string
  readonly tab: Tab
  readonly sort: QueueSort
  readonly search: string
  readonly after: Cursor | undefined
}

/** Reads the address; whatever it does not say, or says wrongly, is as for somebody who comes in. */
export function readQueueQuery(query: Readonly<Record<string, string>>, holders: readonly Holder[]): QueueQuery {
  const [day = '', caseId = ''] = (query['nach'] ?? '').split('_')
  const after = plainDate(day)
  return {
    holderId: holders.find(({ id }) => id === query['fuer'])?.id ?? holders[0]?.id ?? '',
    tab: tabs.find((tab) => tab === query['liste']) ?? 'open',
    sort: query['sortierung'] === 'opened' ? 'opened' : 'due',
    search: (query['suche'] ?? '').trim().slice(0, 100),
    after: after === undefined || caseId === '' ? undefined : { day: after, caseId },
  }
}

/** The address of the same list with something changed; the page within it is not kept. */
export function queuePath(query: QueueQuery, change: Partial<QueueQuery> = {}): string {
  const { holderId, tab, sort, search, after } = { ...query, after: undefined, ...change }
  const parameters = new URLSearchParams({ liste: tab, fuer: holderId })
  if (sort !== 'due') parameters.set('sortierung', sort)
  if (search !== '') parameters.set('suche', search)
  if (after !== undefined) parameters.set('nach', `${after.day}_${after.caseId}`)
  return `/vorgaenge?${parameters.toString()}`
}

export function filterOf(viewer: Viewer, { holderId, tab, search }: QueueQuery): QueueFilter {
  const filter = tabFilter(viewer, holderId, tab)
  return search === '' ? filter : { ...filter, search }
}
