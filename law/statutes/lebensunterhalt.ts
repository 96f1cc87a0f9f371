import type { Expr, Share, Stichtag } from '../engine/expression.ts'
import type { Cents, Parameter } from '../engine/parameter.ts'
import { amount, named, readings } from '../facts/criteria.ts'
import { bedarfPlusZehn, bedarfPlusZehnGerundet, bedarfPlusZehnVorgezogen } from '../parameters/lebensunterhalt.ts'

const GANZ: Share = { num: 1, den: 1 }

/**
 * The monthly means reach the need of the BAföG with its addition of ten percent (§ 2 Abs. 3 S. 6 AufenthG). Open where
 * they lie between the amount computed to the cent and the amount offices print; where application and decision fall
 * into years with different amounts; between 934 and 992 euros of need from August to December 2024; and for a year
 * whose amount is not announced. `norm` is the norm that asks for the livelihood.
 * @example lebensunterhaltPlusZehn('§ 20a Abs. 4 S. 1 AufenthG')
 */
export function lebensunterhaltPlusZehn(norm: string): Expr {
  const reicht = (id: string, base: Parameter<Cents>, stichtag: Stichtag, source: string) => ({
    id,
    source,
    requires: amount('eigeneMittelMonatlich', GANZ, base, stichtag, norm),
  })
  return named(
    'lebensunterhaltPlusZehn',
    norm,
    readings(
      'lebensunterhaltBetrag',
      norm,
      reicht('berechnetZurEntscheidung', bedarfPlusZehn, 'entscheidung', '§ 2 Abs. 3 S. 6 AufenthG: 110 Prozent'),
      reicht('gedrucktZurEntscheidung', bedarfPlusZehnGerundet, 'entscheidung', 'Merkblätter der Auslandsvertretungen'),
      reicht('berechnetZumAntrag', bedarfPlusZehn, 'antrag', '§ 2 Abs. 3 S. 6 AufenthG: 110 Prozent'),
      reicht('gedrucktZumAntrag', bedarfPlusZehnGerundet, 'antrag', 'Merkblätter der Auslandsvertretungen'),
      reicht('vorgezogen', bedarfPlusZehnVorgezogen, 'entscheidung', 'BAföG seit 01.08.2024; Praxis seit 01.09.2024'),
    ),
  )
}
