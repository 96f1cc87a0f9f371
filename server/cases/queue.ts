import { type Kysely, sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Tables } from '#server/database/tables.ts'
import type { Turn } from './board-tables.ts'
import { hasOneWay, hasWords, type Lookup, lineHasWords, matches, namesCase, type QueueFilter } from './queue-filter.ts'
import { LAST_DAY } from './spans.ts'

/** Soonest end first, or newest case first. */
export type QueueSort = 'due' | 'opened'

/** Behind which row the next page begins. */
export interface Cursor {
  readonly day: PlainDate
  readonly caseId: string
}

export interface QueueRow {
  readonly caseId: string
  readonly reference: string
  readonly workerName: string
  readonly employerName: string
  readonly officeName: string
  readonly way: string | undefined
  readonly occupation: string | undefined
  readonly country: string | undefined
  /** As whom the holder takes part. */
  readonly parteien: readonly Partei[]
  readonly turn: Turn
  readonly own: boolean
  /** Id of the duty that makes it so. */
  readonly duty: string | undefined
  readonly due: PlainDate | undefined
  /** The last day before silence has an effect by law. */
  readonly silence: PlainDate | undefined
  readonly stage: string | undefined
  readonly openedOn: PlainDate
  readonly closed: boolean
  readonly assignedTo: { readonly id: string; readonly name: string } | undefined
  readonly demonstration: boolean
}

export interface QueuePage {
  readonly rows: readonly QueueRow[]
  readonly next: Cursor | undefined
}

const PAGE = 50

/** Where in which order of a list somebody is. */
interface Place {
  readonly sort: QueueSort
  readonly after: Cursor | undefined
  readonly today: PlainDate
}

/** Lines that are looked at to learn how common a name is, and from how many of them on it is common. */
const SAMPLE = 2000
const COMMON = 5

/**
 * A rare name is found through the index of letters. Of a common one that index finds thousands of cases, which would all be
 * sorted for one page; going through the list meets a page of them soon.
 */
async function lookupFor(db: Kysely<Tables>, filter: QueueFilter, place: Place): Promise<Lookup> {
  const found = hasWords(filter)
  if (found === undefined || namesCase(filter)) return 'index'
  const { search, ...rest } = filter
  const { rows } = await sql<{ looked: string; found: string }>`
    select count(*) as looked, count(*) filter (where ${lineHasWords(filter, found)}) as found
    from (${linesOf(db, rest, place, 'index', true).limit(SAMPLE)}) board_lines`.execute(db)
  const [sample] = rows
  return Number(sample?.looked) < SAMPLE || Number(sample?.found) >= COMMON ? 'walk' : 'index'
}

/** One page of a list on a day. It goes on behind the last row, so that page one thousand costs what page one costs. */
export async function queuePage(
  db: Kysely<Tables>,
  filter: QueueFilter,
  {
    sort = 'due',
    after,
    size = PAGE,
    today,
  }: {
    readonly sort?: QueueSort
    readonly after?: Cursor | undefined
    readonly size?: number
    readonly today: PlainDate
  },
): Promise<QueuePage> {
  const lookup = await lookupFor(db, filter, { sort, after, today })
  const found = await pageQuery(db, filter, { sort, after, size: size + 1, today, lookup })
    .$if(hasOneWay(filter), (page) => page.modifyEnd(prepared))
    .execute()
  const rows = found.slice(0, size).map(rowOf)
  const last = found.length > size ? found[size - 1] : undefined
  return {
    rows,
    next: last && { day: sort === 'due' ? last.due_on : last.opened_on, caseId: last.case_id },
  }
}

