import type { Rule } from '../../engine/rule.ts'
import { all, is, judged } from '../../facts/criteria.ts'
import { fachkraftMitAkademischerAusbildung } from './p18-fachkraft.ts'

/** § 18b AufenthG (Abs. 1 until 17 November 2023): the job need not be academic since 18 November 2023. */
export const p18b: Rule = {
  id: 'p18b',
  norm: '§ 18b AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: '§ 18b Abs. 1 AufenthG in der bis 17.11.2023 geltenden Fassung',
      bindung: 'kann',
      requires: all(
        fachkraftMitAkademischerAusbildung,
        is('qualifizierteBeschaeftigung', '§ 18b Abs. 1 AufenthG a. F.'),
        judged('qualifikationBefaehigt', 'bundesagentur', '§ 18b Abs. 1 AufenthG a. F.'),
      ),
    },
    {
      from: '2023-11-18',
      source: '§ 18b AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: all(fachkraftMitAkademischerAusbildung, is('qualifizierteBeschaeftigung', '§ 18b AufenthG')),
    },
  ],
}
