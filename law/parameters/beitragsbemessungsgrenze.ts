import type { PlainDate } from '../calendar/plain-date.ts'
import { type Cents, euro, type Parameter, type ParameterValue } from '../engine/parameter.ts'

/**
 * The yearly contribution ceiling of the general pension insurance. The residence norms speak of one ceiling for the
 * whole country; until 2024 the ministry took the higher western value everywhere. § 159 SGB VI rounds it up to a
 * multiple of 600, therefore every percentage of it is exact to the cent. A year without ordinance has no value.
 */
export const beitragsbemessungsgrenze: Parameter<Cents> = {
  id: 'beitragsbemessungsgrenze',
  norm: '§ 159 SGB VI',
  unit: 'EUR/Jahr',
  values: [
    year(2018, 78_000, 'Anlage 2 SGB VI'),
    year(2019, 80_400, 'Anlage 2 SGB VI'),
    year(2020, 82_800, 'SVBezGrV 2020'),
    year(2021, 85_200, 'SVBezGrV 2021'),
    year(2022, 84_600, 'SVBezGrV 2022'),
    year(2023, 87_600, 'SVBezGrV 2023'),
    year(2024, 90_600, 'SVBezGrV 2024'),
    year(2025, 96_600, 'SVBezGrV 2025'),
    year(2026, 101_400, 'SVBezGrV 2026'),
  ],
}

function year(number: number, value: number, source: string): ParameterValue<Cents> {
  const [from, until] = [`${number}-01-01` as PlainDate, `${number}-12-31` as PlainDate]
  return { from, until, value: euro(value), source, confidence: 'A', checked: '2026-11-21' }
}
