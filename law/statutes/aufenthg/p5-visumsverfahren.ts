import type { Expr } from '../../engine/expression.ts'
import { all, any, judged, named, oneOf, state } from '../../facts/criteria.ts'
import { beguenstigteStaaten } from '../../parameters/staaten.ts'
import { visumfreiheit } from '../visumfreiheit.ts'

/**
 * § 5 Abs. 2 AufenthG: entry with the right visa. Whoever applies abroad meets it by applying; inside Germany § 39 and
 * § 41 AufenthV open some doors, and the office may do without the visa procedure.
 */

const NR_1 = '§ 5 Abs. 2 S. 1 Nr. 1 AufenthG'
const KURZ = '§ 39 S. 1 Nr. 3 AufenthV'
const GESTATTUNG = '§ 39 S. 1 Nr. 4 AufenthV'

/** § 10 Abs. 1 AufenthG, to which No. 4 refers, is asked by each way on its own. */
const waehrendDesAsylverfahrens: Expr = named(
  'antragWaehrendDesAsylverfahrens',
  GESTATTUNG,
  all(
    oneOf('aufenthaltstitel', ['aufenthaltsgestattung'], GESTATTUNG),
    oneOf('asylantrag', ['laufend'], '§ 10 Abs. 1 S. 1 AufenthG'),
  ),
)

/** Abs. 3 asks for the application within 90 days of entry, as long as the stay is lawful without a title. */
const verguenstigung: Expr = named(
  'antragNachVisumfreierEinreise',
  '§ 41 Abs. 1 S. 2 AufenthV',
  all(
    state('staatsangehoerigkeiten', beguenstigteStaaten, '§ 41 Abs. 1 S. 1 AufenthV'),
    oneOf('aufenthaltstitel', ['visumfreierKurzaufenthalt'], '§ 41 Abs. 3 S. 1 AufenthV'),
  ),
)

/** Only where there is a strict claim: a title at discretion never comes about "after entry" by itself. */
const anspruchNachDerEinreise: Expr = named(
  'anspruchNachDerEinreise',
  KURZ,
  all(
    any(
      oneOf('aufenthaltstitel', ['schengenVisum'], KURZ),
      all(oneOf('aufenthaltstitel', ['visumfreierKurzaufenthalt'], KURZ), visumfreiheit(KURZ)),
    ),
    judged('anspruchNachEinreiseEntstanden', 'auslaenderbehoerde', KURZ),
  ),
)

const immer: readonly Expr[] = [
  oneOf('standort', ['ausland'], NR_1),
  oneOf(
    'aufenthaltstitel',
    ['abschnitt3', 'abschnitt4', 'p25Absatz1Oder2', 'andererAbschnitt5', 'abschnitt6', 'niederlassungserlaubnis'],
    '§ 39 S. 1 Nr. 1 AufenthV',
  ),
  waehrendDesAsylverfahrens,
  verguenstigung,
]
const entbehrlich: Expr = judged(
  'nachholungDesVisumsverfahrensEntbehrlich',
  'auslaenderbehoerde',
  '§ 5 Abs. 2 S. 2 AufenthG',
)

/** For titles at the discretion of the office; S. 2 helps where the visa procedure would be unreasonable. */
export const visumsverfahren: Expr = named('visumsverfahren', NR_1, any(...immer, entbehrlich))

/** For strict claims. */
export const visumsverfahrenBeiAnspruch: Expr = named(
  'visumsverfahren',
  NR_1,
  any(...immer, anspruchNachDerEinreise, entbehrlich),
)
