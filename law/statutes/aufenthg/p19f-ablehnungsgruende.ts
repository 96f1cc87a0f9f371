import type { Expr } from '../../engine/expression.ts'
import { all, any, is, named, not, oneOf, reserved, reservedAtDiscretion } from '../../facts/criteria.ts'
import type { ValuesOf } from '../../facts/vocabulary.ts'

/** § 19f AufenthG: who is kept from the EU Blue Card and from § 18d by the directives behind them. */

/**
 * What the person holds in Germany now; whoever is abroad holds none of it. Written so that nobody is told to give up
 * protection or to leave for it.
 */
function keinTitel(values: readonly ValuesOf<'aufenthaltstitel'>[], norm: string): Expr {
  return not(all(oneOf('standort', ['deutschland'], norm), oneOf('aufenthaltstitel', values, norm)))
}

/** Abs. 1: temporary protection, suspended removal, long-term residence elsewhere, equal free movement. */
export const keinSchutzOderFreizuegigkeit: Expr = not(
  is('ablehnungsgrundSchutzOderFreizuegigkeit', '§ 19f Abs. 1 AufenthG'),
)

/** Abs. 1 and 2. A pending asylum procedure, a Duldung or a title of section 5 in Germany are among them by themselves. */
export const ablehnungsgruendeBlaueKarte: Expr = named(
  'keinAblehnungsgrundBlaueKarte',
  '§ 19f Abs. 1 AufenthG',
  all(
    not(oneOf('asylantrag', ['laufend'], '§ 19f Abs. 2 Nr. 1 AufenthG')),
    keinTitel(['duldung'], '§ 19f Abs. 1 Nr. 2 AufenthG'),
    keinTitel(['andererAbschnitt5'], '§ 19f Abs. 2 Nr. 2 AufenthG'),
    keinSchutzOderFreizuegigkeit,
    not(is('ablehnungsgrundSchutzantragOderEntsendung', '§ 19f Abs. 2 AufenthG')),
  ),
)

/**
 * The same until 17.11.2023: also for whoever enjoys international protection, whatever the title of section 5, and for
 * seasonal workers.
 */
export const ablehnungsgruendeBlaueKarteAlt: Expr = named(
  'keinAblehnungsgrundBlaueKarte',
  '§ 19f Abs. 1 AufenthG a. F.',
  all(
    not(oneOf('asylantrag', ['laufend', 'anerkannt'], '§ 19f Abs. 1 Nr. 1 AufenthG a. F.')),
    keinTitel(['duldung'], '§ 19f Abs. 1 Nr. 3 AufenthG a. F.'),
    keinTitel(['p25Absatz1Oder2', 'andererAbschnitt5'], '§ 19f Abs. 2 Nr. 1 AufenthG a. F.'),
    not(is('ablehnungsgrundSchutzOderFreizuegigkeit', '§ 19f Abs. 1 AufenthG a. F.')),
    not(is('ablehnungsgrundSchutzantragOderEntsendung', '§ 19f Abs. 2 AufenthG a. F.')),
    reserved('internationalSchutzberechtigt', 'auslaenderbehoerde', '§ 19f Abs. 1 Nr. 1 AufenthG a. F.'),
    reserved('alsSaisonarbeitnehmerZugelassen', 'auslaenderbehoerde', '§ 19f Abs. 2 Nr. 3 AufenthG a. F.'),
  ),
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
