import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Stationsart } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { Turn } from './board-tables.ts'
import { foldText } from './search-text.ts'

/** What somebody looks for in a list. Whatever is absent does not narrow it. */
export interface QueueFilter {
  /** Whose list: one of the viewer's organisations, or the viewer. */
  readonly holderId: string
  readonly closed?: boolean
  /** Only where it is the holder's own turn, or only where it is that of others. */
  readonly own?: boolean
  /** Cases given to one of these people; `nobody` for those that nobody has. */
  readonly assignedTo?: readonly string[] | 'nobody'
  readonly turn?: Turn
  readonly stage?: Stationsart
  /** Over, ending today, ending within a week, or silence has had its effect by law. */
  readonly due?: 'over' | 'today' | 'week' | 'silence'
  readonly employerId?: string
  readonly occupation?: string
  readonly country?: string
  /** Names, employer or number, as typed. */
  readonly search?: string
}

/** By what somebody narrows every list at once. */
export type Narrowing = Pick<QueueFilter, 'stage' | 'turn' | 'country'>

/**
 * How names are looked up: `index` finds those of the holder that have the letters, `walk` looks at one line after the other
 * as the list goes. The answer is the same.
 */
export type Lookup = 'index' | 'walk'

/** A list and its numbers come from here, so they cannot disagree. A condition on `board_lines`. */
export function matches(filter: QueueFilter, today: PlainDate, lookup: Lookup = 'index'): RawBuilder<SqlBool> {
  const { assignedTo, due } = filter
  const terms = [
    sql`board_lines.holder_id = ${filter.holderId}`,
    sql`board_lines.closed = ${filter.closed === true}`,
    sql`board_lines.from_day <= ${today} and board_lines.until_day >= ${today}`,
  ]
  if (filter.own !== undefined) terms.push(sql`board_lines.own = ${filter.own}`)
  if (assignedTo === 'nobody') terms.push(sql`board_lines.assigned_to is null`)
  else if (assignedTo !== undefined) terms.push(sql`board_lines.assigned_to = any(${[...assignedTo]}::uuid[])`)
  if (filter.turn !== undefined) terms.push(sql`board_lines.turn = ${filter.turn}`)
  if (filter.stage !== undefined) terms.push(sql`board_lines.stage = ${filter.stage}`)
  if (due === 'over') terms.push(sql`board_lines.due_on < ${today}`)
  if (due === 'today') terms.push(sql`board_lines.due_on = ${today}`)
  if (due === 'silence') terms.push(sql`board_lines.silence_on < ${today}`)
  if (due === 'week') terms.push(sql`board_lines.due_on between ${today} and ${addDays(today, 7)}`)
  if (filter.employerId !== undefined) terms.push(sql`board_lines.employer_id = ${filter.employerId}`)
  if (filter.occupation !== undefined) terms.push(sql`board_lines.occupation = ${filter.occupation}`)
  if (filter.country !== undefined) terms.push(sql`board_lines.country = ${filter.country}`)
  const found = hasWords(filter)
  if (found !== undefined)
    terms.push(
      lookup === 'walk'
        ? lineHasWords(filter, found)
        : // As an array they are found first, however rare or common the planner believes them to be.
          sql`board_lines.case_id = any(array(select board.case_id from board
            where board.holders @> array[${filter.holderId}]::uuid[] and ${found}))`,
    )
  return sql<SqlBool>`${sql.join(terms, sql` and `)}`
}

/** Whether one way of looking is the best for all values: not where few cases may be left, by what was typed or in whose hands they are. */
export function hasOneWay({ turn, stage, employerId, occupation, country, search, assignedTo }: QueueFilter): boolean {
  const hands = assignedTo === 'nobody' ? undefined : assignedTo
  return [turn, stage, employerId, occupation, country, search, hands].every((value) => value === undefined)
}

/** A condition on `board`: it has every word that was typed; undefined where none was. */
export function hasWords({ search }: QueueFilter): RawBuilder<SqlBool> | undefined {
  const words = searchWords(search)
  if (words.length === 0) return undefined
  const terms = words.map((word) =>
    // The pieces of a number occur in every number; a whole one is looked up.
    NUMBER.test(word) ? sql`board.reference = ${word.toUpperCase()}` : sql`board.search like ${`%${word}%`}`,
  )
  return sql<SqlBool>`${sql.join(terms, sql` and `)}`
}

/** The same of one line after the other; only where the letters of the line allow it is its case opened. */
export function lineHasWords({ search }: QueueFilter, found: RawBuilder<SqlBool>): RawBuilder<SqlBool> {
  const letters = searchWords(search).map(
    (word) => sql`board_lines.letters & letters_of(${word}) = letters_of(${word})`,
  )
  // With an offset it stays a question to each line; without one it would be turned into a join.
  const named = sql`exists (select from board where board.case_id = board_lines.case_id and ${found} offset 0)`
  return sql<SqlBool>`${sql.join([...letters, named], sql` and `)}`
}

/** Whether a whole number was typed: that names one case. */
export function namesCase({ search }: QueueFilter): boolean {
  return searchWords(search).some((word) => NUMBER.test(word))
}

/** As cases are numbered, written out in full. */
const NUMBER = /^vb-\d{4}-\d{6,}$/

/** Percent and underscore mean something to `like`; a name has neither. */
function searchWords(search = ''): readonly string[] {
  return foldText(search)
    .replaceAll(/[%_\\]/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
}
