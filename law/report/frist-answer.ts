import { type Berechnung, countFrist } from '../calendar/count-frist.ts'
import { isRefused, type Refusal } from '../calendar/eingabefehler.ts'
import { ereignisfrist, type Fristangaben, gueltigkeitsdauer } from '../calendar/fristangaben.ts'
import { type Kalenderspeicher, kalenderspeicher } from '../calendar/kalenderspeicher.ts'
import { type Laenge, tage } from '../calendar/laenge.ts'
import type { PeriodId } from '../periods/katalog.ts'
import { type PeriodSheet, periodSheet } from '../periods/period-sheet.ts'
import type { Language } from '../texts/catalogue.ts'
import type { FristField, FristFields } from './frist-fields.ts'
import { type FristInput, readFristInput } from './frist-input.ts'
import { berechnungReport, type FristReport, periodReport } from './frist-report.ts'

/** A Frist as it was counted, before it is put into words. */
export type FristAnswer = { readonly input: FristInput } & (
  | { readonly art: 'laenge'; readonly berechnung: Berechnung }
  | { readonly art: 'period'; readonly sheet: PeriodSheet }
)

/**
 * Reads what was typed and counts it. Refusals name the fields of the input, whatever the law calls them inside.
 * @example answerFrist({ from: ['2026-11-11'], length: ['P1W'], land: ['SN'] })
 */
export function answerFrist(
  fields: FristFields,
  speicher: Kalenderspeicher = kalenderspeicher(),
): FristAnswer | Refusal {
  const input = readFristInput(fields)
  if (isRefused(input)) return input
  if (input.id !== undefined) {
    const sheet = countPeriod(input.id, input, speicher)
    return isRefused(sheet) ? inputFields(sheet, input) : { input, art: 'period', sheet }
  }
  const counted = countLength(input, input.laenge ?? tage(0), speicher)
  return isRefused(counted) ? inputFields(counted, input) : { input, art: 'laenge', berechnung: counted }
}

/**
 * The answer of command line, API and page: one shape.
 * @example fristReport({ from: ['2026-11-11'], length: ['P1W'], land: ['SN'] }, 'de')
 */
export function fristReport(
  fields: FristFields,
  lang: Language,
  speicher: Kalenderspeicher = kalenderspeicher(),
): FristReport | Refusal {
  const answer = answerFrist(fields, speicher)
  return isRefused(answer) ? answer : reportOfAnswer(answer, lang)
}

/** The words to a Frist that was counted. */
export function reportOfAnswer(answer: FristAnswer, lang: Language): FristReport {
  const { input } = answer
  return answer.art === 'period'
    ? periodReport(answer.sheet, input, lang)
    : berechnungReport(answer.berechnung, input, lang)
}

/** What the law calls a place of the input, by the field that fills it. */
function inputFields({ refused }: Refusal, { verlaengerung, laenge }: FristInput): Refusal {
  const fields: Readonly<Record<string, FristField>> = {
    start: 'from',
    laenge: 'length',
    ende: laenge ? 'length' : 'from',
    orte: 'land',
    hemmungen: 'suspended',
    verlaengerung: verlaengerung && 'um' in verlaengerung ? 'extended-by' : 'extended-to',
    mitgeteiltesEnde: 'stated-end',
    variante: 'variant',
  }
  return { refused: refused.map((problem) => ({ ...problem, feld: fields[problem.feld] ?? problem.feld })) }
}

function countPeriod(id: PeriodId, input: FristInput, speicher: Kalenderspeicher): PeriodSheet | Refusal {
  const { start, orte, hemmungen, variante, laenge, fachberuf, verlaengerung, statedEnd, zugang } = input
  return periodSheet(
    id,
    {
      ...{ start, orte, hemmungen },
      ...(variante === undefined ? {} : { variante }),
      ...(fachberuf === undefined ? {} : { fachberuf }),
      ...(laenge === undefined ? {} : { laenge }),
      ...(verlaengerung === undefined ? {} : { verlaengerung }),
      ...(statedEnd === undefined ? {} : { gesetztesEnde: statedEnd }),
      ...(zugang === undefined ? {} : { zugang }),
    },
    speicher,
  )
}

function countLength(input: FristInput, laenge: Laenge, speicher: Kalenderspeicher): Berechnung | Refusal {
  const { start, orte, hemmungen, verlaengerung, statedEnd, beginn, validity } = input
  const plain = validity ? gueltigkeitsdauer(start, laenge, orte) : { ...ereignisfrist(start, laenge, orte), beginn }
  const angaben: Fristangaben = {
    ...plain,
    hemmungen,
    ...(verlaengerung === undefined ? {} : { verlaengerung }),
    ...(statedEnd === undefined ? {} : { mitgeteiltesEnde: statedEnd }),
  }
  return countFrist(angaben, speicher)
}
