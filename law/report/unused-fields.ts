import type { PeriodSheet } from '../periods/period-sheet.ts'
import type { FristField } from './frist-fields.ts'
import type { FristInput } from './frist-input.ts'

/**
 * What was filled in although it has no effect on this Frist. Whoever wrote it must learn that it was not counted.
 * @example unusedFields(input, undefined) // ['profession']
 */
export function unusedFields(input: FristInput, sheet: PeriodSheet | undefined): readonly FristField[] {
  const { given, orte } = input
  const without = new Set<FristField>(sheet ? unusedByPeriod(sheet) : unusedByLength(input))
  if (!given.includes('abroad')) without.add('free')
  if (!orte.some((ort) => 'land' in ort)) without.add('gemeinde')
  return given.filter((field) => without.has(field))
}

function unusedByLength({ validity }: FristInput): readonly FristField[] {
  return ['variant', 'profession', 'arrived', ...(validity ? (['begin'] as const) : [])]
}

function unusedByPeriod({ art, fachgesetz, version }: PeriodSheet): readonly FristField[] {
  const counted = art === 'frist'
  const notified = art === 'bekanntgabe' || art === 'portalabruf'
  return [
    'begin',
    'validity',
    ...(fachgesetz ? [] : (['profession'] as const)),
    ...(counted ? [] : (['suspended', 'extended-by', 'extended-to'] as const)),
    ...(art === 'gesetztesEnde' ? [] : (['stated-end'] as const)),
    ...(notified ? [] : (['arrived'] as const)),
    ...(version.feiertagsort === 'gastland' ? (['land', 'gemeinde'] as const) : []),
  ]
}
