import { civilDay, type DayNumber } from './civil-day.ts'

/**
 * Easter Sunday by the Gregorian computus: the Sunday after the first church full moon from 21 March on. All movable
 * holidays of the Länder but the Buß- und Bettag hang on it.
 * @example easterSunday(2027) // the number of 2027-03-28
 */
export function easterSunday(year: number): DayNumber {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const solar = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + solar + 15) % 30
  const moon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0)
  const toSunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return civilDay(year, 3, 28) + moon - toSunday
}
