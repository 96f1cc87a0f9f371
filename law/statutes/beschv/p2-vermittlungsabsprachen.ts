import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, named, not, oneOf } from '../../facts/criteria.ts'

/** § 2 BeschV: what the consent to a title under § 16d Abs. 4 AufenthG asks of the job and of the person. */

/**
 * Abs. 1 S. 1 Nr. 1: a licence for the job itself must be granted where it needs one; a promise is not enough here.
 * @example erlaubnisFuerDieBeschaeftigung('§ 2a Abs. 1 S. 2 BeschV')
 */
export function erlaubnisFuerDieBeschaeftigung(norm: string): Expr {
  return named(
    'erlaubnisFuerDieBeschaeftigung',
    norm,
    any(not(is('reglementierterBeruf', norm)), oneOf('berufsausuebungserlaubnis', ['erteilt'], norm)),
  )
}

export const p2Vermittlungsabsprachen: Rule = {
  id: 'p2Vermittlungsabsprachen',
  norm: '§ 2 BeschV',
  versions: [
    {
      from: '2020-03-01',
      source: '§ 2 BeschV, gelesen am 19.08.2026',
      requires: all(
        is('berufsfachlicherZusammenhang', '§ 2 Abs. 1 S. 1 BeschV'),
        named(
          'qualifiziertBeiNichtReglementiertenBerufen',
          '§ 2 Abs. 2 BeschV',
          any(
            is('zielberufReglementiert', '§ 2 Abs. 1 S. 1 BeschV'),
            is('qualifizierteBeschaeftigung', '§ 2 Abs. 2 BeschV'),
          ),
        ),
        erlaubnisFuerDieBeschaeftigung('§ 2 Abs. 1 S. 1 Nr. 1 BeschV'),
        is('anerkennungsverfahrenErklaert', '§ 2 Abs. 1 S. 1 Nr. 2 BeschV'),
      ),
    },
  ],
}
