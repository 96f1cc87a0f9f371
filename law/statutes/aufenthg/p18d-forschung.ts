import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, judged, named, oneOf } from '../../facts/criteria.ts'
import {
  ablehnungsgruendeForschung,
  keinAblehnungsgrundEinrichtungOderZweck,
  keinSchutzOderFreizuegigkeit,
} from './p19f-ablehnungsgruende.ts'

/** § 18d AufenthG: research with a hosting agreement, without consent of the Bundesagentur. */

const aufnahmevereinbarung = oneOf(
  'aufnahmevereinbarung',
  ['anerkannteForschungseinrichtung', 'andereForschungseinrichtung'],
  '§ 18d Abs. 1 S. 1 Nr. 1 AufenthG',
)

/** Nr. 2, and Abs. 2: not asked of institutions that live mainly on public money. */
const kostenuebernahme: Expr = named(
  'kostenuebernahmeForschung',
  '§ 18d Abs. 1 S. 1 Nr. 2 AufenthG',
  any(
    is('kostenuebernahmeErklaert', '§ 18d Abs. 1 S. 1 Nr. 2 AufenthG'),
    is('ueberwiegendOeffentlichFinanziert', '§ 18d Abs. 2 S. 1 AufenthG'),
    judged('oeffentlichesInteresseAmForschungsvorhaben', 'auslaenderbehoerde', '§ 18d Abs. 2 S. 2 AufenthG'),
  ),
)

/** The same in substance since 1 March 2020. For those protected in another member state (Abs. 6) it is discretion. */
export const p18d: Rule = {
  id: 'p18d',
  norm: '§ 18d AufenthG',
  versions: [
    {
      from: '2020-03-01',
      source: '§ 18d Abs. 1, 2, 6, § 19f Abs. 1, 3, 4 AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: all(
        aufnahmevereinbarung,
        kostenuebernahme,
        keinSchutzOderFreizuegigkeit,
        ablehnungsgruendeForschung,
        keinAblehnungsgrundEinrichtungOderZweck,
      ),
    },
  ],
}
