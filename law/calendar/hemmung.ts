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
  /** The last day to which this time is added: the one before, or that day moved off a free day. */
  readonly endeVorher: DayNumber
  /** The last day of the Frist with this time added. */
  readonly endeDanach: DayNumber
}

/** Whether the day on which the request went out is already part of the standstill. No court has decided it here. */
export type Hemmungstag = 'zaehlt' | 'zaehltNicht'

/** Where an end may be moved before a late standstill begins. */
export type MoveEnd = (end: DayNumber) => DayNumber

/**
 * Adds the days during which a Frist stands still to its last day: they are not counted (the thought of § 209 BGB;
 * § 14a Abs. 4 BQFG). Days before the first day of the Frist, days after its end, and days named twice add nothing. With
 * `moved` a standstill that begins after the end by length, but not after the moved one, is added to the moved one.
 * @example suspend(first, end, [{ von: '2026-10-05', bis: '2026-10-26' }], 'zaehlt')[0]?.tage // 22
 */
export function suspend(
  first: DayNumber,
  end: DayNumber,
  spannen: readonly Spanne[],
  ersterTag: Hemmungstag,
  moved: MoveEnd = (end) => end,
): readonly GezaehlteHemmung[] {
  const counted: GezaehlteHemmung[] = []
  let [nextFree, endeDanach] = [first, end]
  for (const { von, bis } of sorted(spannen)) {
    const from = Math.max(nextFree, ersterTag === 'zaehlt' ? von : von + 1)
    const endeVorher = from > endeDanach ? moved(endeDanach) : endeDanach
    if (from > endeVorher || bis < from) continue
    const tage = bis - from + 1
    endeDanach = endeVorher + tage
    nextFree = bis + 1
    counted.push({ von: from, bis, tage, endeVorher, endeDanach })
  }
  return counted
}

function sorted(spannen: readonly Spanne[]): readonly { readonly von: DayNumber; readonly bis: DayNumber }[] {
  return spannen
    .map(({ von, bis }) => ({ von: dayNumber(von), bis: dayNumber(bis) }))
    .sort((a, b) => a.von - b.von || a.bis - b.bis)
}
