import { type Kysely, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Tables } from '#server/database/tables.ts'
import { matches, type QueueFilter } from './queue-filter.ts'

/** Nobody reads a larger number, and counting on would cost more than the list. */
export const MOST_COUNTED = 1000

/** A list of so many has more than {@link MOST_COUNTED} for the next minute as well: nobody settles the difference in one. */
const LONG = MOST_COUNTED + 200
const MINUTE = 60_000
const MOST_REMEMBERED = 5000

/** Lists that were too long to be counted a moment ago. */
export interface LongLists {
  has(list: string): boolean
  add(list: string): void
}

/** Remembers each for a minute. The clock in milliseconds. */
export function longLists(clock: () => number): LongLists {
  const seen = new Map<string, number>()
  return {
    has: (list) => clock() - (seen.get(list) ?? Number.NEGATIVE_INFINITY) < MINUTE,
    add: (list) => {
      if (seen.size >= MOST_REMEMBERED) seen.clear()
      seen.set(list, clock())
    },
  }
}

interface Counting {
  readonly today: PlainDate
  readonly long: LongLists
  /** By conditions that few or many cases may meet. */
  readonly narrowed?: boolean
}

/**
 * How many rows each list has on a day, by the conditions of the list itself; {@link MOST_COUNTED} stands for that many and
 * more. Lists that are known to be long are not counted.
 */
export async function countsOf<List extends string>(
  db: Kysely<Tables>,
  filters: readonly (readonly [List, QueueFilter])[],
  { today, long, narrowed = false }: Counting,
): Promise<ReadonlyMap<List, number>> {
  const lists = filters.map(([list, filter]) => ({ list, filter, key: `${today} ${JSON.stringify(filter)}` }))
  const open = lists.filter(({ key }) => !long.has(key))
  const numbers = new Map(lists.map(({ list }) => [list, MOST_COUNTED]))
  if (open.length === 0) return numbers
  // One statement for all of them: every list page asks for ten numbers.
  const counts = open.map(
    ({ filter }) => sql`(select count(*) from (
      select from board_lines where ${matches(filter, today)} limit ${LONG}) found)`,
  )
  const { rows } = await sql<{
    counts: readonly string[]
  }>`select array[${sql.join(counts)}]::text[] as counts ${narrowed ? sql`` : prepared}`.execute(db)
  for (const [index, { list, key }] of open.entries()) {
    const count = Number(rows[0]?.counts[index] ?? 0)
    if (count >= LONG) long.add(key)
    numbers.set(list, Math.min(count, MOST_COUNTED))
  }
  return numbers
}
