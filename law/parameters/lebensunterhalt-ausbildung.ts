import { type Cents, type Confidence, euro, type Parameter, type ParameterValue } from '../engine/parameter.ts'
import { NICHT_GEFUNDEN_2027 } from './lebensunterhalt.ts'

/**
 * The monthly amounts for § 16a AufenthG, which follow other lines of § 13 Abs. 1 BAföG than those for studies. Until
 * 2023 one amount held for training in a company and at a school; since 2024 offices leave the insurance out where the
 * training pay covers it.
 */

const NORM = '§ 2 Abs. 3 S. 5 AufenthG'
const BEKANNTMACHUNG_2022 = 'Bekanntmachung des BMI vom 13.08.2021 zu § 2 Abs. 3 AufenthG'

const NICHT_BESTAETIGT_2020 = {
  from: '2020-01-01',
  until: '2020-12-31',
  reason: 'Beträge für § 16a AufenthG im Jahr 2020 wurden nicht gefunden',
} as const

/** Training in a company: § 13 Abs. 1 Nr. 1 BAföG. */
export const bedarfAusbildungBetrieblich: Parameter<Cents> = bedarf('bedarfAusbildungBetrieblich', [
  jahr(2021, 832, '398 + 325 + 84 + 25 Euro nach dem BAföG, gerechnet', 'D'),
  jahr(2022, 832, BEKANNTMACHUNG_2022, 'B'),
  jahr(2023, 903, 'Merkblatt einer Ausländerbehörde; 421 + 360 + 94 + 28 Euro', 'C'),
  jahr(2024, 781, 'IHK Osnabrück; 421 + 360 Euro', 'C'),
  jahr(2025, 822, 'IHK, Auslandsvertretungen; 442 + 380 Euro', 'B'),
  jahr(2026, 822, 'IHK, Auslandsvertretungen; 442 + 380 Euro', 'B'),
])

/** Training at a school: § 13 Abs. 1 Nr. 1 BAföG with insurance. */
export const bedarfAusbildungSchulisch: Parameter<Cents> = bedarf('bedarfAusbildungSchulisch', [
  jahr(2021, 832, '398 + 325 + 84 + 25 Euro nach dem BAföG, gerechnet', 'D'),
  jahr(2022, 832, BEKANNTMACHUNG_2022, 'B'),
  jahr(2023, 903, 'Merkblatt einer Ausländerbehörde; 421 + 360 + 94 + 28 Euro', 'C'),
  jahr(2024, 903, 'make-it-in-germany; 421 + 360 + 94 + 28 Euro', 'B'),
  jahr(2025, 959, 'Auslandsvertretungen; 442 + 380 + 102 + 35 Euro', 'B'),
  jahr(2026, 959, 'Auslandsvertretungen; 442 + 380 + 102 + 35 Euro', 'B'),
])

/** Further training in a company: § 13 Abs. 1 Nr. 2 BAföG. */
export const bedarfWeiterbildung: Parameter<Cents> = bedarf('bedarfWeiterbildung', [
  jahr(2021, 861, 'Bedarf für ein Studium, gerechnet', 'D'),
  jahr(2022, 861, BEKANNTMACHUNG_2022, 'B'),
  jahr(2023, 934, 'Bedarf für ein Studium, gerechnet', 'D'),
  jahr(2024, 812, '452 + 360 Euro nach dem BAföG, gerechnet', 'D'),
  jahr(2025, 855, 'IHK Osnabrück; 475 + 380 Euro', 'C'),
  jahr(2026, 855, 'IHK Osnabrück; 475 + 380 Euro', 'C'),
])

/** The same as the BAföG had them from 25 July 2024 on, before the year for which they were announced. */
export const bedarfAusbildungBetrieblichVorgezogen: Parameter<Cents> = vorgezogen(bedarfAusbildungBetrieblich)
export const bedarfAusbildungSchulischVorgezogen: Parameter<Cents> = vorgezogen(bedarfAusbildungSchulisch)
export const bedarfWeiterbildungVorgezogen: Parameter<Cents> = vorgezogen(bedarfWeiterbildung)

function bedarf(id: string, values: readonly ParameterValue<Cents>[]): Parameter<Cents> {
  return { id, norm: NORM, unit: 'EUR/Monat', values, unconfirmed: [NICHT_BESTAETIGT_2020, NICHT_GEFUNDEN_2027] }
}

function jahr(year: number, amount: number, source: string, confidence: Confidence): ParameterValue<Cents> {
  const value = euro(amount)
  return { from: `${year}-01-01`, until: `${year}-12-31`, value, source, confidence, checked: '2026-11-22' }
}

function vorgezogen(base: Parameter<Cents>): Parameter<Cents> {
  const values = base.values.map((value) => {
    if (value.from === '2024-01-01') return { ...value, until: '2024-07-24' as const }
    return value.from === '2025-01-01' ? { ...value, from: '2024-07-25' as const } : value
  })
  return { ...base, id: `${base.id}Vorgezogen`, values }
}
