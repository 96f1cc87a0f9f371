import type { Rule } from '../../engine/rule.ts'
import { all, is, nochNichtInKraft } from '../../facts/criteria.ts'
import { erlaubnisFuerDieBeschaeftigung } from './p2-vermittlungsabsprachen.ts'

/** § 2a BeschV: what the consent to a recognition partnership asks of the job. At most one year each, no priority check. */
export const p2aAnerkennungspartnerschaft: Rule = {
  id: 'p2aAnerkennungspartnerschaft',
  norm: '§ 2a BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 2a BeschV gilt seit 01.03.2024',
      requires: nochNichtInKraft('§ 2a BeschV'),
    },
    {
      from: '2024-03-01',
      source: '§ 2a BeschV, gelesen am 19.08.2026',
      requires: all(
        is('berufsfachlicherZusammenhang', '§ 2a Abs. 1 S. 1 Nr. 1 BeschV'),
        is('anerkennungInDerselbenBerufsgruppe', '§ 2a Abs. 1 S. 1 Nr. 2 BeschV'),
        erlaubnisFuerDieBeschaeftigung('§ 2a Abs. 1 S. 2 BeschV'),
      ),
    },
  ],
}
