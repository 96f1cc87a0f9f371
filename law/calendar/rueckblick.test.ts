import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monate, tage, wochen } from './laenge.ts'
import { addDays, dayNumber, type PlainDate, plainDateOf } from './plain-date.ts'
import { liegtIn, rueckblick } from './rueckblick.ts'

it('Three years before an application reach back to the same day', () => {
  const fenster = rueckblick('2026-11-10', monate(36))
  const days: readonly PlainDate[] = ['2023-11-09', '2023-11-10', '2026-11-10', '2026-11-11']
  expect(days.map((day) => liegtIn(fenster, day))).toEqual([false, true, true, false])
})

it('From 29 February the window begins on 28 February of a common year', () => {
  expect(rueckblick('2028-02-29', monate(36)).von).toBe('2025-02-28')
})

it('Days and weeks counted back and forth meet', () => {
  const days = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2050-12-31') }).map(plainDateOf)
  fc.assert(
    fc.property(days, fc.nat(400), (day, count) => {
      expect(addDays(rueckblick(day, tage(count)).von, count)).toBe(day)
      expect(addDays(rueckblick(day, wochen(count)).von, 7 * count)).toBe(day)
    }),
  )
})
