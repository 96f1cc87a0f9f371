import type { Rule } from '../../engine/rule.ts'
import { all, any, decidedAs, is, named, nochNichtInKraft, oneOf } from '../../facts/criteria.ts'

const NR_2 = '§ 22a S. 1 Nr. 2 BeschV'

/** § 22a BeschV: care assistants with a regulated training from Germany, or a foreign one found equivalent to it. */
export const p22aPflegehilfskraefte: Rule = {
  id: 'p22aPflegehilfskraefte',
  norm: '§ 22a BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 22a BeschV gilt seit 01.03.2024',
      requires: nochNichtInKraft('§ 22a BeschV'),
    },
    {
      from: '2024-03-01',
      source: '§ 22a BeschV, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: all(
        is('pflegehilfskraftStelle', '§ 22a S. 1 BeschV'),
        is('pflegehilfeVoraussetzungenErfuellt', '§ 22a S. 1 BeschV'),
        named(
          'pflegehilfeausbildungInlaendischOderGleichwertig',
          '§ 22a S. 1 BeschV',
          any(
            oneOf('pflegehilfeausbildung', ['inlaendisch'], '§ 22a S. 1 Nr. 1 BeschV'),
            decidedAs('pflegehilfeausbildung', ['auslaendischGleichwertig'], ['auslaendischBeantragt'], NR_2),
          ),
        ),
      ),
    },
  ],
}
