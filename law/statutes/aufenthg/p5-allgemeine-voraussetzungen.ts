import type { Expr } from '../../engine/expression.ts'
import { all, any, is, judged, named, not, oneOf, reserved, state } from '../../facts/criteria.ts'
import { beguenstigteStaaten } from '../../parameters/staaten.ts'

/** § 5 AufenthG: what every residence title asks for "as a rule". An atypical case is a matter for the office. */

const ABSATZ_2 = '§ 5 Abs. 2 S. 1 Nr. 1 AufenthG'

/**
 * Abs. 2: entry with the right visa. Whoever applies abroad meets it by applying; inside Germany § 39 and § 41 AufenthV
 * open some doors, and the office may do without the visa procedure where there is a claim or it would be unreasonable.
 */
const visumsverfahren: Expr = named(
  'visumsverfahren',
  ABSATZ_2,
  any(
    oneOf('standort', ['ausland'], ABSATZ_2),
    oneOf(
      'aufenthaltstitel',
      ['abschnitt3', 'abschnitt4', 'p25Absatz1Oder2', 'andererAbschnitt5', 'abschnitt6', 'niederlassungserlaubnis'],
      '§ 39 S. 1 Nr. 1 AufenthV',
    ),
    named(
      'anspruchNachDerEinreise',
      '§ 39 S. 1 Nr. 3 AufenthV',
      all(
        oneOf('aufenthaltstitel', ['visumfreierKurzaufenthalt', 'schengenVisum'], '§ 39 S. 1 Nr. 3 AufenthV'),
        judged('anspruchNachEinreiseEntstanden', 'auslaenderbehoerde', '§ 39 S. 1 Nr. 3 AufenthV'),
      ),
    ),
    state('staatsangehoerigkeiten', beguenstigteStaaten, '§ 41 Abs. 1 S. 2 AufenthV'),
    judged('nachholungDesVisumsverfahrensEntbehrlich', 'auslaenderbehoerde', '§ 5 Abs. 2 S. 2 AufenthG'),
  ),
)

const immer: readonly Expr[] = [
  is('identitaetGeklaert', '§ 5 Abs. 1 Nr. 1a AufenthG'),
  named(
    'keinAusweisungsinteresse',
    '§ 5 Abs. 1 Nr. 2 AufenthG',
    not(is('ausweisungsinteresse', '§ 5 Abs. 1 Nr. 2 AufenthG')),
  ),
  is('passpflichtErfuellt', '§ 5 Abs. 1 Nr. 4 AufenthG'),
  named('keinEinreiseverbot', '§ 11 Abs. 1 S. 3 AufenthG', not(is('einreiseverbot', '§ 11 Abs. 1 S. 3 AufenthG'))),
  visumsverfahren,
]

const lebensunterhalt = is('lebensunterhaltGesichert', '§ 5 Abs. 1 Nr. 1 AufenthG')

/** For titles to which there is a claim: Abs. 1 Nr. 3 falls away. */
export const allgemeineVoraussetzungenBeiAnspruch: Expr = named(
  'allgemeineVoraussetzungen',
  '§ 5 Abs. 1 AufenthG',
  all(lebensunterhalt, ...immer),
)

/** For titles at the discretion of the office. */
export const allgemeineVoraussetzungen: Expr = named(
  'allgemeineVoraussetzungen',
  '§ 5 Abs. 1 AufenthG',
  all(
    lebensunterhalt,
    ...immer,
    reserved('interessenBeeintraechtigt', 'auslaenderbehoerde', '§ 5 Abs. 1 Nr. 3 AufenthG'),
  ),
)

/** For search and training titles, whose own rule fixes the amount of the livelihood. */
export const allgemeineVoraussetzungenOhneLebensunterhalt: Expr = named(
  'allgemeineVoraussetzungen',
  '§ 5 Abs. 1 AufenthG',
  all(...immer, reserved('interessenBeeintraechtigt', 'auslaenderbehoerde', '§ 5 Abs. 1 Nr. 3 AufenthG')),
)

/** For claims whose own rule asks for the livelihood, with exceptions of its own. */
export const allgemeineVoraussetzungenBeiAnspruchOhneLebensunterhalt: Expr = named(
  'allgemeineVoraussetzungen',
  '§ 5 Abs. 1 AufenthG',
  all(...immer),
)
