import type { Expr } from '../../engine/expression.ts'
import { all, any, named, not, state } from '../../facts/criteria.ts'
import { freizuegigkeitsstaaten } from '../../parameters/staaten.ts'

/**
 * § 1 Abs. 2 Nr. 1 AufenthG: whose right to come this Act does not govern. Germans are no foreigners, citizens of the
 * Union and of the EEA move under an act of their own, and the Swiss under the agreement with the Union. One such
 * nationality is enough, whatever other the person has.
 */

const NR_1 = '§ 1 Abs. 2 Nr. 1 AufenthG'
const DEUTSCHE = '§ 2 Abs. 1 AufenthG'
const ABKOMMEN = '§ 28 S. 1 AufenthV'

/** On what it rests that somebody needs no title: for Germans, for the citizens of the Union and the EEA, for the Swiss. */
export const normenOhneTitel = [DEUTSCHE, NR_1, ABKOMMEN] as const

/** Whether there is anything to apply for at all. */
export const aufenthaltstitelNoetig: Expr = named(
  'aufenthaltstitelNoetig',
  NR_1,
  // The outer form keeps the name of the condition in front of the nationality that decides it.
  any(
    all(
      not(state('staatsangehoerigkeiten', ['DE'], DEUTSCHE)),
      not(state('staatsangehoerigkeiten', freizuegigkeitsstaaten, NR_1)),
      not(state('staatsangehoerigkeiten', ['CH'], ABKOMMEN)),
    ),
  ),
)
