import { civilDay, type DayNumber, weekdayOf } from './civil-day.ts'
import { type Feiertag, FIRST_YEAR, feiertageIn, LAST_YEAR } from './feiertage.ts'
import type { Ort } from './ort.ts'
import { dayNumber } from './plain-date.ts'

/** Bits of a day; 0 is a Werktag from Monday to Friday. */
export const SAMSTAG = 1
export const SONNTAG = 2
export const FEIERTAG = 4
/** The day lies outside the years that the calendar covers. */
export const AUSSERHALB = 8

export const FIRST_DAY: DayNumber = civilDay(FIRST_YEAR, 1, 1)
export const LAST_DAY: DayNumber = civilDay(LAST_YEAR, 12, 31)

/** How a holiday counts whose place is not known well enough. Both readings are to be shown. */
export type Gebietslesart = 'giltNicht' | 'gilt'

/** The free days of one place from 2015 to 2050 in one reading, one byte a day. */
export interface Ortskalender {
  readonly ort: Ort
  readonly lesart: Gebietslesart
  readonly tage: Uint8Array
  /** What makes a day a holiday, with its norms. */
  readonly feiertage: ReadonlyMap<DayNumber, readonly Feiertag[]>
  /** Whether any holiday of this place hangs on its municipality being known. */
  readonly hatOffene: boolean
}

/**
 * Builds the calendar of a place. Takes a millisecond or two; whoever counts much keeps it, see
 * {@link kalenderspeicher}.
 * @example dayKind(ortskalender({ land: 'SN' }, 'giltNicht'), dayNumber('2026-11-18')) === FEIERTAG // true
 */
export function ortskalender(ort: Ort, lesart: Gebietslesart): Ortskalender {
  const tage = new Uint8Array(LAST_DAY - FIRST_DAY + 1)
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    const weekday = weekdayOf(day)
    tage[day - FIRST_DAY] = weekday === 7 ? SONNTAG : weekday === 6 ? SAMSTAG : 0
  }
  const mark = (day: DayNumber): void => {
    if (day >= FIRST_DAY && day <= LAST_DAY) tage[day - FIRST_DAY] = (tage[day - FIRST_DAY] ?? 0) | FEIERTAG
  }
  const feiertage = new Map<DayNumber, Feiertag[]>()
  let hatOffene = false
  if ('gastland' in ort) for (const date of ort.freieTage) mark(dayNumber(date))
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const feiertag of feiertageIn(ort, year)) {
      if (feiertag.lage === 'offen') hatOffene = true
      if (!holds(feiertag, lesart)) continue
      const day = dayNumber(feiertag.date)
      mark(day)
      feiertage.set(day, [...(feiertage.get(day) ?? []), feiertag])
    }
  }
  return { ort, lesart, tage, feiertage, hatOffene }
}

/**
 * The bits of a day at a place, {@link AUSSERHALB} outside 2015 to 2050.
 * @example dayKind(ortskalender({ land: 'SN' }, 'giltNicht'), dayNumber('2026-12-26')) // SAMSTAG | FEIERTAG
 */
export function dayKind({ tage }: Ortskalender, day: DayNumber): number {
  return tage[day - FIRST_DAY] ?? AUSSERHALB
}

/**
 * The holidays that make a day a holiday at a place, with their norms; empty on any other day.
 * @example feiertageAm(ortskalender({ land: 'SN' }, 'giltNicht'), dayNumber('2026-11-18'))[0]?.tag // 'bussUndBettag'
 */
export function feiertageAm({ feiertage }: Ortskalender, day: DayNumber): readonly Feiertag[] {
  return feiertage.get(day) ?? []
}

function holds({ lage }: Feiertag, lesart: Gebietslesart): boolean {
  return lage === 'ja' || (lage === 'offen' && lesart === 'gilt')
}
