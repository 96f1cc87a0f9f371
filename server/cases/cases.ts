import type { Kysely } from 'kysely'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Tables } from '#server/database/tables.ts'
import { type CaseFile, type CaseStore, loadCase } from './case-file.ts'
import type { CaseLetters } from './case-letters.ts'
import { withRepresented } from './legal-representatives.ts'
import { mayInCase, type Operation, type Standing, standingsIn } from './permissions.ts'
import type { Viewer } from './viewer.ts'

/** What everything in this room needs of the world, put together once by caseService. */
export interface Cases {
  readonly db: Kysely<Tables>
  readonly store: CaseStore
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly speicher: Kalenderspeicher
  /** The edition of the law that is relied on. */
  readonly lawVersion: string
  /** Absent where nobody without an account is written to. */
  readonly letters?: CaseLetters
}

/** A case that somebody may do something in, and as whom. */
export interface Entered extends CaseFile {
  readonly standings: readonly Standing[]
}

/** Opens a file for somebody; undefined where it is not there or not for them, which nobody can tell apart. */
export async function enterCase(
  cases: Cases,
  {
    viewer,
    caseId,
    operation,
    today,
  }: {
    readonly viewer: Viewer
    readonly caseId: string
    readonly operation: Operation
    readonly today: PlainDate
  },
): Promise<Entered | undefined> {
  const file = await loadCase(cases, caseId)
  if (!file) return undefined
  const standings = await withRepresented(cases.db, file, standingsIn(viewer, file, today), today)
  return mayInCase(standings, operation) ? { ...file, standings } : undefined
}
