import { expect, it } from 'vitest'
import { ruleSpanFaults, spanFaults } from './spans.ts'

const BIS = { from: '2020-03-01', until: '2023-11-17' } as const
const SEIT = { from: '2023-11-18' } as const

it('a history without gap or overlap has no fault', () => {
  expect(ruleSpanFaults('p', [BIS, SEIT], '2020-03-01')).toEqual([])
})

it.each([
  ['one day without a version', [BIS, { from: '2023-11-19' }], 'p: no version holds on 2023-11-18'],
  ['one day with two versions', [BIS, { from: '2023-11-17' }], 'p: two versions hold on 2023-11-17'],
  [
    'a version without end before the last',
    [{ from: '2020-03-01' }, SEIT],
    'p: the version before 2023-11-18 has no end',
  ],
  [
    'an end before the beginning',
    [{ from: '2024-01-01', until: '2023-12-31' }],
    'p: ends on 2023-12-31, before it begins on 2024-01-01',
  ],
  ['a day that does not exist', [{ from: '2023-02-29' }], 'p: 2023-02-29–undefined is no span of days'],
] as const)('%s is reported', (_, spans, fault) => {
  expect(spanFaults('p', spans)).toContain(fault)
})

it('a rule that begins late or ends is reported', () => {
  expect(ruleSpanFaults('p', [SEIT], '2020-03-01')).toEqual(['p: begins on 2023-11-18, not on 2020-03-01'])
  expect(ruleSpanFaults('p', [BIS], '2020-03-01')).toEqual(['p: no version holds after 2023-11-17'])
})
