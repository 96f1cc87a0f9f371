import type { DayNumber } from './civil-day.ts'
import { dayNumber, type PlainDate } from './plain-date.ts'

/** Days from the first to the last, both included. */
export interface Spanne {
  readonly von: PlainDate
  readonly bis: PlainDate
}

/** A time in which the Frist stands still, and what it adds. */
export interface GezaehlteHemmung {
  /** First and last day that are not counted. */
  readonly von: DayNumber
  readonly bis: DayNumber
  readonly tage: number
  /** The last day of the Frist with this time added. */
  readonly endeDanach: DayNumber
}

/** Whether the day on which the request went out is already part of the standstill. No court has decided it here. */
export type Hemmungstag = 'zaehlt' | 'zaehltNicht'

/**
 * Adds the days during which a Frist stands still to its last day: they are not counted (the thought of § 209 BGB;
 * § 14a Abs. 4 BQFG). Days before the first day of the Frist, days after its end, and days named twice add nothing.
 * @example suspend(first, end, [{ von: '2026-10-05', bis: '2026-10-26' }], 'zaehlt')[0]?.tage // 22
 */
export function suspend(
  first: DayNumber,
  end: DayNumber,
  spannen: readonly Spanne[],
  ersterTag: Hemmungstag,
): readonly GezaehlteHemmung[] {
  const counted: GezaehlteHemmung[] = []
  let [nextFree, endeDanach] = [first, end]
  for (const { von, bis } of sorted(spannen)) {
    const from = Math.max(nextFree, ersterTag === 'zaehlt' ? von : von + 1)
    if (from > endeDanach || bis < from) continue
    const tage = bis - from + 1
    endeDanach += tage
    nextFree = bis + 1
    counted.push({ von: from, bis, tage, endeDanach })
  }
  return counted
}

function sorted(spannen: readonly Spanne[]): readonly { readonly von: DayNumber; readonly bis: DayNumber }[] {
  return spannen
    .map(({ von, bis }) => ({ von: dayNumber(von), bis: dayNumber(bis) }))
    .sort((a, b) => a.von - b.von || a.bis - b.bis)
}
