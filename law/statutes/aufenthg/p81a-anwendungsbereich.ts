import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, gesetz, oneOf, readings, rule } from '../../facts/criteria.ts'

/** § 81a AufenthG: for which titles the fast-track procedure is open. */

/** The procedure ends with a visa: it is for whoever wants to enter, not for a change of title in Germany. */
const zurEinreise: Expr = oneOf('standort', ['ausland'], '§ 81a Abs. 1 S. 1 AufenthG')

/** Abs. 1 names the title. */
export const beschleunigtGenannt: Expr = all(gesetz(true, '§ 81a Abs. 1 AufenthG'), zurEinreise)

/** Abs. 5: other qualified employees; § 6 BeschV falls under it. */
export const beschleunigtSonstigeQualifizierte: Expr = all(gesetz(true, '§ 81a Abs. 5 AufenthG'), zurEinreise)

/** Neither named nor qualified employment by law. */
export const nichtBeschleunigt: Expr = gesetz(false, '§ 81a Abs. 1 AufenthG')

/** § 18g is named since 18.11.2023; before, the Blue Card stood in § 18b Abs. 2, which was named as § 18b. */
const blaueKarteRegel: Rule = {
  id: 'p81aBlaueKarte',
  norm: '§ 81a Abs. 1 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: '§ 81a Abs. 1 AufenthG a. F. nannte § 18b, in dem die Blaue Karte EU stand',
      requires: all(gesetz(true, '§ 81a Abs. 1 AufenthG a. F.'), zurEinreise),
    },
    { from: '2023-11-18', source: '§ 81a Abs. 1 AufenthG, gelesen am 19.08.2026', requires: beschleunigtGenannt },
  ],
}
export const beschleunigtBlaueKarte: Expr = rule(blaueKarteRegel)

/** Whether drivers, researchers and care assistants are "other qualified employees" is disputed. */
export const beschleunigtUmstritten: Expr = all(
  zurEinreise,
  readings(
    'sonstigeQualifizierteBeschaeftigte',
    '§ 81a Abs. 5 AufenthG',
    {
      id: 'weit',
      source:
        'Botschaft Belgrad nennt Berufskraftfahrer; BMAS zu § 24a Abs. 2 BeschV (Anwendungshinweise seit 18.11.2023)',
      requires: gesetz(true, '§ 81a Abs. 5 AufenthG'),
    },
    {
      id: 'eng',
      source: 'Wortlaut: qualifiziert Beschäftigte; Botschaft Skopje nennt sie nicht',
      requires: gesetz(false, '§ 81a Abs. 5 AufenthG'),
    },
  ),
)
