import { z } from 'zod'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { prepared } from '#server/database/prepared-statements.ts'
import type { Cases } from './cases.ts'
import type { QueueFilter } from './queue-filter.ts'
import { stages } from './stages.ts'
import type { Viewer } from './viewer.ts'

export interface SavedFilter {
  readonly id: string
  readonly name: string
  readonly filter: QueueFilter
}

/** Nobody searches for more. */
export const LONGEST_SEARCH = 100
/** More is no name. */
export const LONGEST_LIST_NAME = 80

/** A filter as it comes from outside. */
export const queueFilter = z.strictObject({
  holderId: z.uuid(),
  closed: z.boolean().exactOptional(),
  own: z.boolean().exactOptional(),
  assignedTo: z.union([z.literal('nobody'), z.array(z.uuid()).max(20)]).exactOptional(),
  turn: z.enum([...parteien, 'ruht', 'beendet']).exactOptional(),
  stage: z.enum(stages).exactOptional(),
  due: z.enum(['over', 'today', 'week', 'silence']).exactOptional(),
  employerId: z.uuid().exactOptional(),
  occupation: z
    .string()
    .regex(/^\d{1,4}$/)
    .exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2,3}$/)
    .exactOptional(),
  search: z.string().max(LONGEST_SEARCH).exactOptional(),
}) satisfies z.ZodType<QueueFilter>

/** As many as fit on a page. */
const MOST = 30

export async function savedFilters({ db }: Cases, viewer: Viewer): Promise<readonly SavedFilter[]> {
  if (viewer.link) return []
  const rows = await db
    .selectFrom('saved_filters')
    .select(['id', 'name', 'filter'])
    .where('user_id', '=', viewer.userId)
    .orderBy('name')
    .modifyEnd(prepared)
    .execute()
  return rows.flatMap(({ id, name, filter }) => {
    const read = queueFilter.safeParse(filter)
    return read.success ? [{ id, name, filter: read.data }] : []
  })
}

/** Keeps a filter under a name; the same name again replaces it. */
export async function saveFilter(
  { db, clock }: Cases,
  viewer: Viewer,
  { name, filter }: { readonly name: string; readonly filter: QueueFilter },
): Promise<'done' | 'unnamed' | 'tooLong' | 'tooMany' | 'notFound'> {
  if (viewer.link) return 'notFound'
  const called = name.trim()
  if (called === '') return 'unnamed'
  if (called.length > LONGEST_LIST_NAME) return 'tooLong'
  const kept = await db
    .selectFrom('saved_filters')
    .select('name')
    .where('user_id', '=', viewer.userId)
    .limit(MOST)
    .execute()
  if (kept.length === MOST && !kept.some((one) => one.name === called)) return 'tooMany'
  const values = { filter: JSON.stringify(filter), created_at: new Date(clock()) }
  await db
    .insertInto('saved_filters')
    .values({ user_id: viewer.userId, name: called, ...values })
    .onConflict((conflict) => conflict.columns(['user_id', 'name']).doUpdateSet(values))
    .execute()
  return 'done'
}

export async function deleteFilter({ db }: Cases, viewer: Viewer, id: string): Promise<'done' | 'notFound'> {
  if (viewer.link || !z.uuid().safeParse(id).success) return 'notFound'
  const { numDeletedRows } = await db
    .deleteFrom('saved_filters')
    .where('id', '=', id)
    .where('user_id', '=', viewer.userId)
    .executeTakeFirst()
  return numDeletedRows > 0n ? 'done' : 'notFound'
}
