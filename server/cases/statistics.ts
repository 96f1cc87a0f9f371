import { sql } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Stationsart } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { Cases } from './cases.ts'
import { organisationsFor } from './permissions.ts'
import { WHOLE_WAY } from './stage-durations.ts'
import { LEAST, suppressSmall } from './suppress-small.ts'
import type { Viewer } from './viewer.ts'

export type GroupBy = 'stage' | 'office' | 'occupation' | 'country'

export interface StatisticsInput {
  readonly by: GroupBy
  /** One stage of the road. Absent: with `by: 'stage'` all of them, otherwise the whole way to the Vorabzustimmung. */
  readonly stage?: Stationsart
  /** Whole years, because two spans of days could be subtracted from each other. */
  readonly years: { readonly from: number; readonly to: number }
}

/** How long finished stages took, in days. */
export interface Duration {
  readonly count: number
  readonly median: number
  /** Nine of ten were done by then. */
  readonly ninety: number
  /** Of those with a period: how long it was, and how many kept it. */
  readonly allowedMedian: number | undefined
  readonly withPeriod: number
  readonly inTime: number
}

export interface Statistics {
  readonly groups: readonly (Duration & { readonly key: string; readonly name: string })[]
  /** Groups that are too small to be shown. */
  readonly hidden: number
  readonly total: Duration | undefined
}

/** Durations of the viewer's own offices. */
export async function statisticsFor(cases: Cases, viewer: Viewer, input: StatisticsInput): Promise<Statistics> {
  const offices = new Map(organisationsFor(viewer, 'statistics').map(({ id, name }) => [id, name]))
  if (offices.size === 0) return { groups: [], hidden: 0, total: undefined }
  const found = await durations(cases, [...offices.keys()], input, keyColumn(input.by))
  const { shown, hidden } = suppressSmall(found)
  const [total] = input.by === 'stage' ? [] : await durations(cases, [...offices.keys()], input, sql`''::text`)
  const enough = total && Math.min(total.count, total.smallest) >= LEAST
  return {
    groups: shown.map(({ smallest: _, ...rest }) => ({ ...rest, name: offices.get(rest.key) ?? rest.key })),
    hidden,
    total: enough ? durationOf(total) : undefined,
  }
}

type Found = Duration & { readonly key: string; readonly smallest: number }

function durationOf({ key: _key, smallest: _smallest, ...duration }: Found): Duration {
  return duration
}

function keyColumn(by: GroupBy) {
  switch (by) {
    case 'stage':
      return sql`stage`
    case 'office':
      return sql`office_id::text`
    case 'occupation':
      return sql`coalesce(occupation, '')`
    case 'country':
      return sql`coalesce(country, '')`
  }
}

async function durations(
  { db }: Cases,
  offices: readonly string[],
  { by, stage, years }: StatisticsInput,
  key: ReturnType<typeof sql>,
): Promise<readonly Found[]> {
  const from: PlainDate = `${years.from}-01-01`
  const to: PlainDate = `${years.to}-12-31`
  const { rows } = await sql<{
    key: string
    count: number
    smallest: number
    median: number
    ninety: number
    allowed: number | null
    with_period: number
    in_time: number
  }>`
    select key, count(*) as count, min(in_year) as smallest,
      percentile_cont(0.5) within group (order by days) as median,
      percentile_cont(0.9) within group (order by days) as ninety,
      percentile_cont(0.5) within group (order by allowed_days) as allowed,
      count(allowed_days) as with_period,
      count(*) filter (where days <= allowed_days) as in_time
    from (
      select days, allowed_days, ${key} as key,
        count(*) over (partition by ${key}, extract(year from ended_on)) as in_year
      from stage_durations
      where office_id = any(${[...offices]}::uuid[])
        and ended_on between ${from} and ${to}
        and ${by === 'stage' && stage === undefined ? sql`stage <> ${WHOLE_WAY}` : sql`stage = ${stage ?? WHOLE_WAY}`}
    ) counted
    group by 1
    order by 1`.execute(db)
  return rows.map(({ allowed, with_period: withPeriod, in_time: inTime, ...row }) => ({
    ...row,
    allowedMedian: allowed ?? undefined,
    withPeriod,
    inTime,
  }))
}
