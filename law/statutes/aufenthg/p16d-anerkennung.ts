import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import {
  all,
  any,
  atMost,
  decidedAs,
  is,
  judged,
  level,
  named,
  nochNichtInKraft,
  oneOf,
  reserved,
} from '../../facts/criteria.ts'
import { hoechstdauerQualifizierungsmassnahme } from '../../parameters/aufenthaltsdauer.ts'

/** § 16d Abs. 1, 5 and 6 AufenthG: measures, examinations and the analysis of a foreign qualification. */

const ALT = '§ 16d Abs. 1 AufenthG in der bis 29.02.2024 geltenden Fassung'

/**
 * German that fits what is planned, A2 as a rule. The norm leaves more (B1 for nursing, in practice) to the single case:
 * only an office that has found the level too low stands in the way above A2. `norm` is the one that asks for it.
 * @example deutschFuerVorhaben('§ 16d Abs. 4 S. 2 AufenthG')
 */
export function deutschFuerVorhaben(norm: string): Expr {
  return named(
    'deutschFuerVorhaben',
    norm,
    all(level('deutsch', 'A2', norm), reserved('deutschFuerVorhabenUnzureichend', 'auslaenderbehoerde', norm)),
  )
}

/**
 * The way is for a Berufsqualifikation gained abroad: a training or a degree. Whoever has none, or one from Germany only,
 * has nothing to be recognised. `norm` is the one that speaks of it.
 * @example auslaendischeBerufsqualifikation('§ 16d Abs. 5 S. 1 AufenthG')
 */
export function auslaendischeBerufsqualifikation(norm: string): Expr {
  return oneOf('abschluesse', ['auslaendischeBerufsausbildung', 'auslaendischerHochschulabschluss'], norm)
}

/** Abs. 3 S. 6: whoever has used up the three years of a partnership gets no title under § 16d any more. */
export const partnerschaftszeitNichtAusgeschoepft: Expr = reserved(
  'partnerschaftszeitAusgeschoepft',
  'auslaenderbehoerde',
  '§ 16d Abs. 3 S. 6 AufenthG',
)

const feststellung: Expr = all(
  auslaendischeBerufsqualifikation('§ 16d Abs. 1 S. 1 AufenthG'),
  named(
    'feststellungDerAnerkennendenStelle',
    '§ 16d Abs. 1 S. 1 AufenthG',
    decidedAs('feststellungVonMassnahmen', ['getroffen'], ['beantragt'], '§ 16d Abs. 1 S. 1 AufenthG'),
  ),
)

const massnahme: Expr = all(
  oneOf('qualifizierungsmassnahme', ['ueberwiegendBetrieblich', 'ueberwiegendSchulisch'], '§ 16d Abs. 1 S. 1 AufenthG'),
  judged('massnahmeGeeignet', 'auslaenderbehoerde', '§ 16d Abs. 1 S. 2 Nr. 2 AufenthG'),
)

function innerhalbDerHoechstdauer(norm: string): Expr {
  return named(
    'innerhalbDerHoechstdauer',
    norm,
    atMost('massnahmendauerMonate', hoechstdauerQualifizierungsmassnahme, norm),
  )
}

/** Abs. 1: measures after a finding of the recognising body; 18 and 6 months until 29.02.2024, since then 24 and 12. */
export const p16dQualifizierungsmassnahme: Rule = {
  id: 'p16dQualifizierungsmassnahme',
  norm: '§ 16d Abs. 1 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: ALT,
      bindung: 'soll',
      requires: all(
        feststellung,
        massnahme,
        innerhalbDerHoechstdauer('§ 16d Abs. 1 S. 3 AufenthG a. F.'),
        deutschFuerVorhaben('§ 16d Abs. 1 S. 2 Nr. 1 AufenthG a. F.'),
      ),
    },
    {
      from: '2024-03-01',
      source: '§ 16d Abs. 1 AufenthG, gelesen am 19.08.2026',
      bindung: 'soll',
      requires: all(
        feststellung,
        massnahme,
        innerhalbDerHoechstdauer('§ 16d Abs. 1 S. 3 AufenthG'),
        deutschFuerVorhaben('§ 16d Abs. 1 S. 2 Nr. 1 AufenthG'),
        partnerschaftszeitNichtAusgeschoepft,
      ),
    },
  ],
}

/** The examination itself may be what proves the language. */
const deutschFuerPruefung: Expr = any(
  is('pruefungWeistSpracheNach', '§ 16d Abs. 5 S. 1 AufenthG'),
  deutschFuerVorhaben('§ 16d Abs. 5 S. 1 AufenthG'),
)
const pruefung: Expr = all(
  auslaendischeBerufsqualifikation('§ 16d Abs. 5 S. 1 AufenthG'),
  is('anerkennungspruefungVorgesehen', '§ 16d Abs. 5 S. 1 AufenthG'),
)

/** Abs. 5: sitting an examination; discretion until 29.02.2024. */
export const p16dPruefung: Rule = {
  id: 'p16dPruefung',
  norm: '§ 16d Abs. 5 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 16d Abs. 5 AufenthG in der bis 29.02.2024 geltenden Fassung',
      bindung: 'kann',
      requires: all(pruefung, deutschFuerPruefung),
    },
    {
      from: '2024-03-01',
      source: '§ 16d Abs. 5 AufenthG, gelesen am 19.08.2026',
      bindung: 'soll',
      requires: all(pruefung, deutschFuerPruefung, partnerschaftszeitNichtAusgeschoepft),
    },
  ],
}

/** Abs. 6: a promised analysis of the qualification where papers are missing (§ 14 BQFG), since 01.03.2024. */
export const p16dQualifikationsanalyse: Rule = {
  id: 'p16dQualifikationsanalyse',
  norm: '§ 16d Abs. 6 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: 'Abs. 6 gilt seit 01.03.2024',
      requires: nochNichtInKraft('§ 16d Abs. 6 AufenthG'),
    },
    {
      from: '2024-03-01',
      source: '§ 16d Abs. 6 AufenthG, gelesen am 19.08.2026',
      bindung: 'soll',
      requires: all(
        auslaendischeBerufsqualifikation('§ 16d Abs. 6 S. 1 AufenthG'),
        decidedAs('qualifikationsanalyse', ['zugesagt'], ['beantragt'], '§ 16d Abs. 6 S. 2 Nr. 1 AufenthG'),
        deutschFuerVorhaben('§ 16d Abs. 6 S. 2 Nr. 2 AufenthG'),
        partnerschaftszeitNichtAusgeschoepft,
      ),
    },
  ],
}
