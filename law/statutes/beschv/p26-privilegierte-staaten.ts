import type { Rule } from '../../engine/rule.ts'
import { state } from '../../facts/criteria.ts'
import { privilegierteStaaten } from '../../parameters/staaten.ts'

/** § 26 Abs. 1 BeschV: nationals of the listed states, any employment, wherever the employer has its seat. */
export const p26PrivilegierteStaaten: Rule = {
  id: 'p26PrivilegierteStaaten',
  norm: '§ 26 Abs. 1 BeschV',
  versions: [
    {
      from: '2020-03-01',
      source: '§ 26 Abs. 1 BeschV, gelesen am 19.08.2026; seit 2020 geändert nur in der Liste der Staaten',
      bindung: 'kann',
      requires: state('staatsangehoerigkeiten', privilegierteStaaten, '§ 26 Abs. 1 BeschV'),
    },
  ],
}
