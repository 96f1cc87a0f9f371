import { agriculture } from './isco/agriculture.ts'
import { armedForces } from './isco/armed-forces.ts'
import { clerks } from './isco/clerks.ts'
import { crafts } from './isco/crafts.ts'
import { elementary } from './isco/elementary.ts'
import { managers } from './isco/managers.ts'
import { operators } from './isco/operators.ts'
import { professionals } from './isco/professionals.ts'
import { serviceWorkers } from './isco/service-workers.ts'
import { technicians } from './isco/technicians.ts'
import type { IscoRow } from './profession-entry.ts'

/** A group of ISCO-08: one digit for a major group, up to four for a unit group. */
export interface IscoGroup {
  readonly code: string
  readonly de: string
  readonly en: string
  /** What people call the work besides. */
  readonly everyday: readonly string[]
}

const rows: readonly IscoRow[] = [
  ...armedForces,
  ...managers,
  ...professionals,
  ...technicians,
  ...clerks,
  ...serviceWorkers,
  ...agriculture,
  ...crafts,
  ...operators,
  ...elementary,
]

/**
 * All 619 groups of ISCO-08 (recommendation of the Commission of 29 October 2009, OJ L 292 of 10.11.2009, p. 31), each
 * before those inside it. Codes and English titles were compared with a published code list; the German titles are ours.
 */
export const iscoGroups: readonly IscoGroup[] = rows.map(([code, de, en, everyday = []]) => ({
  code,
  de,
  en,
  everyday,
}))

const byCode: ReadonlyMap<string, IscoGroup> = new Map(iscoGroups.map((group) => [group.code, group]))

/**
 * A group by its code; `undefined` for a code that ISCO-08 does not have.
 * @example iscoGroup('2512')?.en // 'Software developers'
 */
export function iscoGroup(code: string): IscoGroup | undefined {
  return byCode.get(code)
}