/** The statement of a page; the tests ask the database how it would go about it. */
export function pageQuery(
  db: Kysely<Tables>,
  filter: QueueFilter,
  { sort, after, size, today, lookup = 'index' }: Place & { readonly size: number; readonly lookup?: Lookup },
) {
  return db
    .selectFrom(linesOf(db, filter, { sort, after, today }, lookup).limit(size).as('page'))
    .innerJoin('board_lines', (join) =>
      join
        .on('board_lines.holder_id', '=', filter.holderId)
        .onRef('board_lines.case_id', '=', 'page.case_id')
        .onRef('board_lines.from_day', '=', 'page.from_day'),
    )
    .innerJoin('board', 'board.case_id', 'page.case_id')
    .leftJoin('users', 'users.id', 'board_lines.assigned_to')
    .select([
      'board_lines.case_id',
      'board_lines.parteien',
      'board_lines.turn',
      'board_lines.own',
      'board_lines.duty',
      'board_lines.due_on',
      'board_lines.silence_on',
      'board_lines.stage',
      'board_lines.closed',
      'board_lines.opened_on',
      'board_lines.assigned_to',
      'users.name as assigned_name',
      'board.reference',
      'board.worker_name',
      'board.employer_name',
      'board.office_name',
      'board.way',
      'board.occupation',
      'board.country',
      'board.demonstration',
    ])
    .orderBy(sort === 'due' ? 'page.due_on' : 'page.opened_on', sort === 'due' ? 'asc' : 'desc')
    .orderBy('page.case_id')
}

/**
 * Which lines a page shows: nothing but columns of the indexes, so that conditions that few lines meet touch no table. Only
 * those of the two orders of a list carry letters.
 */
function linesOf(
  db: Kysely<Tables>,
  filter: QueueFilter,
  { sort, after, today }: Place,
  lookup: Lookup,
  letters = false,
) {
  const found = db
    .selectFrom('board_lines')
    .select(['board_lines.case_id', 'board_lines.from_day', 'board_lines.due_on', 'board_lines.opened_on'])
    .$if(letters, (lines) => lines.select('board_lines.letters'))
    .where(matches(filter, today, lookup))
    // With an offset they are found first, by an index of their own; without one the whole list is gone through in its order.
    .$if(filter.due === 'silence', (silent) => silent.offset(0))
  const lines = db
    .selectFrom(found.as('board_lines'))
    .select(['case_id', 'from_day', 'due_on', 'opened_on'])
    .$if(letters, (rest) => rest.select('letters'))
  switch (sort) {
    case 'due':
      return lines
        .$if(after !== undefined, (rest) =>
          rest.where(sql<boolean>`(board_lines.due_on, board_lines.case_id) > (${after?.day}, ${after?.caseId})`),
        )
        .orderBy('board_lines.due_on')
        .orderBy('board_lines.case_id')
    case 'opened':
      return lines
        .$if(after !== undefined, (rest) =>
          rest.where(
            sql<boolean>`board_lines.opened_on <= ${after?.day}
              and (board_lines.opened_on < ${after?.day} or board_lines.case_id > ${after?.caseId})`,
          ),
        )
        .orderBy('board_lines.opened_on', 'desc')
        .orderBy('board_lines.case_id')
  }
}

type FoundRow = Awaited<ReturnType<ReturnType<typeof pageQuery>['execute']>>[number]

function rowOf(row: FoundRow): QueueRow {
  return {
    caseId: row.case_id,
    reference: row.reference,
    workerName: row.worker_name,
    employerName: row.employer_name,
    officeName: row.office_name,
    way: row.way ?? undefined,
    occupation: row.occupation ?? undefined,
    country: row.country ?? undefined,
    parteien: row.parteien,
    turn: row.turn,
    own: row.own,
    duty: row.duty ?? undefined,
    due: row.due_on === LAST_DAY ? undefined : row.due_on,
    silence: row.silence_on ?? undefined,
    stage: row.stage ?? undefined,
    openedOn: row.opened_on,
    closed: row.closed,
    assignedTo: row.assigned_to === null ? undefined : { id: row.assigned_to, name: row.assigned_name ?? '' },
    demonstration: row.demonstration,
  }
}
