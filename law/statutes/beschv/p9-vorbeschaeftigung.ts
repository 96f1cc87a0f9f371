import type { Expr } from '../../engine/expression.ts'
import { all, any, atLeast, named, not, oneOf } from '../../facts/criteria.ts'

/**
 * § 9 Abs. 1 BeschV: no consent for holders of a residence permit after two years of insured work or three years of
 * uninterrupted stay. §§ 2a, 6, 22a, 24a and 26 Abs. 2 exclude it.
 */

const ABSATZ_1 = '§ 9 Abs. 1 BeschV'
const NR_1 = '§ 9 Abs. 1 Nr. 1 BeschV'
const NR_2 = '§ 9 Abs. 1 Nr. 2 BeschV'

export const vorbeschaeftigung: Expr = named(
  'vorbeschaeftigungOderVoraufenthalt',
  ABSATZ_1,
  all(
    not(oneOf('standort', ['ausland'], ABSATZ_1)),
    oneOf(
      'aufenthaltstitel',
      ['abschnitt3', 'abschnitt4', 'p25Absatz1Oder2', 'andererAbschnitt5', 'abschnitt6'],
      ABSATZ_1,
    ),
    any(
      atLeast('versicherungspflichtigBeschaeftigtMonate', 24, NR_1),
      atLeast('ununterbrochenerAufenthaltMonate', 36, NR_2),
    ),
  ),
)
