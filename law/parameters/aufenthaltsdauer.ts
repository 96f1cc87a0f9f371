import type { PlainDate } from '../calendar/plain-date.ts'
import type { Parameter, ParameterValue } from '../engine/parameter.ts'

/** How long titles of section 3 run: the first one, and all together. In months; both changed on 1 March 2024. */

const BIS: PlainDate = '2024-02-29'
const SEIT: PlainDate = '2024-03-01'

function monate(id: string, norm: string, values: readonly ParameterValue<number>[]): Parameter<number> {
  return { id, norm, unit: 'Monate', values }
}

function frueher(value: number, norm: string): ParameterValue<number> {
  const source = `${norm} in der bis 29.02.2024 geltenden Fassung`
  return { from: '2020-03-01', until: BIS, value, source, confidence: 'A', checked: '2026-11-21' }
}

function heute(from: PlainDate, value: number, norm: string): ParameterValue<number> {
  return { from, value, source: `${norm}, gelesen am 19.08.2026`, confidence: 'A', checked: '2026-11-22' }
}

function geaendert(id: string, norm: string, before: number, since: number): Parameter<number> {
  return monate(id, norm, [frueher(before, norm), heute(SEIT, since, norm)])
}

export const erstdauerQualifizierungsmassnahme: Parameter<number> = geaendert(
  'erstdauerQualifizierungsmassnahme',
  '§ 16d Abs. 1 S. 3 AufenthG',
  18,
  24,
)
export const hoechstdauerQualifizierungsmassnahme: Parameter<number> = geaendert(
  'hoechstdauerQualifizierungsmassnahme',
  '§ 16d Abs. 1 S. 3 AufenthG',
  24,
  36,
)

/** At most one year, and no longer than the consent. */
export const erstdauerAnerkennungspartnerschaft: Parameter<number> = monate(
  'erstdauerAnerkennungspartnerschaft',
  '§ 16d Abs. 3 S. 5 AufenthG',
  [heute(SEIT, 12, '§ 16d Abs. 3 S. 5 AufenthG')],
)
export const hoechstdauerAnerkennungspartnerschaft: Parameter<number> = monate(
  'hoechstdauerAnerkennungspartnerschaft',
  '§ 16d Abs. 3 S. 5 AufenthG',
  [heute(SEIT, 36, '§ 16d Abs. 3 S. 5 AufenthG')],
)

export const erstdauerVermittlungsabsprache: Parameter<number> = monate(
  'erstdauerVermittlungsabsprache',
  '§ 16d Abs. 4 S. 1 AufenthG',
  [heute('2020-03-01', 12, '§ 16d Abs. 4 S. 1 AufenthG')],
)
export const hoechstdauerVermittlungsabsprache: Parameter<number> = monate(
  'hoechstdauerVermittlungsabsprache',
  '§ 16d Abs. 4 S. 1 AufenthG',
  [heute('2020-03-01', 36, '§ 16d Abs. 4 S. 1 AufenthG')],
)

/** Not counted towards the maximum of § 16d Abs. 1 or 3, which may follow (§ 16d Abs. 6 S. 4, 5 AufenthG). */
export const dauerQualifikationsanalyse: Parameter<number> = monate(
  'dauerQualifikationsanalyse',
  '§ 16d Abs. 6 S. 1 AufenthG',
  [heute(SEIT, 6, '§ 16d Abs. 6 S. 1 AufenthG')],
)

export const dauerAusbildungsplatzsuche: Parameter<number> = geaendert(
  'dauerAusbildungsplatzsuche',
  '§ 17 Abs. 1 S. 2 AufenthG',
  6,
  9,
)
