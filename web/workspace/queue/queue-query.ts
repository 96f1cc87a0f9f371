import { plainDate } from '#law/calendar/plain-date.ts'
import { stateNames } from '#law/texts/states.ts'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Turn } from '#server/cases/board-tables.ts'
import { type Holder, type Tab, tabFilter, tabs } from '#server/cases/lists.ts'
import type { Cursor, QueueSort } from '#server/cases/queue.ts'
import type { Narrowing, QueueFilter } from '#server/cases/queue-filter.ts'
import { LONGEST_SEARCH } from '#server/cases/saved-filters.ts'
import { stages } from '#server/cases/stages.ts'
import type { Viewer } from '#server/cases/viewer.ts'

/** What an address of the list asks for. */
export interface QueueQuery {
  readonly holderId: string
  readonly tab: Tab
  readonly sort: QueueSort
  /** Nothing where more was typed than is searched for; the page says so at the field. */
  readonly search: string
  /** Narrows every list at once. */
  readonly narrowing: Narrowing
  readonly after: Cursor | undefined
}

/** Reads the address; whatever it does not say, or says wrongly, is as for somebody who comes in. */
export function readQueueQuery(query: Readonly<Record<string, string>>, holders: readonly Holder[]): QueueQuery {
  const [day = '', caseId = ''] = (query['nach'] ?? '').split('_')
  const after = plainDate(day)
  const search = (query['suche'] ?? '').trim()
  return {
    holderId: holders.find(({ id }) => id === query['fuer'])?.id ?? holders[0]?.id ?? '',
    tab: tabs.find((tab) => tab === query['liste']) ?? 'open',
    sort: query['sortierung'] === 'opened' ? 'opened' : 'due',
    search: search.length > LONGEST_SEARCH ? '' : search,
    narrowing: readNarrowing(query),
    after: after === undefined || caseId === '' ? undefined : { day: after, caseId },
  }
}

/** The address of the same list with something changed; the page within it is not kept. */
export function queuePath(query: QueueQuery, change: Partial<QueueQuery> = {}): string {
  const { holderId, tab, sort, search, narrowing, after } = { ...query, after: undefined, ...change }
  const parameters = new URLSearchParams({ liste: tab, fuer: holderId })
  if (sort !== 'due') parameters.set('sortierung', sort)
  if (search !== '') parameters.set('suche', search)
  for (const [name, value] of narrowingParameters(narrowing)) parameters.set(name, value)
  if (after !== undefined) parameters.set('nach', `${after.day}_${after.caseId}`)
  return `/vorgaenge?${parameters.toString()}`
}

/** The names that the parts of a narrowing have in an address. */
export const narrowedBy = { stage: 'station', turn: 'amzug', country: 'staat' } as const

function readNarrowing(query: Readonly<Record<string, string>>): Narrowing {
  const stage = stages.find((one) => one === query[narrowedBy.stage])
  const turn = turns.find((one) => one === query[narrowedBy.turn])
  const country = Object.keys(stateNames).find((code) => code === query[narrowedBy.country])
  return {
    ...(stage === undefined ? {} : { stage }),
    ...(turn === undefined ? {} : { turn }),
    ...(country === undefined ? {} : { country }),
  }
}

/** Whose turn it can be: a case that has ended is in a list of its own. */
export const turns: readonly Exclude<Turn, 'beendet'>[] = [...parteien, 'ruht']

export function narrowingParameters({ stage, turn, country }: Narrowing): readonly (readonly [string, string])[] {
  return [
    ...(stage === undefined ? [] : [[narrowedBy.stage, stage] as const]),
    ...(turn === undefined ? [] : [[narrowedBy.turn, turn] as const]),
    ...(country === undefined ? [] : [[narrowedBy.country, country] as const]),
  ]
}

/** The parts of a kept filter by which it was narrowed. */
export function narrowingOf({ stage, turn, country }: QueueFilter): Narrowing {
  return readNarrowing(
    Object.fromEntries(
      narrowingParameters({
        ...(stage === undefined ? {} : { stage }),
        ...(turn === undefined ? {} : { turn }),
        ...(country === undefined ? {} : { country }),
      }),
    ),
  )
}

export function filterOf(viewer: Viewer, { holderId, tab, search, narrowing }: QueueQuery): QueueFilter {
  const filter = { ...tabFilter(viewer, holderId, tab), ...narrowing }
  return search === '' ? filter : { ...filter, search }
}
