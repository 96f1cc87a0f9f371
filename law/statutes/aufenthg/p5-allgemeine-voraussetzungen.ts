import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, named, not, oneOf, reserved, reservedAtDiscretion } from '../../facts/criteria.ts'
import { visumsverfahren, visumsverfahrenBeiAnspruch } from './p5-visumsverfahren.ts'
import { ruecknahmeNachFruehererEinreise } from './p10-asylantrag.ts'

/** § 5 AufenthG: what every residence title asks for "as a rule". An atypical case is a matter for the office. */

/** § 11 Abs. 1 S. 3: binds whoever wants to enter, with or without a title. */
export const keinEinreiseverbot: Expr = named(
  'keinEinreiseverbot',
  '§ 11 Abs. 1 S. 3 AufenthG',
  not(is('einreiseverbot', '§ 11 Abs. 1 S. 3 AufenthG')),
)

const lebensunterhalt = is('lebensunterhaltGesichert', '§ 5 Abs. 1 Nr. 1 AufenthG')
const zurPerson: readonly Expr[] = [
  is('identitaetGeklaert', '§ 5 Abs. 1 Nr. 1a AufenthG'),
  named(
    'keinAusweisungsinteresse',
    '§ 5 Abs. 1 Nr. 2 AufenthG',
    not(is('ausweisungsinteresse', '§ 5 Abs. 1 Nr. 2 AufenthG')),
  ),
  is('passpflichtErfuellt', '§ 5 Abs. 1 Nr. 4 AufenthG'),
  keinEinreiseverbot,
]
const keineBeeintraechtigung = reserved('interessenBeeintraechtigt', 'auslaenderbehoerde', '§ 5 Abs. 1 Nr. 3 AufenthG')

/**
 * § 17 Abs. 3 S. 2, § 16f Abs. 3 S. 1: who searches for training or goes to school may change to some titles and to strict
 * claims only, as a rule. Which title of section 3 it is, and which change that one bars, is for the office: the same answer
 * is true of a student, whom § 16b Abs. 4 S. 1 keeps from temporary work alone. A known bar leaves it open.
 */
const keineSperreDesZweckwechsels: Expr = named(
  'keineSperreDesZweckwechsels',
  '§ 17 Abs. 3 S. 2 AufenthG',
  any(
    oneOf('standort', ['ausland'], '§ 17 Abs. 3 S. 2 AufenthG'),
    not(oneOf('aufenthaltstitel', ['abschnitt3'], '§ 17 Abs. 3 S. 2 AufenthG')),
    reservedAtDiscretion('zweckwechselGesperrt', 'auslaenderbehoerde', '§ 17 Abs. 3 S. 2 AufenthG'),
  ),
)

function voraussetzungen(...of: readonly Expr[]): Expr {
  return named('allgemeineVoraussetzungen', '§ 5 Abs. 1 AufenthG', all(...of))
}

/** For titles to which there is a claim: Abs. 1 Nr. 3 falls away. */
export const allgemeineVoraussetzungenBeiAnspruch: Expr = voraussetzungen(
  lebensunterhalt,
  ...zurPerson,
  visumsverfahrenBeiAnspruch,
)

/** For titles at the discretion of the office. */
export const allgemeineVoraussetzungen: Expr = voraussetzungen(
  lebensunterhalt,
  ...zurPerson,
  visumsverfahren,
  keineSperreDesZweckwechsels,
  keineBeeintraechtigung,
)

/** For search and training titles, whose own rule fixes the amount of the livelihood. */
export const allgemeineVoraussetzungenOhneLebensunterhalt: Expr = voraussetzungen(
  ...zurPerson,
  visumsverfahren,
  keineSperreDesZweckwechsels,
  keineBeeintraechtigung,
)

/** For claims whose own rule asks for the livelihood, with exceptions of its own. */
export const allgemeineVoraussetzungenBeiAnspruchOhneLebensunterhalt: Expr = voraussetzungen(
  ...zurPerson,
  visumsverfahrenBeiAnspruch,
)

/** Abs. 3 S. 5: no visa procedure for whoever may change over after withdrawing the asylum application. */
const ohneVisumsverfahrenNachRuecknahme = (sonst: Expr): Expr => any(sonst, ruecknahmeNachFruehererEinreise)
const SEIT_23_12_2023 = '§ 5 Abs. 1, 2, 3 S. 5 AufenthG, gelesen am 19.08.2026'

/** §§ 18a, 18b: at discretion until 17.11.2023, a claim since. */
export const allgemeineVoraussetzungenFachkraefte: Rule = {
  id: 'p5Fachkraefte',
  norm: '§ 5 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: '§ 5 Abs. 1, 2 AufenthG; §§ 18a, 18b Abs. 1 AufenthG a. F. gaben keinen Anspruch',
      requires: allgemeineVoraussetzungen,
    },
    {
      from: '2023-11-18',
      until: '2023-12-22',
      source: '§ 5 Abs. 1, 2 AufenthG; §§ 18a, 18b AufenthG geben einen Anspruch',
      requires: allgemeineVoraussetzungenBeiAnspruch,
    },
    {
      from: '2023-12-23',
      source: SEIT_23_12_2023,
      requires: voraussetzungen(
        lebensunterhalt,
        ...zurPerson,
        ohneVisumsverfahrenNachRuecknahme(visumsverfahrenBeiAnspruch),
      ),
    },
  ],
}

/** § 19c Abs. 2: at discretion throughout. */
export const allgemeineVoraussetzungenBerufserfahrung: Rule = {
  id: 'p5Berufserfahrung',
  norm: '§ 5 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2023-12-22',
      source: '§ 5 Abs. 1, 2 AufenthG in der bis 22.12.2023 geltenden Fassung',
      requires: allgemeineVoraussetzungen,
    },
    {
      from: '2023-12-23',
      source: SEIT_23_12_2023,
      requires: voraussetzungen(
        lebensunterhalt,
        ...zurPerson,
        ohneVisumsverfahrenNachRuecknahme(visumsverfahren),
        keineSperreDesZweckwechsels,
        keineBeeintraechtigung,
      ),
    },
  ],
}
