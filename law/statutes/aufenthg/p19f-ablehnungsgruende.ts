import type { Expr } from '../../engine/expression.ts'
import { all, any, is, named, not, reservedAtDiscretion } from '../../facts/criteria.ts'

/** § 19f AufenthG: who is kept from the EU Blue Card by the directive behind it. */

/** Abs. 1: temporary protection, suspended removal, long-term residence elsewhere, equal free movement. */
export const keinSchutzOderFreizuegigkeit: Expr = not(
  is('ablehnungsgrundSchutzOderFreizuegigkeit', '§ 19f Abs. 1 AufenthG'),
)

/** Abs. 1 and 2. */
export const ablehnungsgruendeBlaueKarte: Expr = named(
  'keinAblehnungsgrundBlaueKarte',
  '§ 19f Abs. 1 AufenthG',
  all(keinSchutzOderFreizuegigkeit, not(is('ablehnungsgrundSchutzantragOderEntsendung', '§ 19f Abs. 2 AufenthG'))),
)

/**
 * Abs. 3 for § 18d: a pending application for international protection in a member state or one for a Blue Card. Who
 * holds protection is barred too, unless § 18d Abs. 6 helps after two years in that state.
 */
export const ablehnungsgruendeForschung: Expr = named(
  'keinAblehnungsgrundForschung',
  '§ 19f Abs. 3 AufenthG',
  all(
    not(is('schutzantragOderBlaueKarteBeantragt', '§ 19f Abs. 3 AufenthG')),
    any(
      not(is('internationalSchutzberechtigt', '§ 19f Abs. 3 Nr. 1 AufenthG')),
      is('zweiJahreAufenthaltNachSchutz', '§ 18d Abs. 6 S. 1 AufenthG'),
    ),
  ),
)

/** Abs. 4: the office may refuse where the host is a shell, or the stay is meant for something else. */
export const keinAblehnungsgrundEinrichtungOderZweck: Expr = reservedAtDiscretion(
  'ablehnungsgrundEinrichtungOderZweck',
  'auslaenderbehoerde',
  '§ 19f Abs. 4 AufenthG',
)
