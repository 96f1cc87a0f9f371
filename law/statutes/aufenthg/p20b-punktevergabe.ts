import type { Expr, Feature } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import {
  all,
  atLeast,
  completed,
  decidedAs,
  is,
  isco,
  level,
  nochNichtInKraft,
  not,
  notBefore,
  oneOf,
  points,
  readings,
} from '../../facts/criteria.ts'
import { MINDESTPUNKTZAHL_SEIT_JUNI_2024, PUNKTE_SEIT_JUNI_2024 } from '../../parameters/chancenkarte-punkte.ts'
import { engpassgruppen } from '../../parameters/isco-gruppen.ts'

/** § 20b AufenthG with its Anlage: the points of the Chancenkarte. Unchanged from 1 June 2024 to 19 August 2026. */

type Nummer = keyof typeof PUNKTE_SEIT_JUNI_2024

const norm = (nummer: Nummer): string => `§ 20b Abs. 1 S. 1 Nr. ${nummer} AufenthG`

/**
 * Nr. 1: the competent body has found that measures are needed, for the equivalence or for the licence. It also frees
 * from the qualification of § 20a Abs. 4 S. 3 Nr. 1.
 */
export const massnahmenFestgestellt: Expr = all(
  oneOf('abschluesse', ['auslaendischeBerufsausbildung', 'auslaendischerHochschulabschluss'], norm(1)),
  decidedAs('feststellungVonMassnahmen', ['getroffen'], ['beantragt'], norm(1)),
)

/**
 * "Not older than 35 years": until the day before the 36th birthday, as practice counts whole years, or until the 35th
 * birthday, as time runs. The lower age of Nr. 10 is left to the group: of Nr. 9 and 10 only the higher counts.
 */
function nichtAelterAls(jahre: 35 | 40, nummer: 9 | 10): Expr {
  return readings(
    `nichtAelterAls${jahre}`,
    norm(nummer),
    {
      id: 'volleLebensjahre',
      source: 'Praxis der Auslandsvertretungen: bis zum Tag vor dem nächsten Geburtstag',
      requires: not(completed('geburtsdatum', jahre + 1, 'antrag', norm(nummer))),
    },
    {
      id: 'genaueZeit',
      source: 'Wortlaut, streng gezählt: bis zum Geburtstag',
      requires: notBefore('geburtsdatum', { stichtag: 'antrag', yearsBefore: jahre }, norm(nummer)),
    },
  )
}

function merkmal(nummer: Nummer, requires: Expr): Feature {
  return { id: `punkteNr${nummer}`, norm: norm(nummer), points: PUNKTE_SEIT_JUNI_2024[nummer], requires }
}

const merkmale: readonly (readonly Feature[])[] = [
  [merkmal(1, massnahmenFestgestellt)],
  [
    merkmal(2, level('deutsch', 'B2', norm(2))),
    merkmal(3, level('deutsch', 'B1', norm(3))),
    merkmal(4, level('deutsch', 'A2', norm(4))),
  ],
  [merkmal(5, level('englisch', 'C1', norm(5)))],
  [
    merkmal(6, atLeast('erfahrungNachAbschlussMonateInSiebenJahren', 60, norm(6))),
    merkmal(7, atLeast('erfahrungNachAbschlussMonateInFuenfJahren', 24, norm(7))),
  ],
  [merkmal(8, isco('erlernterBeruf', engpassgruppen, norm(8)))],
  [merkmal(9, nichtAelterAls(35, 9)), merkmal(10, nichtAelterAls(40, 10))],
  [merkmal(11, is('sechsMonateVoraufenthalt', norm(11)))],
  [merkmal(12, is('ehegatteMitChancenkarte', norm(12)))],
]

export const p20bPunktevergabe: Rule = {
  id: 'p20bPunktevergabe',
  norm: '§ 20b Abs. 1 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-05-31',
      source: '§ 20b AufenthG gilt seit 01.06.2024',
      requires: nochNichtInKraft('§ 20b AufenthG'),
    },
    {
      from: '2024-06-01',
      source: '§ 20b AufenthG und Anlage (BGBl. 2023 I Nr. 217), gelesen am 19.08.2026',
      requires: points('punkteChancenkarte', 'Anlage zu § 20b AufenthG', MINDESTPUNKTZAHL_SEIT_JUNI_2024, ...merkmale),
    },
  ],
}
