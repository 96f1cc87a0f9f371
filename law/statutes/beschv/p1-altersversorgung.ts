import type { Rule } from '../../engine/rule.ts'
import { any, completed, is, judged, keineAnforderung, not } from '../../facts/criteria.ts'
import { FUENFUNDFUENFZIG_PROZENT } from '../../parameters/gehaltsanteile.ts'
import { jahresschwelle } from '../jahresschwelle.ts'

/** § 1 Abs. 2 BeschV: first consent for work that begins after the 45th year of life. */

const SATZ_1 = '§ 1 Abs. 2 S. 1 BeschV'
const grundregel = [
  not(completed('geburtsdatum', 45, 'arbeitsbeginn', SATZ_1)),
  not(is('ersteZustimmung', SATZ_1)),
  jahresschwelle(FUENFUNDFUENFZIG_PROZENT, SATZ_1),
  judged('altersversorgungAngemessen', 'bundesagentur', SATZ_1),
] as const
const nurAusnahmefall = (norm: string) =>
  any(...grundregel, judged('oeffentlichesInteresseAnBeschaeftigung', 'bundesagentur', norm))
const mitGeringfuegigkeit = any(
  ...grundregel,
  judged('oeffentlichesInteresseAnBeschaeftigung', 'bundesagentur', '§ 1 Abs. 2 S. 2 BeschV'),
  judged('geringfuegigeAbweichung', 'bundesagentur', '§ 1 Abs. 2 S. 3 BeschV'),
)
const BIS_29_02_2024 = '§ 1 Abs. 2 BeschV in der bis 29.02.2024 geltenden Fassung'
const HEUTE = '§ 1 Abs. 2 BeschV, gelesen am 19.08.2026'

/** § 26 Abs. 2: only justified exceptions, then and now; the examples of "slightly" are excluded (S. 4). */
export const altersversorgungWestbalkan: Rule = {
  id: 'p1AltersversorgungWestbalkan',
  norm: '§ 1 Abs. 2 BeschV',
  versions: [
    { from: '2020-03-01', until: '2024-02-29', source: BIS_29_02_2024, requires: nurAusnahmefall(SATZ_1) },
    { from: '2024-03-01', source: HEUTE, requires: nurAusnahmefall('§ 1 Abs. 2 S. 4 BeschV') },
  ],
}

/** § 24a: covered since 1 March 2020, with the softer waiver since 1 March 2024. */
export const altersversorgungBerufskraftfahrer: Rule = {
  id: 'p1AltersversorgungBerufskraftfahrer',
  norm: '§ 1 Abs. 2 BeschV',
  versions: [
    { from: '2020-03-01', until: '2024-02-29', source: BIS_29_02_2024, requires: nurAusnahmefall(SATZ_1) },
    { from: '2024-03-01', source: HEUTE, requires: mitGeringfuegigkeit },
  ],
}

/** §§ 6, 22a: covered since 1 March 2024. */
export const altersversorgungSeit2024: Rule = {
  id: 'p1AltersversorgungSeit2024',
  norm: '§ 1 Abs. 2 BeschV',
  versions: [
    { from: '2020-03-01', until: '2024-02-29', source: BIS_29_02_2024, requires: keineAnforderung(SATZ_1) },
    { from: '2024-03-01', source: HEUTE, requires: mitGeringfuegigkeit },
  ],
}
