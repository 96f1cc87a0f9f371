import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, before, is, judged, named, oneOf } from '../../facts/criteria.ts'

/**
 * § 10 AufenthG: titles beside and after an asylum procedure. Whoever applies from abroad has departed. "Anspruch" is a
 * strict claim; a "soll" title is not one.
 */

const keinVerfahren = oneOf('asylantrag', ['keiner', 'anerkannt'], '§ 10 Abs. 1 S. 1 AufenthG')
const laufend = (norm: string): Expr => oneOf('asylantrag', ['laufend'], norm)
const abgeschlossen = oneOf('asylantrag', ['unanfechtbarAbgelehnt', 'zurueckgenommen'], '§ 10 Abs. 3 S. 1 AufenthG')
const ausgereist = any(
  oneOf('standort', ['ausland'], '§ 10 Abs. 3 S. 1 AufenthG'),
  is('ausgereistSeitAsylverfahren', '§ 10 Abs. 3 S. 1 AufenthG'),
)
const mitZustimmung = (norm: string): Expr =>
  all(laufend(norm), judged('zustimmungObersteLandesbehoerde', 'auslaenderbehoerde', norm))

const ermessen: Expr = any(keinVerfahren, all(abgeschlossen, ausgereist), mitZustimmung('§ 10 Abs. 1 S. 1 AufenthG'))
const anspruch: Expr = any(
  keinVerfahren,
  laufend('§ 10 Abs. 1 S. 1 AufenthG'),
  oneOf('asylantrag', ['unanfechtbarAbgelehnt', 'zurueckgenommen'], '§ 10 Abs. 3 S. 3 AufenthG'),
)

/** Abs. 3 S. 5: the only change over before departure; § 5 Abs. 3 S. 5 frees it from the visa procedure too. */
export const ruecknahmeNachFruehererEinreise: Expr = named(
  'ruecknahmeNachFruehererEinreise',
  '§ 10 Abs. 3 S. 5 AufenthG',
  all(
    oneOf('asylantrag', ['zurueckgenommen'], '§ 10 Abs. 3 S. 5 AufenthG'),
    before('einreiseAm', { day: '2023-03-29' }, '§ 10 Abs. 3 S. 5 AufenthG'),
  ),
)

/** Titles at discretion ("kann", "soll"). */
export const asylBeiErmessen: Rule = {
  id: 'p10Ermessen',
  norm: '§ 10 AufenthG',
  versions: [{ from: '2020-03-01', source: '§ 10 Abs. 1, 3 AufenthG, gelesen am 19.08.2026', requires: ermessen }],
}

/** Titles to which there is a claim and which S. 4 does not name, such as the EU Blue Card. */
export const asylBeiAnspruch: Rule = {
  id: 'p10Anspruch',
  norm: '§ 10 AufenthG',
  versions: [{ from: '2020-03-01', source: '§ 10 Abs. 1, 3 AufenthG, gelesen am 19.08.2026', requires: anspruch }],
}

/** §§ 18a, 18b: discretion until 17.11.2023, a claim without bar for five weeks, then barred by name. */
export const asylBeiFachkraeften: Rule = {
  id: 'p10Fachkraefte',
  norm: '§ 10 Abs. 3 S. 4 AufenthG',
  versions: [
    { from: '2020-03-01', until: '2023-11-17', source: '§ 10 Abs. 1, 3 AufenthG a. F.', requires: ermessen },
    { from: '2023-11-18', until: '2023-12-22', source: '§ 10 Abs. 1, 3 AufenthG a. F.', requires: anspruch },
    {
      from: '2023-12-23',
      source: '§ 10 Abs. 1 S. 2, Abs. 3 S. 4, 5 AufenthG, gelesen am 19.08.2026',
      requires: any(
        keinVerfahren,
        all(abgeschlossen, ausgereist),
        ruecknahmeNachFruehererEinreise,
        mitZustimmung('§ 10 Abs. 1 S. 2 AufenthG'),
      ),
    },
  ],
}

/** § 19c Abs. 2: discretion, with the same bar by name and the same exception since 23.12.2023. */
export const asylBeiBerufserfahrung: Rule = {
  id: 'p10Berufserfahrung',
  norm: '§ 10 Abs. 3 S. 4 AufenthG',
  versions: [
    { from: '2020-03-01', until: '2023-12-22', source: '§ 10 Abs. 1, 3 AufenthG a. F.', requires: ermessen },
    {
      from: '2023-12-23',
      source: '§ 10 Abs. 1 S. 1, Abs. 3 S. 4, 5 AufenthG, gelesen am 19.08.2026',
      requires: any(ermessen, ruecknahmeNachFruehererEinreise),
    },
  ],
}
