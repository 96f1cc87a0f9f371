import { expect, it } from 'vitest'
import { berlinDay } from './berlin-day.ts'

it.each([
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('%s belongs to %s in Germany, in winter and in summer', (moment, day) => {
  expect(berlinDay(moment)).toBe(day)
})
