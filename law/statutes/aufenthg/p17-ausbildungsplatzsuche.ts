import type { Level } from '../../engine/answers.ts'
import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, completed, is, level, named, not, oneOf } from '../../facts/criteria.ts'
import { lebensunterhaltPlusZehn } from '../lebensunterhalt.ts'
import { keinAblehnungsgrundEinrichtungOderZweck } from './p19f-ablehnungsgruende.ts'

/** § 17 Abs. 1 AufenthG: looking for a place in qualified training. */

const S_3 = '§ 17 Abs. 1 S. 3 AufenthG'

const schulabschluss = (norm: string): Expr =>
  oneOf(
    'schulabschluss',
    ['deutscheAuslandsschule', 'hochschulzugangDeutschland', 'hochschulzugangHerkunftsstaat'],
    norm,
  )

/** S. 3: a second time only after as long abroad. */
const erneutNurNachAuslandsaufenthalt: Expr = named(
  'erneuteSucheNachAuslandsaufenthalt',
  S_3,
  any(not(is('ausbildungsplatzsucheGenutzt', S_3)), is('ebensoLangeImAusland', S_3)),
)

/**
 * The age must not be completed when the title is granted: the day before the birthday is the last day. `fassung` marks
 * the citations of the older wording.
 */
function voraussetzungen(alter: number, deutsch: Level, fassung: '' | ' a. F.'): Expr {
  const nummer = (zahl: number): string => `§ 17 Abs. 1 S. 1 Nr. ${zahl} AufenthG${fassung}`
  return all(
    named(
      'altersgrenzeAusbildungsplatzsuche',
      nummer(1),
      not(completed('geburtsdatum', alter, 'entscheidung', nummer(1))),
    ),
    lebensunterhaltPlusZehn(nummer(2)),
    schulabschluss(nummer(3)),
    level('deutsch', deutsch, nummer(4)),
    erneutNurNachAuslandsaufenthalt,
    keinAblehnungsgrundEinrichtungOderZweck,
  )
}

export const p17Ausbildungsplatzsuche: Rule = {
  id: 'p17Ausbildungsplatzsuche',
  norm: '§ 17 Abs. 1 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 17 Abs. 1 AufenthG in der bis 29.02.2024 geltenden Fassung',
      bindung: 'kann',
      requires: voraussetzungen(25, 'B2', ' a. F.'),
    },
    {
      from: '2024-03-01',
      source: '§ 17 Abs. 1 AufenthG, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: voraussetzungen(35, 'B1', ''),
    },
  ],
}
