import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestCases, testCases } from '#server/testing/test-cases.ts'
import { LEAST, suppressSmall } from './suppress-small.ts'
import type { Viewer } from './viewer.ts'

describe('A small group', () => {
  it('is shown by nobody, and cannot be found by subtracting the others from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (counts) => {
        const groups = counts.map((count) => ({ count, smallest: count }))
        const { shown, hidden } = suppressSmall(groups)
        expect(shown.every(({ count }) => count >= LEAST)).toBe(true)
        expect(shown.length + hidden).toBe(groups.length)
        const sum = (some: readonly { count: number }[]): number => some.reduce((all, { count }) => all + count, 0)
        const difference = sum(groups) - sum(shown)
        if (hidden > 0 && shown.length > 0) {
          expect(difference).toBeGreaterThanOrEqual(LEAST)
          expect(hidden).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })

  it('takes nobody else along where there is none', () => {
    const groups = [
      { count: 5, smallest: 5 },
      { count: 6, smallest: 6 },
    ]
    expect(suppressSmall(groups)).toEqual({ shown: groups, hidden: 0 })
  })
})

it('A group is small when one of its years is: two spans of years could be subtracted', () => {
  const groups = [
    { count: 40, smallest: 20 },
    { count: 9, smallest: 2 },
    { count: 8, smallest: 8 },
  ]
  expect(suppressSmall(groups).shown).toEqual([groups[0]])
})

describe('The figures of an office', () => {
  let cases: TestCases
  let office: Viewer
  beforeAll(async () => {
    cases = await testCases()
    office = await cases.member('behoerde', 'leitung')
    const other = await cases.member('behoerde')
    for (let number = 0; number < 22; number++) {
      const { caseId } = await cases.open(number < 20 ? office : other)
      await cases.db
        .insertInto('stage_durations')
        .values({
          case_id: caseId,
          stage: 'zustimmung',
          office_id: (number < 20 ? office : other).organisations[0]?.id ?? null,
          occupation: '2221',
          country: ['RS', 'RS', 'BA', 'IN'][number % 4] ?? null,
          began_on: '2026-03-01',
          ended_on: number === 21 ? '2025-12-31' : '2026-03-11',
          days: number + 1,
          allowed_days: 10,
          demonstration: false,
        })
        .execute()
    }
  })
  afterAll(() => cases.close())

  it('are median and nine tenths of its own finished stages, against the period', async () => {
    const years = { from: 2025, to: 2026 }
    const { groups, total } = await cases.service.statistics(office, { by: 'stage', years })
    expect(total).toBeUndefined()
    expect(groups.filter(({ key }) => key === 'zustimmung')).toMatchObject([
      { key: 'zustimmung', count: 20, median: 10.5, allowedMedian: 10, withPeriod: 20, inTime: 10 },
    ])
    expect(groups.find(({ key }) => key === 'zustimmung')?.ninety).toBeCloseTo(18.1)
    const later = await cases.service.statistics(office, {
      by: 'office',
      stage: 'zustimmung',
      years: { from: 2026, to: 2026 },
    })
    expect(later.total?.count).toBe(20)
    expect(later.groups[0]?.name).toBe(office.organisations[0]?.name)
  })

  it('leave small countries out, and one more, so that none is left over', async () => {
    const { groups, hidden } = await cases.service.statistics(office, {
      by: 'country',
      stage: 'zustimmung',
      years: { from: 2026, to: 2026 },
    })
    expect(groups.map(({ key, count }) => [key, count])).toEqual([
      ['BA', 5],
      ['IN', 5],
      ['RS', 10],
    ])
    expect(hidden).toBe(0)
    const first = await cases.service.statistics(office, { by: 'country', years: { from: 2025, to: 2025 } })
    expect(first).toMatchObject({ groups: [], total: undefined })
  })
})
