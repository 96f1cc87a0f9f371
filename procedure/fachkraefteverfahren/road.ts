import type { Pflicht, Station } from './pflicht.ts'
import type { State } from './state.ts'

/**
 * The road of the procedure: every station with how it stands, in order, those that the purpose does not need included.
 * @example stationen(state, pflichten(state, heute, speicher)).find(({ stand }) => stand === 'jetzt')
 */
export function stationen(_state: State, _pflichten: readonly Pflicht[]): readonly Station[] {
  return []
}
