import type { Expr } from '../../engine/expression.ts'
import { all, is, named, not, reserved, reservedAtDiscretion } from '../../facts/criteria.ts'

/** §§ 39, 40 AufenthG: what the consent of the Bundesagentur für Arbeit asks for. Its own procedure stays its own. */

const keineLeiharbeit = named(
  'keineLeiharbeit',
  '§ 40 Abs. 1 Nr. 2 AufenthG',
  not(is('leiharbeit', '§ 40 Abs. 1 Nr. 2 AufenthG')),
)
const keineUnerlaubteVermittlung = reserved('unerlaubteVermittlung', 'bundesagentur', '§ 40 Abs. 1 Nr. 1 AufenthG')
const keinVersagungsgrund = reservedAtDiscretion('versagungsgrundArbeitgeber', 'bundesagentur', '§ 40 Abs. 3 AufenthG')

/** Abs. 2: Fachkräfte, no priority check. */
export const zustimmungFuerFachkraefte: Expr = named(
  'zustimmungDerBundesagentur',
  '§ 39 Abs. 2 AufenthG',
  all(
    keineLeiharbeit,
    keineUnerlaubteVermittlung,
    reserved('ungleicheArbeitsbedingungen', 'bundesagentur', '§ 39 Abs. 2 S. 1 Nr. 1 AufenthG'),
    keinVersagungsgrund,
  ),
)

/** Abs. 3 Nr. 1, 2: employment whatever the qualification, where the ordinance orders no priority check. */
export const zustimmungOhneVorrangpruefung: Expr = named(
  'zustimmungDerBundesagentur',
  '§ 39 Abs. 3 AufenthG',
  all(
    keineLeiharbeit,
    keineUnerlaubteVermittlung,
    reserved('ungleicheArbeitsbedingungen', 'bundesagentur', '§ 39 Abs. 3 Nr. 1 AufenthG'),
    keinVersagungsgrund,
  ),
)

/** Abs. 3 Nr. 1 to 3: with priority check. */
export const zustimmungMitVorrangpruefung: Expr = named(
  'zustimmungDerBundesagenturMitVorrangpruefung',
  '§ 39 Abs. 3 AufenthG',
  all(
    keineLeiharbeit,
    keineUnerlaubteVermittlung,
    reserved('ungleicheArbeitsbedingungen', 'bundesagentur', '§ 39 Abs. 3 Nr. 1 AufenthG'),
    reserved('bevorrechtigteBewerberVorhanden', 'bundesagentur', '§ 39 Abs. 3 Nr. 3 AufenthG'),
    keinVersagungsgrund,
  ),
)

/** Without consent only § 40 Abs. 2, 3 can still stand in the way (§ 18 Abs. 2 Nr. 2 last half-sentence). */
export const ohneZustimmung: Expr = reservedAtDiscretion(
  'versagungsgrundArbeitgeber',
  'auslaenderbehoerde',
  '§ 18 Abs. 2 Nr. 2 AufenthG',
)
