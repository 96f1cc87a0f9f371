import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Cases } from '#server/cases/cases.ts'

/** Where a paper original is: who has it, since when, and by when it should be back. */
export interface Original {
  readonly anlage: string
  readonly holder: string
  readonly since: PlainDate
  readonly backBy: PlainDate | undefined
  readonly recordedAs: Partei
  /** Absent: the name of whoever recorded it is not known any more. */
  readonly recordedBy: string | undefined
}

/** Every hand-over of the originals of a case, newest first. */
export async function originalsOf({ db }: Pick<Cases, 'db'>, caseId: string): Promise<readonly Original[]> {
  const rows = await db
    .selectFrom('paper_originals')
    .leftJoin('users', (join) => join.on((eb) => eb(eb.cast<string>('users.id', 'text'), '=', eb.ref('recorded_by'))))
    .select(['anlage', 'holder', 'since', 'back_by', 'recorded_as', 'users.name as recorded_by_name'])
    .where('case_id', '=', caseId)
    .orderBy('recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    anlage: row.anlage,
    holder: row.holder,
    since: row.since,
    backBy: row.back_by ?? undefined,
    recordedAs: row.recorded_as,
    recordedBy: row.recorded_by_name ?? undefined,
  }))
}
