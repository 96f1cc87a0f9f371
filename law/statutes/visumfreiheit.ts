import type { Expr } from '../engine/expression.ts'
import { any, is, state } from '../facts/criteria.ts'
import { visumfreieStaaten } from '../parameters/staaten.ts'

/**
 * A national of a state of Anhang II of Regulation (EU) 2018/1806, who needs no visa for a short stay. States that are
 * not among those we confirmed are asked for.
 */
export function visumfreiheit(norm: string): Expr {
  return any(state('staatsangehoerigkeiten', visumfreieStaaten, norm), is('visumfreiNachAnhangZwei', norm))
}
