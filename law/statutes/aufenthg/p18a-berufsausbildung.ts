import type { Rule } from '../../engine/rule.ts'
import { all, is, judged } from '../../facts/criteria.ts'
import { fachkraftMitBerufsausbildung } from './p18-fachkraft.ts'

/** § 18a AufenthG: a claim to any qualified employment since 18 November 2023; before, discretion and a matching job. */
export const p18a: Rule = {
  id: 'p18a',
  norm: '§ 18a AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: '§ 18a AufenthG in der bis 17.11.2023 geltenden Fassung',
      bindung: 'kann',
      requires: all(
        fachkraftMitBerufsausbildung,
        is('qualifizierteBeschaeftigung', '§ 18a AufenthG a. F.'),
        judged('qualifikationBefaehigt', 'bundesagentur', '§ 18a AufenthG a. F.'),
      ),
    },
    {
      from: '2023-11-18',
      source: '§ 18a AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: all(fachkraftMitBerufsausbildung, is('qualifizierteBeschaeftigung', '§ 18a AufenthG')),
    },
  ],
}
