import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, level, named, nichtMehrInKraft, not, oneOf } from '../../facts/criteria.ts'
import { fachkraftMitAkademischerAusbildung, fachkraftMitBerufsausbildung } from './p18-fachkraft.ts'

/** § 20 Abs. 1, 2 AufenthG a. F., the job search visa of Fachkräfte: replaced by the Chancenkarte on 1 June 2024. */

const ABSATZ_1_S_1 = '§ 20 Abs. 1 S. 1 AufenthG a. F.'
const ABSATZ_1_S_2 = '§ 20 Abs. 1 S. 2 AufenthG a. F.'
const ABSATZ_4_S_3 = '§ 20 Abs. 4 S. 3 AufenthG a. F.'

/** Abs. 1 S. 1 asked for German that fits the work looked for, as a rule B1; Abs. 2 asked graduates for none. */
const alsFachkraft: Expr = named(
  'fachkraftZurArbeitsplatzsuche',
  '§ 20 Abs. 1 AufenthG a. F.',
  any(
    all(fachkraftMitBerufsausbildung, level('deutsch', 'B1', ABSATZ_1_S_1)),
    named('akademischeArbeitsplatzsuche', '§ 20 Abs. 2 S. 1 AufenthG a. F.', fachkraftMitAkademischerAusbildung),
  ),
)

/** Abs. 1 S. 2, Abs. 2 S. 2: inside Germany only straight after a title for employment or under § 16e. */
const ausDemAuslandOderNachErwerbstitel: Expr = named(
  'ausDemAuslandOderNachErwerbstitel',
  ABSATZ_1_S_2,
  any(
    oneOf('standort', ['ausland'], ABSATZ_1_S_2),
    oneOf('aufenthaltstitel', ['abschnitt4'], ABSATZ_1_S_2),
    all(oneOf('aufenthaltstitel', ['abschnitt3'], ABSATZ_1_S_2), is('praktikumstitelNachP16e', ABSATZ_1_S_2)),
  ),
)

const wartezeit: Expr = named(
  'wartezeitNachArbeitsplatzsuche',
  ABSATZ_4_S_3,
  any(not(is('arbeitsplatzsucheGenutzt', ABSATZ_4_S_3)), is('wartezeitNachArbeitsplatzsucheErfuellt', ABSATZ_4_S_3)),
)

export const p20ArbeitsplatzsucheAlt: Rule = {
  id: 'p20ArbeitsplatzsucheAlt',
  norm: '§ 20 Abs. 1 AufenthG a. F.',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-05-31',
      source: '§ 20 Abs. 1, 2, 4 AufenthG in der bis 31.05.2024 geltenden Fassung',
      bindung: 'kann',
      requires: all(
        alsFachkraft,
        is('lebensunterhaltGesichert', '§ 20 Abs. 4 S. 1 AufenthG a. F.'),
        ausDemAuslandOderNachErwerbstitel,
        wartezeit,
      ),
    },
    {
      from: '2024-06-01',
      source: '§ 20 AufenthG in der seit 01.06.2024 geltenden Fassung kennt den Titel nicht mehr',
      requires: nichtMehrInKraft('§ 20 Abs. 1 AufenthG a. F.'),
    },
  ],
}
