import { describe, expect, it } from 'vitest'
import { keepingOf, USUAL_YEARS } from './keeping.ts'

describe('The files of a case', () => {
  it('are kept without an end while it runs', () => {
    expect(keepingOf(undefined, USUAL_YEARS, '2026-11-22')).toEqual({ state: 'open' })
  })

  it.each([
    ['2026-11-22', '2036-11-22', 'kept'],
    ['2026-11-22', '2036-11-23', 'over'],
    ['2024-02-29', '2034-02-28', 'kept'],
    ['2024-02-29', '2034-03-01', 'over'],
  ] as const)('of a procedure that ended on %s are on %s: %s', (end, today, state) => {
    expect(keepingOf(end, 10, today)).toMatchObject({ state })
  })

  it('stay as long as the installation says', () => {
    expect(keepingOf('2026-11-22', 2, '2026-11-22')).toEqual({
      state: 'kept',
      end: '2026-11-22',
      until: '2028-11-22',
    })
  })
})
