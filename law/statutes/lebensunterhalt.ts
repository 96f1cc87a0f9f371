import type { Expr, Reading, Share, Stichtag } from '../engine/expression.ts'
import type { Cents, Parameter } from '../engine/parameter.ts'
import { all, amount, any, named, oneOf, readings } from '../facts/criteria.ts'
import { bedarfPlusZehn, bedarfPlusZehnVorgezogen } from '../parameters/lebensunterhalt.ts'
import {
  bedarfAusbildungBetrieblich,
  bedarfAusbildungBetrieblichVorgezogen,
  bedarfAusbildungSchulisch,
  bedarfAusbildungSchulischVorgezogen,
  bedarfWeiterbildung,
  bedarfWeiterbildungVorgezogen,
} from '../parameters/lebensunterhalt-ausbildung.ts'

/**
 * § 2 Abs. 3 S. 5 and 6 AufenthG: monthly means that make the livelihood count as secured. The norms do not say which
 * day fixes the amount when application and decision fall into different years: both are read.
 */

const GANZ: Share = { num: 1, den: 1 }
const GEDRUCKT = '§ 2 Abs. 3 S. 6 AufenthG; Auslandsvertretungen: volle Euro'
const VORGEZOGEN = 'BAföG in der Fassung seit 25.07.2024; Auslandsvertretungen seit 01.09.2024'

function reicht(norm: string, id: string, base: Parameter<Cents>, stichtag: Stichtag, source: string): Reading {
  return { id, source, requires: amount('eigeneMittelMonatlich', GANZ, base, stichtag, norm) }
}

/**
 * The monthly means reach the need of the BAföG with its addition of ten percent (§ 2 Abs. 3 S. 6 AufenthG), in the
 * amount that offices print: whole euros, some cents below the sum. Open where application and decision fall into years
 * with different amounts; between the old and the new amount from 25 July to 31 December 2024; and for a year whose
 * amount is not announced. `norm` is the norm that asks for the livelihood.
 * @example lebensunterhaltPlusZehn('§ 20a Abs. 4 S. 1 AufenthG')
 */
export function lebensunterhaltPlusZehn(norm: string): Expr {
  return named(
    'lebensunterhaltPlusZehn',
    norm,
    readings(
      'lebensunterhaltBetrag',
      norm,
      reicht(norm, 'gedrucktZurEntscheidung', bedarfPlusZehn, 'entscheidung', GEDRUCKT),
      reicht(norm, 'gedrucktZumAntrag', bedarfPlusZehn, 'antrag', GEDRUCKT),
      reicht(norm, 'vorgezogen', bedarfPlusZehnVorgezogen, 'entscheidung', VORGEZOGEN),
    ),
  )
}

/**
 * The monthly means, the net training pay among them, reach the need of the BAföG for the kind of training (§ 2 Abs. 3
 * S. 5 AufenthG). Open in the same cases as {@link lebensunterhaltPlusZehn}.
 * @example lebensunterhaltAusbildung('§ 2 Abs. 3 S. 5 AufenthG')
 */
export function lebensunterhaltAusbildung(norm: string): Expr {
  const bei = (
    art: 'betrieblich' | 'schulisch' | 'betrieblicheWeiterbildung',
    bekanntgegeben: Parameter<Cents>,
    neu: Parameter<Cents>,
  ): Expr =>
    all(
      oneOf('ausbildungsplatz', [art], norm),
      readings(
        'lebensunterhaltBetragAusbildung',
        norm,
        reicht(norm, 'bekanntgegebenZurEntscheidung', bekanntgegeben, 'entscheidung', '§ 2 Abs. 3 S. 5, 7 AufenthG'),
        reicht(norm, 'bekanntgegebenZumAntrag', bekanntgegeben, 'antrag', '§ 2 Abs. 3 S. 5, 7 AufenthG'),
        reicht(norm, 'vorgezogen', neu, 'entscheidung', VORGEZOGEN),
      ),
    )
  return named(
    'lebensunterhaltAusbildung',
    norm,
    any(
      bei('betrieblich', bedarfAusbildungBetrieblich, bedarfAusbildungBetrieblichVorgezogen),
      bei('schulisch', bedarfAusbildungSchulisch, bedarfAusbildungSchulischVorgezogen),
      bei('betrieblicheWeiterbildung', bedarfWeiterbildung, bedarfWeiterbildungVorgezogen),
    ),
  )
}
