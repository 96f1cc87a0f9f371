/**
 * Calendar days as ISO text: `<` compares them, JSON keeps them, no time zone can move them.
 * Everything here is pure arithmetic on the Gregorian calendar; nobody asks what day it is today.
 */

/** A calendar day, written YYYY-MM-DD. Only {@link plainDate} and the arithmetic below create one. */
export type PlainDate = `${number}-${number}-${number}`

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const DAY_MS = 86_400_000

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
 * How many days a month has; months are counted from 1.
 * @example daysInMonth(2028, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  const days = MONTH_DAYS[month - 1]
  if (days === undefined) throw new RangeError(`There is no month ${month}.`)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : days
}

/**
 * The day `count` days later (or earlier, when negative).
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: PlainDate, count: number): PlainDate {
  return new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10) as PlainDate
}

/**
 * The same day of the month `count` months later; where that month is shorter, its last day (§ 188 Abs. 3 BGB).
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: PlainDate, count: number): PlainDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return build(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
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

function build(year: number, month: number, day: number): PlainDate {
  const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
  return `${y}-${m}-${d}` as PlainDate
}
