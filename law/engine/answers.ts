import type { PlainDate } from '../calendar/plain-date.ts'
import type { Stichtag } from './expression.ts'

/** The values a fact can have. Money is whole cents, language levels are 'keine' to 'C2'. */
export type Value = boolean | number | string | readonly string[]

/** The answer of a person who was asked and cannot say. */
export const WEISS_NICHT = 'weissNicht' as const

/** What is known so far, by fact id. Absent: not asked yet. */
export type Answers = Readonly<Record<string, Value | undefined>>

/** The days the norms look at. */
export type Moment = Readonly<Record<Stichtag, PlainDate>>

/** Language levels of the Common European Framework, lowest first. */
export const LEVELS = ['keine', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type Level = (typeof LEVELS)[number]

/**
 * All Stichtage on one day: what a check assumes where a case names no other days.
 * @example momentOn('2026-11-22').antrag // '2026-11-22'
 */
export function momentOn(day: PlainDate): Moment {
  return { rechtsstand: day, antrag: day, entscheidung: day, arbeitsbeginn: day }
}
