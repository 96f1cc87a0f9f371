import type { EintragVon } from '#procedure/fachkraefteverfahren/state.ts'
import { letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'

/** The Vorabzustimmung that stands: given, and not withdrawn since. */
export function consentOf(state: State): EintragVon<'vorabzustimmungErteilt'> | undefined {
  const given = letzter(state, 'vorabzustimmungErteilt')
  const withdrawn = letzter(state, 'vorabzustimmungWiderrufen')
  return given && (withdrawn?.seq ?? 0) < given.seq ? given : undefined
}
