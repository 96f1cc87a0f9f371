import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, level, named, not, oneOf } from '../../facts/criteria.ts'

/** § 16a AufenthG: training in a company or at a school. */

const ABSATZ_2 = '§ 16a Abs. 2 S. 1 AufenthG'
const SPRACHE = '§ 16a Abs. 3 S. 2 AufenthG'

export const betrieblich: Expr = oneOf(
  'ausbildungsplatz',
  ['betrieblich', 'betrieblicheWeiterbildung'],
  '§ 16a Abs. 1 S. 1 AufenthG',
)

/** Abs. 2: leads to a state-recognised qualification and is not meant mainly for nationals of one state. */
const schulisch: Expr = named(
  'schulischeBerufsausbildung',
  ABSATZ_2,
  all(
    oneOf('ausbildungsplatz', ['schulisch'], ABSATZ_2),
    is('staatlichAnerkannterBerufsabschluss', ABSATZ_2),
    not(is('bildungsgangUeberwiegendFuerEinenStaat', ABSATZ_2)),
  ),
)

/**
 * Abs. 3 S. 2: B1 for a qualified Berufsausbildung, unless the training body has checked the level or a course is to
 * teach it. Further training in a company (Weiterbildung) is no Berufsausbildung.
 */
const sprache: Expr = named(
  'deutschFuerAusbildung',
  SPRACHE,
  any(
    level('deutsch', 'B1', SPRACHE),
    is('sprachkenntnisseGeprueft', SPRACHE),
    is('vorbereitenderSprachkurs', SPRACHE),
    oneOf('ausbildungsplatz', ['betrieblicheWeiterbildung'], SPRACHE),
    not(is('qualifizierteBerufsausbildung', SPRACHE)),
  ),
)

const voraussetzungen: Expr = all(
  named('ausbildungsplatzVorhanden', '§ 16a Abs. 1 S. 1 AufenthG', any(betrieblich, schulisch)),
  sprache,
)

export const p16a: Rule = {
  id: 'p16a',
  norm: '§ 16a AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 16a AufenthG in der bis 29.02.2024 geltenden Fassung',
      bindung: 'kann',
      requires: voraussetzungen,
    },
    {
      from: '2024-03-01',
      source: '§ 16a AufenthG, gelesen am 19.08.2026',
      bindung: 'soll',
      requires: voraussetzungen,
    },
  ],
}
