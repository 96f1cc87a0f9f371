/**
 * The Gregorian calendar as numbers. A day is counted from 1970-01-01 (day 0), so weeks and spans are plain addition and
 * no time zone can enter. Everything that counts many days works on these numbers and turns to text at the edge.
 */

/** Days since 1970-01-01. */
export type DayNumber = number

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAYS_TO_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
/** From 0000-03-01, the start of the reckoning below, to 1970-01-01. */
const EPOCH = 719_468

/**
 * The number of a day of the calendar. Expects a day that exists.
 * @example civilDay(1970, 1, 2) // 1
 */
export function civilDay(year: number, month: number, day: number): DayNumber {
  const y = year - 1
  const before = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const leap = month > 2 && isLeapYear(year) ? 1 : 0
  return before + (DAYS_TO_MONTH[month - 1] ?? Number.NaN) + leap + day - 719_163
}

/**
 * Year, month and day packed into one number, year * 10000 + month * 100 + day: no object is made for it.
 * @example civilDate(civilDay(2026, 11, 18)) // 20_261_118
 */
export function civilDate(day: DayNumber): number {
  // Years are reckoned from 1 March, so that the leap day is the last of its year.
  const shifted = day + EPOCH
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const dayOfMonth = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return year * 10_000 + month * 100 + dayOfMonth
}

/**
 * How many days a month has; months are counted from 1.
 * @example daysInMonth(2028, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  const days = MONTH_DAYS[month - 1]
  if (days === undefined) throw new RangeError(`There is no month ${month}.`)
  return month === 2 && isLeapYear(year) ? 29 : days
}

/** @example weekdayOf(civilDay(2026, 11, 18)) // 3, a Wednesday */
export function weekdayOf(day: DayNumber): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
