import { describe, expect, it } from 'vitest'
import { type Festtag, festtagIn } from './festtage.ts'
import { plainDateOf, weekday } from './plain-date.ts'

const movable: readonly Festtag[] = [
  'ostersonntag',
  'karfreitag',
  'ostermontag',
  'christiHimmelfahrt',
  'pfingstmontag',
  'fronleichnam',
  'bussUndBettag',
]

describe('The movable holidays', () => {
  it.each([
    [2025, '04-20 04-18 04-21 05-29 06-09 06-19 11-19'],
    [2026, '04-05 04-03 04-06 05-14 05-25 06-04 11-18'],
    [2027, '03-28 03-26 03-29 05-06 05-17 05-27 11-17'],
    [2028, '04-16 04-14 04-17 05-25 06-05 06-15 11-22'],
    [2029, '04-01 03-30 04-02 05-10 05-21 05-31 11-21'],
    [2030, '04-21 04-19 04-22 05-30 06-10 06-20 11-20'],
  ])('of %i', (year, days) => {
    expect(movable.map((tag) => plainDateOf(festtagIn(tag, year)).slice(5)).join(' ')).toBe(days)
  })

  it('the Buß- und Bettag is a Wednesday from 16 to 22 November in every year', () => {
    for (let year = 2015; year <= 2050; year++) {
      const day = plainDateOf(festtagIn('bussUndBettag', year))
      expect(weekday(day)).toBe(3)
      expect(day.slice(5) >= '11-16' && day.slice(5) <= '11-22').toBe(true)
    }
  })
})
