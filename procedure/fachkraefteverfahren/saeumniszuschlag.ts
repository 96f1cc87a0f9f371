import { addDays, addMonths, type PlainDate } from '#law/calendar/plain-date.ts'

const STUFE = 5_000
const SCHONTAGE = 3

/**
 * The late-payment charge in cents of a fee that is still owed on a day: 1 % for each month that has begun, of the amount
 * rounded down to 50 €. None on amounts up to 50 €, and none within three days (§ 16 BGebG).
 * @example saeumniszuschlag(41_100, '2026-08-10', '2026-09-11') // 800: two months have begun
 */
export function saeumniszuschlag(cents: number, faelligAm: PlainDate, heute: PlainDate): number {
  if (cents <= STUFE || heute <= addDays(faelligAm, SCHONTAGE)) return 0
  let months = 1
  while (addMonths(faelligAm, months) < heute) months++
  return (Math.floor(cents / STUFE) * STUFE * months) / 100
}
