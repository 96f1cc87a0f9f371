import type { PlainDate } from '../calendar/plain-date.ts'
import { type Cents, type Confidence, euro, type Parameter, type ParameterValue } from '../engine/parameter.ts'

/**
 * What a person must have at their disposal each month for the livelihood to count as secured with the addition of ten
 * percent (§ 2 Abs. 3 S. 6 AufenthG). The ministry announces only the need of S. 5 without that addition, by 31 August
 * for the year after (S. 7). The sum is what offices print and ask for: without its cents. It contains health and care
 * insurance. No announcement for 2027 was found: that year has no value.
 */

/** Days of the year for which the announcement is due but was not found. */
export const NICHT_GEFUNDEN_2027 = {
  from: '2027-01-01',
  until: '2027-12-31',
  reason: 'Die bis 31.08.2026 fällige Bekanntmachung für 2027 wurde nicht gefunden',
} as const

const BERECHNET_2020 = '110 % von 853 Euro, gerechnet; ein gedruckter Betrag wurde nicht gefunden'
const GEDRUCKT_2021 = 'Auslandsvertretungen; gerechnet 110 % von 861 = 947,10 Euro'
const GEDRUCKT_2023 = 'Auslandsvertretungen in den Emiraten und in Pristina; gerechnet 110 % von 934 = 1.027,40 Euro'
const GEDRUCKT_2025 = 'Auslandsvertretung Jakarta; gerechnet 110 % von 992 = 1.091,20 Euro'
const GEDRUCKT_2026 = 'Ratgeberseiten mit Stand 2026; gerechnet 110 % von 992 = 1.091,20 Euro'

/** The amount that offices print for the year. For 2020 none was found: the sum to the cent stands in for it. */
export const bedarfPlusZehn: Parameter<Cents> = {
  id: 'bedarfPlusZehn',
  norm: '§ 2 Abs. 3 S. 6 AufenthG',
  unit: 'EUR/Monat',
  values: [
    monatlich('2020-01-01', '2020-12-31', 938.3, BERECHNET_2020, 'D'),
    monatlich('2021-01-01', '2022-12-31', 947, GEDRUCKT_2021, 'B'),
    monatlich('2023-01-01', '2024-12-31', 1027, GEDRUCKT_2023, 'B'),
    monatlich('2025-01-01', '2025-12-31', 1091, GEDRUCKT_2025, 'B'),
    monatlich('2026-01-01', '2026-12-31', 1091, GEDRUCKT_2026, 'C'),
  ],
  unconfirmed: [NICHT_GEFUNDEN_2027],
}

/**
 * The same with the amount after the BAföG rise of July 2024 from that day on. § 2 Abs. 3 S. 5 refers to the BAföG
 * itself, and missions asked for the new amounts from 1 September 2024, before the calendar year for which they were
 * announced.
 */
export const bedarfPlusZehnVorgezogen: Parameter<Cents> = {
  ...bedarfPlusZehn,
  id: 'bedarfPlusZehnVorgezogen',
  values: bedarfPlusZehn.values.map((value) => {
    if (value.from === '2023-01-01') return { ...value, until: '2024-07-24' }
    return value.from === '2025-01-01' ? { ...value, from: '2024-07-25' } : value
  }),
}

function monatlich(
  from: PlainDate,
  until: PlainDate,
  value: number,
  source: string,
  confidence: Confidence,
): ParameterValue<Cents> {
  return { from, until, value: euro(value), source, confidence, checked: '2026-11-22' }
}
