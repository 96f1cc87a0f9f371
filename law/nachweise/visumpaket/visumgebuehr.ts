import type { Answers, Moment } from '../../engine/answers.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { type Cents, euro, valueAt } from '../../engine/parameter.ts'
import type { Truth } from '../../engine/truth.ts'
import { completed } from '../../facts/criteria.ts'
import type { MissionEntry } from '../../missions/mission.ts'
import { type MissionId, missions } from '../../missions/missions.ts'
import { gebuehren } from '../../parameters/gebuehren.ts'
import type { Evidence } from '../../sources/evidence.ts'
import type { SourceId } from '../../sources/source.ts'

const HALB = '§ 50 Abs. 1 S. 1 AufenthV'

/** What is paid for a national visa, and in which money. */
export interface Visumgebuehr {
  readonly betrag: Cents
  readonly minderjaehrige: Cents
  readonly istMinderjaehrig: Truth
  readonly norm: string
  readonly normMinderjaehrige: string
  /** In which money the mission takes it; empty where no mission is known. */
  readonly waehrungen: readonly string[]
  readonly bar: boolean
  /** What the mission itself asks for in its money, where it said so. */
  readonly ortsbetrag: Ortsbetrag | undefined
  readonly waehrungUnbestaetigt: boolean
}

interface Ortsbetrag {
  readonly waehrung: string
  readonly erwachsene: number
  readonly minderjaehrige?: number
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
}

/** Amounts that missions published; they follow the rate of exchange and change. */
const ortsbetraege: Readonly<Partial<Record<MissionId, Ortsbetrag>>> = {
  sarajevo: { waehrung: 'BAM', erwachsene: 150, sources: ['sarajewoWestbalkan'], confidence: 'A' },
  newDelhi: { waehrung: 'INR', erwachsene: 6700, minderjaehrige: 3400, sources: ['indienIct'], confidence: 'B' },
}

/**
 * The fee of the visa on the law of the day; `undefined` before the first day whose amount was read. Minors pay half
 * (§ 50 Abs. 1 S. 1 AufenthV).
 * @example visumgebuehr({}, momentOn('2026-11-22'), 'belgrade')?.betrag // 7500
 */
export function visumgebuehr(answers: Answers, moment: Moment, mission?: MissionId): Visumgebuehr | undefined {
  const betrag = valueAt(gebuehren.nationalesVisum, moment.rechtsstand)?.value
  if (betrag === undefined) return undefined
  const entry: MissionEntry | undefined = mission && missions[mission]
  const volljaehrig = evaluate(completed('geburtsdatum', 18, 'antrag', HALB), answers, moment).truth
  return {
    betrag,
    minderjaehrige: euro(betrag / 200),
    istMinderjaehrig: negate(volljaehrig),
    norm: gebuehren.nationalesVisum.norm,
    normMinderjaehrige: HALB,
    waehrungen: entry?.fee.currencies ?? [],
    bar: entry?.fee.cash === true,
    ortsbetrag: mission && ortsbetraege[mission],
    waehrungUnbestaetigt: entry === undefined || entry.confidence === 'C',
  }
}

function negate(truth: Truth): Truth {
  if (truth === 'offen') return truth
  return truth === 'ja' ? 'nein' : 'ja'
}
