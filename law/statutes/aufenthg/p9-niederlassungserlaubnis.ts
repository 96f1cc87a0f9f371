import type { Expr } from '../../engine/expression.ts'
import { all, any, is, level, named, not, oneOf, reserved, reservedAtDiscretion } from '../../facts/criteria.ts'

/** § 9 Abs. 2 AufenthG, as far as § 18c takes it over: S. 1 Nr. 2, 4 to 6, 8, 9 and S. 2 to 4, 6. */

const NR_6 = '§ 9 Abs. 2 S. 1 Nr. 6 AufenthG'

/** S. 3, 6: only an illness that the office has found counts; without one the rule stands. */
const krankheitOderBehinderung = (norm: string): Expr =>
  named('krankheitOderBehinderung', norm, not(reserved('krankheitStehtEntgegen', 'auslaenderbehoerde', norm)))

/** S. 2 to 4: how language and knowledge of the legal order are proven otherwise, or not asked for. */
const nachgewiesenOderErlassen: readonly Expr[] = [
  is('integrationskursAbgeschlossen', '§ 9 Abs. 2 S. 2 AufenthG'),
  krankheitOderBehinderung('§ 9 Abs. 2 S. 3 AufenthG'),
  named(
    'haertefallNiederlassung',
    '§ 9 Abs. 2 S. 4 AufenthG',
    not(reservedAtDiscretion('haerteVermeiden', 'auslaenderbehoerde', '§ 9 Abs. 2 S. 4 AufenthG')),
  ),
]

/** A level of German, or what § 9 Abs. 2 S. 2 to 4 takes in its place. `norm` is the one that asks for the level. */
export function spracheFuerNiederlassung(least: 'A1' | 'B1', norm: string): Expr {
  return named(
    `spracheFuerNiederlassung${least}`,
    norm,
    any(level('deutsch', least, norm), ...nachgewiesenOderErlassen),
  )
}

/** S. 6: an illness that stands in the way frees from means and from pension contributions as well. */
export function sofernNichtKrank(id: string, norm: string, requires: Expr): Expr {
  return named(id, norm, any(requires, krankheitOderBehinderung('§ 9 Abs. 2 S. 6 AufenthG')))
}

/** S. 1 Nr. 4. */
export const sicherheitUndOrdnung: Expr = reserved(
  'sicherheitsgruendeStehenEntgegen',
  'auslaenderbehoerde',
  '§ 9 Abs. 2 S. 1 Nr. 4 AufenthG',
)

/** S. 1 Nr. 2, 4 to 6, 8, 9 together. */
export const voraussetzungenDerNiederlassung: Expr = named(
  'voraussetzungenDerNiederlassung',
  '§ 9 Abs. 2 S. 1 AufenthG',
  all(
    sofernNichtKrank(
      'lebensunterhaltFuerNiederlassung',
      '§ 9 Abs. 2 S. 1 Nr. 2 AufenthG',
      is('lebensunterhaltGesichert', '§ 9 Abs. 2 S. 1 Nr. 2 AufenthG'),
    ),
    sicherheitUndOrdnung,
    is('beschaeftigungErlaubt', '§ 9 Abs. 2 S. 1 Nr. 5 AufenthG'),
    named(
      'dauerhafteBerufsausuebungserlaubnis',
      NR_6,
      any(not(is('reglementierterBeruf', NR_6)), oneOf('berufsausuebungserlaubnis', ['erteilt'], NR_6)),
    ),
    named(
      'grundkenntnisseDerRechtsordnung',
      '§ 9 Abs. 2 S. 1 Nr. 8 AufenthG',
      any(is('grundkenntnisseRechtsordnung', '§ 9 Abs. 2 S. 1 Nr. 8 AufenthG'), ...nachgewiesenOderErlassen),
    ),
    is('wohnraumAusreichend', '§ 9 Abs. 2 S. 1 Nr. 9 AufenthG'),
  ),
)
