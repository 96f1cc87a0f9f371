import type { Expr } from '../../engine/expression.ts'
import { all, any, is, named, not, oneOf, reserved, reservedAtDiscretion } from '../../facts/criteria.ts'
import { vorbeschaeftigung } from '../beschv/p9-vorbeschaeftigung.ts'

/** §§ 39, 40 AufenthG: what the consent of the Bundesagentur für Arbeit asks for. Its own procedure stays its own. */

const keineLeiharbeit = named(
  'keineLeiharbeit',
  '§ 40 Abs. 1 Nr. 2 AufenthG',
  not(is('leiharbeit', '§ 40 Abs. 1 Nr. 2 AufenthG')),
)
const keineUnerlaubteVermittlung = reserved('unerlaubteVermittlung', 'bundesagentur', '§ 40 Abs. 1 Nr. 1 AufenthG')
const keinVersagungsgrund = reservedAtDiscretion('versagungsgrundArbeitgeber', 'bundesagentur', '§ 40 Abs. 3 AufenthG')
const gleicheArbeitsbedingungen = reserved('ungleicheArbeitsbedingungen', 'bundesagentur', '§ 39 Abs. 3 Nr. 1 AufenthG')
const vorrangpruefung = reserved('bevorrechtigteBewerberVorhanden', 'bundesagentur', '§ 39 Abs. 3 Nr. 3 AufenthG')

/** Without consent only § 40 Abs. 2, 3 can still stand in the way (§ 18 Abs. 2 Nr. 2 last half-sentence). */
export const ohneZustimmung: Expr = reservedAtDiscretion(
  'versagungsgrundArbeitgeber',
  'auslaenderbehoerde',
  '§ 18 Abs. 2 Nr. 2 AufenthG',
)

const nachVorbeschaeftigung: Expr = all(vorbeschaeftigung, ohneZustimmung)

/** Abs. 2: Fachkräfte, no priority check; after some years of work or stay no consent at all. */
export const zustimmungFuerFachkraefte: Expr = named(
  'zustimmungDerBundesagentur',
  '§ 39 Abs. 2 AufenthG',
  any(
    all(
      keineLeiharbeit,
      keineUnerlaubteVermittlung,
      reserved('ungleicheArbeitsbedingungen', 'bundesagentur', '§ 39 Abs. 2 S. 1 Nr. 1 AufenthG'),
      reserved('auslaendischesBeschaeftigungsverhaeltnis', 'bundesagentur', '§ 39 Abs. 2 S. 1 Nr. 3 AufenthG'),
      keinVersagungsgrund,
    ),
    nachVorbeschaeftigung,
  ),
)

/** Abs. 3 Nr. 1, 2: employment whatever the qualification, where the ordinance orders no priority check. */
export const zustimmungOhneVorrangpruefung: Expr = named(
  'zustimmungDerBundesagentur',
  '§ 39 Abs. 3 AufenthG',
  all(keineLeiharbeit, keineUnerlaubteVermittlung, gleicheArbeitsbedingungen, keinVersagungsgrund),
)

/** Abs. 3 Nr. 1 to 3: with priority check. */
export const zustimmungMitVorrangpruefung: Expr = named(
  'zustimmungDerBundesagenturMitVorrangpruefung',
  '§ 39 Abs. 3 AufenthG',
  all(keineLeiharbeit, keineUnerlaubteVermittlung, gleicheArbeitsbedingungen, vorrangpruefung, keinVersagungsgrund),
)

/** § 35 Abs. 5 BeschV: whoever goes on with the same employer may be spared the priority check. */
const fortsetzung: Expr = named(
  'fortsetzungBeimSelbenArbeitgeber',
  '§ 35 Abs. 5 S. 1 BeschV',
  all(
    not(oneOf('standort', ['ausland'], '§ 35 Abs. 5 S. 1 BeschV')),
    not(is('ersteZustimmung', '§ 35 Abs. 5 S. 1 BeschV')),
    is('fortsetzungNachEinjaehrigerZustimmung', '§ 35 Abs. 5 S. 1 BeschV'),
  ),
)

/**
 * The same for nationals of certain states (§ 26 BeschV), whose employment the ordinance does not limit in time: the
 * check falls away on continuation, and the consent itself where § 9 BeschV applies to them.
 */
export function zustimmungFuerBestimmteStaatsangehoerige(zustimmungsfrei: Expr): Expr {
  return named(
    'zustimmungDerBundesagenturMitVorrangpruefung',
    '§ 39 Abs. 3 AufenthG',
    any(
      all(
        keineLeiharbeit,
        keineUnerlaubteVermittlung,
        gleicheArbeitsbedingungen,
        any(vorrangpruefung, fortsetzung),
        keinVersagungsgrund,
      ),
      all(zustimmungsfrei, ohneZustimmung),
    ),
  )
}
