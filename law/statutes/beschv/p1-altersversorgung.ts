import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { any, completed, is, judged, keineAnforderung, not } from '../../facts/criteria.ts'
import { FUENFUNDFUENFZIG_PROZENT } from '../../parameters/gehaltsanteile.ts'
import { jahresschwelle } from '../jahresschwelle.ts'

/** § 1 Abs. 2 BeschV: first consent for work that begins after the 45th year of life. */

const SATZ_1 = '§ 1 Abs. 2 S. 1 BeschV'
const SATZ_1_ALT = '§ 1 Abs. 2 S. 1 BeschV a. F.'

/** Whom the rule does not reach, and what meets it. The day on which the work begins decides. */
function grundregel(norm: string): readonly Expr[] {
  return [
    not(completed('geburtsdatum', 45, 'arbeitsbeginn', norm)),
    not(is('ersteZustimmung', norm)),
    jahresschwelle(FUENFUNDFUENFZIG_PROZENT, norm),
    judged('altersversorgungAngemessen', 'bundesagentur', norm),
  ]
}

const oeffentlichesInteresse = (norm: string): Expr =>
  judged('oeffentlichesInteresseAnBeschaeftigung', 'bundesagentur', norm)
const bisherNurAusnahmefall = any(...grundregel(SATZ_1_ALT), oeffentlichesInteresse('§ 1 Abs. 2 S. 2 BeschV a. F.'))
const nurAusnahmefall = any(...grundregel(SATZ_1), oeffentlichesInteresse('§ 1 Abs. 2 S. 4 BeschV'))
const mitGeringfuegigkeit = any(
  ...grundregel(SATZ_1),
  oeffentlichesInteresse('§ 1 Abs. 2 S. 2 BeschV'),
  judged('geringfuegigeAbweichung', 'bundesagentur', '§ 1 Abs. 2 S. 3 BeschV'),
)
const BIS_29_02_2024 = '§ 1 Abs. 2 BeschV in der bis 29.02.2024 geltenden Fassung'
const HEUTE = '§ 1 Abs. 2 BeschV, gelesen am 19.08.2026'

/** § 26 Abs. 2: only justified exceptions, then and now; the examples of "slightly" are excluded (S. 4). */
export const altersversorgungWestbalkan: Rule = {
  id: 'p1AltersversorgungWestbalkan',
  norm: '§ 1 Abs. 2 BeschV',
  versions: [
    { from: '2020-03-01', until: '2024-02-29', source: BIS_29_02_2024, requires: bisherNurAusnahmefall },
    { from: '2024-03-01', source: HEUTE, requires: nurAusnahmefall },
  ],
}

/** § 24a: covered since 1 March 2020, with the softer waiver since 1 March 2024. */
export const altersversorgungBerufskraftfahrer: Rule = {
  id: 'p1AltersversorgungBerufskraftfahrer',
  norm: '§ 1 Abs. 2 BeschV',
  versions: [
    { from: '2020-03-01', until: '2024-02-29', source: BIS_29_02_2024, requires: bisherNurAusnahmefall },
    { from: '2024-03-01', source: HEUTE, requires: mitGeringfuegigkeit },
  ],
}

/** §§ 6, 22a: covered since 1 March 2024. */
export const altersversorgungSeit2024: Rule = {
  id: 'p1AltersversorgungSeit2024',
  norm: '§ 1 Abs. 2 BeschV',
  versions: [
    { from: '2020-03-01', until: '2024-02-29', source: BIS_29_02_2024, requires: keineAnforderung(SATZ_1_ALT) },
    { from: '2024-03-01', source: HEUTE, requires: mitGeringfuegigkeit },
  ],
}
