import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, judged, named, nochNichtInKraft } from '../../facts/criteria.ts'
import { anerkannteBerufsausbildung, anerkannterHochschulabschluss } from '../staatliche-anerkennung.ts'
import { deutschFuerVorhaben, partnerschaftszeitNichtAusgeschoepft } from './p16d-anerkennung.ts'

/** § 16d Abs. 3 AufenthG: work first, recognition beside it. */

const NR_1A = '§ 16d Abs. 3 S. 1 Nr. 1 Buchst. a AufenthG'
const NR_1B = '§ 16d Abs. 3 S. 1 Nr. 1 Buchst. b AufenthG'
const SATZ_4 = '§ 16d Abs. 3 S. 4 AufenthG'

const qualifikation: Expr = named(
  'partnerschaftQualifikation',
  '§ 16d Abs. 3 S. 1 Nr. 1 AufenthG',
  any(
    named(
      'partnerschaftBerufsqualifikation',
      NR_1A,
      anerkannteBerufsausbildung({ anerkannt: NR_1A, bestaetigt: SATZ_4 }),
    ),
    named(
      'partnerschaftHochschulabschluss',
      NR_1B,
      anerkannterHochschulabschluss({ anerkannt: NR_1B, bestaetigt: SATZ_4 }),
    ),
  ),
)

/** S. 2: on the way to a licensed profession, where collective or church rules fix pay and grading. */
const tariflicherArbeitgeber: Expr = named(
  'partnerschaftTarif',
  '§ 16d Abs. 3 S. 2 AufenthG',
  all(
    is('zielberufReglementiert', '§ 16d Abs. 3 S. 2 AufenthG'),
    any(
      is('tarifgebundenUndTarifentgelt', '§ 16d Abs. 3 S. 2 Nr. 1 AufenthG'),
      is('kirchlicheArbeitsbedingungen', '§ 16d Abs. 3 S. 2 Nr. 1 AufenthG'),
    ),
    is('einstufungFuehrtZumZielberuf', '§ 16d Abs. 3 S. 2 Nr. 3 AufenthG'),
  ),
)

/** S. 3: the same at a care facility admitted under § 72 SGB XI. */
const pflegeeinrichtung: Expr = named(
  'partnerschaftPflege',
  '§ 16d Abs. 3 S. 3 AufenthG',
  all(
    is('zielberufReglementiert', '§ 16d Abs. 3 S. 3 AufenthG'),
    is('zugelassenePflegeeinrichtung', '§ 16d Abs. 3 S. 3 Nr. 1 AufenthG'),
    is('einstufungFuehrtZumZielberuf', '§ 16d Abs. 3 S. 3 Nr. 2 AufenthG'),
  ),
)

const beschaeftigung: Expr = named(
  'partnerschaftBeschaeftigung',
  '§ 16d Abs. 3 S. 1 AufenthG',
  any(is('qualifizierteBeschaeftigung', '§ 16d Abs. 3 S. 1 AufenthG'), tariflicherArbeitgeber, pflegeeinrichtung),
)

/** Until 29.02.2024 Abs. 3 was another rule, for occupations without licence after a finding of the recognising body. */
export const p16dAnerkennungspartnerschaft: Rule = {
  id: 'p16dAnerkennungspartnerschaft',
  norm: '§ 16d Abs. 3 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: 'Die Anerkennungspartnerschaft gilt seit 01.03.2024; Abs. 3 a. F. regelte anderes',
      requires: nochNichtInKraft('§ 16d Abs. 3 AufenthG'),
    },
    {
      from: '2024-03-01',
      source: '§ 16d Abs. 3 AufenthG, gelesen am 19.08.2026',
      bindung: 'soll',
      requires: all(
        qualifikation,
        is('konkretesArbeitsplatzangebot', '§ 16d Abs. 3 S. 1 Nr. 2 AufenthG'),
        beschaeftigung,
        is('anerkennungspartnerschaftVereinbart', '§ 16d Abs. 3 S. 1 Nr. 3 AufenthG'),
        judged('arbeitgeberFuerQualifizierungGeeignet', 'auslaenderbehoerde', '§ 16d Abs. 3 S. 1 Nr. 4 AufenthG'),
        deutschFuerVorhaben('§ 16d Abs. 3 S. 1 Nr. 5 AufenthG'),
        partnerschaftszeitNichtAusgeschoepft,
      ),
    },
  ],
}
