import { civilDate, civilDay, type DayNumber, daysInMonth, type Weekday, weekdayOf } from './civil-day.ts'

/**
 * Calendar days as ISO text: `<` compares them, JSON keeps them, no time zone can move them.
 * Everything here is pure arithmetic on the Gregorian calendar; nobody asks what day it is today.
 */

/** A calendar day, written YYYY-MM-DD. Only {@link plainDate} and the arithmetic below create one. */
export type PlainDate = `${number}-${number}-${number}`

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/**
 * Reads a day from text; `undefined` for anything that is not a day that exists.
 * @example plainDate('2026-02-29') // undefined
 */
export function plainDate(text: string): PlainDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as PlainDate) : undefined
}

/**
 * The day as a number, counted from 1970-01-01, for arithmetic on many days.
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(date: PlainDate): DayNumber {
  return civilDay(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10))
}

/**
 * The text of a day number. Refuses numbers outside the years 0000 to 9999, which ISO text of this form cannot say.
 * @example plainDateOf(1) // '1970-01-02'
 */
export function plainDateOf(day: DayNumber): PlainDate {
  const packed = civilDate(day)
  const year = Math.floor(packed / 10_000)
  return build(year, Math.floor(packed / 100) % 100, packed % 100)
}

/** @example weekday('2026-11-18') // 3, a Wednesday */
export function weekday(date: PlainDate): Weekday {
  return weekdayOf(dayNumber(date))
}

/**
 * How many days lie from one day to another: 0 for the same day, negative when `to` is earlier.
 * @example daysBetween('2026-12-31', '2027-01-01') // 1
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * The day `count` days later (or earlier, when negative).
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: PlainDate, count: number): PlainDate {
  return plainDateOf(dayNumber(date) + count)
}

/**
 * The same day of the month `count` months later; where that month is shorter, its last day (§ 188 Abs. 3 BGB).
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: PlainDate, count: number): PlainDate {
  const months = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return build(year, month, Math.min(digits(date, 8, 10), daysInMonth(year, month)))
}

/**
 * The same day `count` years later; 29 February becomes 28 February where the year has none (§ 188 Abs. 3 BGB).
 * @example addYears('2028-02-29', -3) // '2025-02-28'
 */
export function addYears(date: PlainDate, count: number): PlainDate {
  return addMonths(date, count * 12)
}

/**
 * Completed years of life on a day. A year of life is completed at the end of the day before the birthday
 * (§ 187 Abs. 2 S. 2, § 188 Abs. 2 BGB), so the new age holds from the birthday on; whoever was born on
 * 29 February reaches it on 1 March of a common year.
 * @example completedYears('1981-11-22', '2026-11-22') // 45
 */
export function completedYears(born: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) >= born.slice(5) ? years : years - 1
}

/**
 * The first day on which a person has completed `years` years of life.
 * @example birthday('2008-02-29', 18) // '2026-03-01'
 */
export function birthday(born: PlainDate, years: number): PlainDate {
  const year = Number(born.slice(0, 4)) + years
  const [month, day] = [Number(born.slice(5, 7)), Number(born.slice(8, 10))]
  return day > daysInMonth(year, month) ? build(year, month + 1, 1) : build(year, month, day)
}

function digits(date: PlainDate, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) value = value * 10 + date.charCodeAt(index) - 48
  return value
}

function build(year: number, month: number, day: number): PlainDate {
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`The year ${year} cannot be written as YYYY-MM-DD.`)
  const y = year >= 1000 ? String(year) : String(year).padStart(4, '0')
  return `${y}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as PlainDate
}
