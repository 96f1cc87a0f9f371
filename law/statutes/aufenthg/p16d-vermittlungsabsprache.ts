import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, is } from '../../facts/criteria.ts'
import {
  auslaendischeBerufsqualifikation,
  deutschFuerVorhaben,
  partnerschaftszeitNichtAusgeschoepft,
} from './p16d-anerkennung.ts'

/** § 16d Abs. 4 AufenthG: placed under an arrangement of the Bundesagentur with the labour administration at home. */

const vermittelt: Expr = all(
  auslaendischeBerufsqualifikation('§ 16d Abs. 4 S. 1 AufenthG'),
  is('ueberVermittlungsabspracheVermittelt', '§ 16d Abs. 4 S. 1 AufenthG'),
)
const deutsch = deutschFuerVorhaben('§ 16d Abs. 4 S. 2 AufenthG')

/** Discretion until 29.02.2024, since then "soll". */
export const p16dVermittlungsabsprache: Rule = {
  id: 'p16dVermittlungsabsprache',
  norm: '§ 16d Abs. 4 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 16d Abs. 4 AufenthG in der bis 29.02.2024 geltenden Fassung',
      bindung: 'kann',
      requires: all(vermittelt, deutsch),
    },
    {
      from: '2024-03-01',
      source: '§ 16d Abs. 4 AufenthG, gelesen am 19.08.2026',
      bindung: 'soll',
      requires: all(vermittelt, deutsch, partnerschaftszeitNichtAusgeschoepft),
    },
  ],
}
