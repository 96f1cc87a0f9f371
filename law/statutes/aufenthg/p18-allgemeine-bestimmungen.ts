import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, completed, is, judged, keineAnforderung, named, not, oneOf, rule } from '../../facts/criteria.ts'
import { FUENFUNDFUENFZIG_PROZENT } from '../../parameters/gehaltsanteile.ts'
import { jahresschwelle } from '../jahresschwelle.ts'

/** § 18 Abs. 2 AufenthG: what every title of section 4 for employment asks for. */

const NR_5 = '§ 18 Abs. 2 Nr. 5 AufenthG'

/** Nr. 1. */
export const konkretesArbeitsplatzangebot: Expr = is('konkretesArbeitsplatzangebot', '§ 18 Abs. 2 Nr. 1 AufenthG')

/** Nr. 3: only where the occupation may not be practised without a licence. */
export const berufsausuebungserlaubnis: Expr = named(
  'berufsausuebungserlaubnisSoweitErforderlich',
  '§ 18 Abs. 2 Nr. 3 AufenthG',
  any(
    not(is('reglementierterBeruf', '§ 18 Abs. 2 Nr. 3 AufenthG')),
    oneOf('berufsausuebungserlaubnis', ['zugesagt', 'erteilt'], '§ 18 Abs. 2 Nr. 3 AufenthG'),
  ),
)

/** First day of Nr. 4a. */
export const VERSICHERUNG_SEIT: PlainDate = '2024-03-01'

/** Nr. 4a: both sides assure that the work will really be done. */
export const versicherungDerBeschaeftigung: Rule = {
  id: 'p18VersicherungDerBeschaeftigung',
  norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: 'Nr. 4a gilt seit 01.03.2024',
      requires: keineAnforderung('§ 18 Abs. 2 Nr. 4a AufenthG'),
    },
    {
      from: VERSICHERUNG_SEIT,
      source: '§ 18 Abs. 2 Nr. 4a AufenthG, gelesen am 19.08.2026',
      requires: is('beschaeftigungVersichert', '§ 18 Abs. 2 Nr. 4a AufenthG'),
    },
  ],
}

/** Nr. 1, 3 and 4a together: the part of Absatz 2 that asks the same of every job. */
export const allgemeineBestimmungen: Expr = all(
  konkretesArbeitsplatzangebot,
  berufsausuebungserlaubnis,
  rule(versicherungDerBeschaeftigung),
)

/** Whom the rule does not reach, and what meets it: 55 % of the ceiling, or a provision for old age. */
function grundregel(norm: string): readonly Expr[] {
  return [
    not(completed('geburtsdatum', 45, 'entscheidung', norm)),
    not(is('ersteErteilung', norm)),
    jahresschwelle(FUENFUNDFUENFZIG_PROZENT, norm),
    judged('altersversorgungAngemessen', 'auslaenderbehoerde', norm),
  ]
}

/** Nr. 5: first grant of §§ 18a, 18b after the 45th year of life. The day of the grant decides. */
export const altersversorgungFachkraefte: Rule = {
  id: 'p18Altersversorgung',
  norm: NR_5,
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 18 Abs. 2 Nr. 5 AufenthG in der bis 29.02.2024 geltenden Fassung',
      requires: any(
        ...grundregel('§ 18 Abs. 2 Nr. 5 S. 1 AufenthG a. F.'),
        judged('oeffentlichesInteresseAnBeschaeftigung', 'auslaenderbehoerde', '§ 18 Abs. 2 Nr. 5 S. 2 AufenthG a. F.'),
      ),
    },
    {
      from: '2024-03-01',
      source: '§ 18 Abs. 2 Nr. 5 AufenthG, gelesen am 19.08.2026',
      requires: any(
        ...grundregel(NR_5),
        judged('oeffentlichesInteresseAnBeschaeftigung', 'auslaenderbehoerde', '§ 18 Abs. 2 Nr. 5 S. 2 AufenthG'),
        judged('geringfuegigeAbweichung', 'auslaenderbehoerde', '§ 18 Abs. 2 Nr. 5 S. 2 AufenthG'),
      ),
    },
  ],
}
