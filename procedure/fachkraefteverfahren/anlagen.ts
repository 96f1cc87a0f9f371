import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from './beteiligte.ts'
import type { State } from './state.ts'

/** A paper that is still missing: who brings it, for whom, on which norm. */
export interface FehlendeAnlage {
  readonly id: string
  readonly von: Partei
  readonly fuer: Partei
  readonly norm: string
}

/**
 * The papers that the purpose needs and that are not in the file.
 * @example fehlendeAnlagen(state, '2026-11-18')
 */
export function fehlendeAnlagen(_state: State, _heute: PlainDate): readonly FehlendeAnlage[] {
  return []
}
