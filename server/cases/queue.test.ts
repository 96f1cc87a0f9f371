import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { fillBoard, HOLDER, holderIn, PEOPLE } from '#server/testing/fill-board.ts'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { countsOf, longLists, MOST_COUNTED } from './list-counts.ts'
import { type Cursor, pageQuery, type QueueSort, queuePage } from './queue.ts'
import type { QueueFilter } from './queue-filter.ts'

const DAY: PlainDate = '2026-11-18'
const ROWS = 50_000
let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await fillBoard(database.db, ROWS)
}, 300_000)
afterAll(() => database.close())

async function countOf(filter: QueueFilter, today: PlainDate): Promise<number | undefined> {
  const long = longLists(() => 0)
  return (await countsOf(database.db, [['list', filter]], { today, long })).get('list')
}

const offered: readonly Omit<QueueFilter, 'holderId'>[] = [
  {},
  { closed: true },
  { own: true },
  { assignedTo: [PEOPLE[0] ?? ''] },
  { assignedTo: [PEOPLE[0] ?? '', PEOPLE[1] ?? ''] },
  { assignedTo: 'nobody' },
  { turn: 'bundesagentur' },
  { stage: 'anerkennung' },
  { due: 'over' },
  { due: 'week' },
  { employerId: holderIn('employer', 7) },
  { occupation: '2221' },
  { country: 'RS' },
  { search: 'petrovic 123' },
  { search: 'VB-2026-004711' },
  { own: true, stage: 'anerkennung', country: 'RS' },
]
const sorts: readonly QueueSort[] = ['due', 'opened']

describe(`A list of ${ROWS} cases`, () => {
  const combinations = offered.flatMap((filter) => sorts.map((sort) => [JSON.stringify(filter), sort, filter] as const))
  it.each(combinations)(
    '%s sorted by %s is read through an index, on the first page and on a later one',
    async (_, sort, filter) => {
      for (const after of [undefined, { day: '2026-11-20', caseId: 'case-00000500' } satisfies Cursor]) {
        const query = pageQuery(database.db, { holderId: HOLDER, ...filter }, { sort, after, size: 51, today: DAY })
        const plan = (await query.explain('text')).map((line) => JSON.stringify(line)).join('\n')
        expect(plan).not.toMatch(/Seq Scan on (?:board|board_lines)\b/)
        expect(plan).toContain('Index')
      }
    },
  )

  it('gives every case once, page by page, in the order of its days', async () => {
    for (const sort of sorts) {
      const seen: string[] = []
      const days: string[] = []
      let after: Cursor | undefined
      do {
        const page = await queuePage(
          database.db,
          { holderId: HOLDER, stage: 'visum', country: 'RS' },
          { sort, after, size: 37, today: DAY },
        )
        seen.push(...page.rows.map(({ caseId }) => caseId))
        days.push(...page.rows.map((row) => (sort === 'due' ? (row.due ?? '9999-12-31') : row.openedOn)))
        after = page.next
      } while (after)
      expect(new Set(seen).size).toBe(seen.length)
      expect(days).toEqual(sort === 'due' ? days.toSorted() : days.toSorted().toReversed())
      const all = await countOf({ holderId: HOLDER, stage: 'visum', country: 'RS' }, DAY)
      expect(Math.min(seen.length, MOST_COUNTED)).toBe(all)
    }
  })

  it('counts what it shows, whatever is looked for and on whatever day', async () => {
    const filters = fc.record(
      {
        closed: fc.boolean(),
        own: fc.boolean(),
        assignedTo: fc.constantFrom<'nobody' | readonly string[]>('nobody', PEOPLE.slice(0, 1), PEOPLE.slice(0, 2)),
        turn: fc.constantFrom('bundesagentur' as const, 'arbeitgeber' as const),
        stage: fc.constantFrom('visum' as const, 'anerkennung' as const),
        due: fc.constantFrom('over' as const, 'week' as const),
        country: fc.constantFrom('RS', 'BA'),
        search: fc.constantFrom('petrovic', 'nowak 99'),
      },
      { requiredKeys: ['country'] },
    )
    const days = fc.constantFrom<PlainDate>('2026-11-18', '2026-12-01', '2027-03-01')
    await fc.assert(
      fc.asyncProperty(filters, days, async (filter, today) => {
        const whole = { holderId: HOLDER, ...filter }
        const { rows } = await queuePage(database.db, whole, { size: ROWS, today })
        expect(await countOf(whole, today)).toBe(Math.min(rows.length, MOST_COUNTED))
      }),
      { numRuns: 40 },
    )
  })

  it.each([...sorts])('finds the same cases by %s through the index of letters and line by line', async (sort) => {
    for (const search of ['petrovic', 'nowak 99', 'vic', 'nobody of that name', 'VB-2026-004711']) {
      const pages = await Promise.all(
        (['index', 'walk'] as const).map((lookup) =>
          pageQuery(
            database.db,
            { holderId: HOLDER, search },
            { sort, after: undefined, size: 51, today: DAY, lookup },
          ).execute(),
        ),
      )
      const [letters, lines] = pages.map((page) => page.map(({ case_id: id }) => id))
      expect(lines).toEqual(letters)
    }
  })

  it('shows a case under another turn when only time has passed', async () => {
    const turnOn = async (today: PlainDate): Promise<unknown> => {
      const { rows } = await sql<{ turn: string }>`select turn from board_lines
        where holder_id = ${HOLDER} and case_id = 'case-00000010' and ${today} between from_day and until_day`.execute(
        database.db,
      )
      return rows
    }
    expect(await turnOn('2026-11-26')).toEqual([{ turn: 'bundesagentur' }])
    expect(await turnOn('2026-11-27')).toEqual([{ turn: 'auslaenderbehoerde' }])
  })
})
