import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from './cases.ts'
import { countsOf, type LongLists } from './list-counts.ts'
import { organisationsFor } from './permissions.ts'
import { type Cursor, type QueuePage, type QueueSort, queuePage } from './queue.ts'
import type { Narrowing, QueueFilter } from './queue-filter.ts'
import type { Viewer } from './viewer.ts'

/** The ready-made lists that everybody has. */
export const tabs = ['own', 'today', 'week', 'over', 'silence', 'waiting', 'mine', 'nobody', 'open', 'closed'] as const
export type Tab = (typeof tabs)[number]

/** Whose lists somebody may read: those of his or her organisations, and the own one. */
export interface Holder {
  readonly id: string
  /** Undefined: the viewer in person. */
  readonly name: string | undefined
}

export function holdersFor(viewer: Viewer): readonly Holder[] {
  if (viewer.link) return []
  const organisations = organisationsFor(viewer, 'queue').map(({ id, name }) => [id, { id, name }] as const)
  return [
    ...new Map<string, Holder>([...organisations, [viewer.userId, { id: viewer.userId, name: undefined }]]).values(),
  ]
}

/** The filter of a ready-made list. */
export function tabFilter(viewer: Viewer, holderId: string, tab: Tab): QueueFilter {
  switch (tab) {
    case 'own':
      return { holderId, own: true }
    case 'mine':
      return { holderId, assignedTo: inOwnHands(viewer, holderId) }
    case 'nobody':
      return { holderId, assignedTo: 'nobody' }
    case 'today':
    case 'week':
    case 'over':
    case 'silence':
      return { holderId, due: tab }
    case 'waiting':
      return { holderId, own: false }
    case 'open':
      return { holderId }
    case 'closed':
      return { holderId, closed: true }
  }
}

/** Oneself, and whoever one stands in for today. */
function inOwnHands(viewer: Viewer, holderId: string): readonly string[] {
  const deputies = viewer.organisations.flatMap(({ id, deputyOf }) =>
    id === holderId && deputyOf !== undefined ? [deputyOf] : [],
  )
  return [viewer.userId, ...deputies]
}

export interface PageInput {
  readonly filter: QueueFilter
  readonly sort?: QueueSort
  readonly after?: Cursor | undefined
  readonly size?: number
}

/** A page of a list; empty where it is nobody's of the viewer. */
export async function pageFor(cases: Cases, viewer: Viewer, input: PageInput, today: PlainDate): Promise<QueuePage> {
  const { filter, ...page } = input
  if (!holdersFor(viewer).some(({ id }) => id === filter.holderId)) return { rows: [], next: undefined }
  return await queuePage(cases.db, filter, { ...page, today })
}

/** How many cases each of the ready-made lists has, narrowed or not; every number that of the list itself, up to the most that is counted. */
export async function countsFor(
  { db, long }: Pick<Cases, 'db'> & { readonly long: LongLists },
  viewer: Viewer,
  holderId: string,
  today: PlainDate,
  narrowing: Narrowing = {},
): Promise<Readonly<Record<Tab, number>>> {
  const allowed = holdersFor(viewer).some(({ id }) => id === holderId)
  const lists = tabs.map((tab) => [tab, { ...tabFilter(viewer, holderId, tab), ...narrowing }] as const)
  const narrowed = Object.keys(narrowing).length > 0
  const numbers: ReadonlyMap<Tab, number> = allowed ? await countsOf(db, lists, { today, long, narrowed }) : new Map()
  const of = (tab: Tab): number => numbers.get(tab) ?? 0
  return {
    own: of('own'),
    today: of('today'),
    week: of('week'),
    over: of('over'),
    silence: of('silence'),
    waiting: of('waiting'),
    mine: of('mine'),
    nobody: of('nobody'),
    open: of('open'),
    closed: of('closed'),
  }
}
