import type { PlainDate } from '../calendar/plain-date.ts'
import { type Cents, type Confidence, euro, type Parameter, type ParameterValue } from '../engine/parameter.ts'

/**
 * What a person must have at their disposal each month for the livelihood to count as secured (§ 2 Abs. 3 S. 5 to 7
 * AufenthG). The ministry announces the amounts for a calendar year by 31 August of the year before. They contain health
 * and care insurance. No announcement for 2027 was found: that year has no value.
 */

/** Days of the year for which the announcement is due but was not found. */
export const NICHT_GEFUNDEN_2027 = {
  from: '2027-01-01',
  until: '2027-12-31',
  reason: 'Die bis 31.08.2026 fällige Bekanntmachung für 2027 wurde nicht gefunden',
} as const

/** § 2 Abs. 3 S. 5: the need of §§ 13, 13a Abs. 1 BAföG in full, as announced for studies. */
export const bedarfBafoeg: Parameter<Cents> = {
  id: 'bedarfBafoeg',
  norm: '§ 2 Abs. 3 S. 5 AufenthG',
  unit: 'EUR/Monat',
  values: [
    bedarf('2020-01-01', '2020-12-31', 853),
    bedarf('2021-01-01', '2022-12-31', 861),
    bedarf('2023-01-01', '2024-12-31', 934),
    bedarf('2025-01-01', '2026-12-31', 992),
  ],
  unconfirmed: [NICHT_GEFUNDEN_2027],
}

/**
 * The same with the amounts of the BAföG rise of July 2024 from that day on. § 2 Abs. 3 S. 5 refers to the BAföG itself,
 * and missions asked for the new amounts from 1 September 2024, before the calendar year for which they were announced.
 */
export const bedarfBafoegVorgezogen: Parameter<Cents> = {
  ...bedarfBafoeg,
  id: 'bedarfBafoegVorgezogen',
  values: [
    bedarf('2020-01-01', '2020-12-31', 853),
    bedarf('2021-01-01', '2022-12-31', 861),
    bedarf('2023-01-01', '2024-07-24', 934),
    bedarf('2024-07-25', '2026-12-31', 992),
  ],
}

/** § 2 Abs. 3 S. 6: that need and ten percent of it, exact to the cent. */
export const bedarfPlusZehn: Parameter<Cents> = plusZehn('bedarfPlusZehn', bedarfBafoeg)

/** § 2 Abs. 3 S. 6 on the amounts of the BAföG rise of July 2024. */
export const bedarfPlusZehnVorgezogen: Parameter<Cents> = plusZehn('bedarfPlusZehnVorgezogen', bedarfBafoegVorgezogen)

/** The same amount as offices print and accept it, without its cents. For 2020 no printed amount was found. */
export const bedarfPlusZehnGerundet: Parameter<Cents> = {
  id: 'bedarfPlusZehnGerundet',
  norm: '§ 2 Abs. 3 S. 6 AufenthG',
  unit: 'EUR/Monat',
  values: [
    { ...bedarf('2020-01-01', '2020-12-31', 938.3), source: 'Berechnet; kein gedruckter Betrag', confidence: 'D' },
    gedruckt('2021-01-01', '2022-12-31', 947),
    gedruckt('2023-01-01', '2024-12-31', 1027),
    gedruckt('2025-01-01', '2026-12-31', 1091),
  ],
  unconfirmed: [NICHT_GEFUNDEN_2027],
}

function bedarf(from: PlainDate, until: PlainDate, value: number): ParameterValue<Cents> {
  return monatlich(from, until, value, 'Bekanntmachung nach § 2 Abs. 3 S. 7 AufenthG; Auslandsvertretungen', 'B')
}

function gedruckt(from: PlainDate, until: PlainDate, value: number): ParameterValue<Cents> {
  return monatlich(from, until, value, 'Merkblätter der Auslandsvertretungen', 'B')
}

function monatlich(
  from: PlainDate,
  until: PlainDate,
  value: number,
  source: string,
  confidence: Confidence,
): ParameterValue<Cents> {
  return { from, until, value: euro(value), source, confidence, checked: '2026-11-21' }
}

function plusZehn(id: string, base: Parameter<Cents>): Parameter<Cents> {
  return {
    ...base,
    id,
    norm: '§ 2 Abs. 3 S. 6 AufenthG',
    values: base.values.map((value) => ({
      ...value,
      value: ((value.value * 110) / 100) as Cents,
      source: `110 % von ${value.value / 100} Euro; ${value.source}`,
    })),
  }
}
