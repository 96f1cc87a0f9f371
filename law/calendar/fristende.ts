import { civilDate, civilDay, type DayNumber, daysInMonth } from './civil-day.ts'
import type { Laenge } from './laenge.ts'
import { AUSSERHALB, dayKind, FEIERTAG, type Ortskalender, SAMSTAG, SONNTAG } from './ortskalender.ts'
import { dayNumber, type PlainDate, plainDateOf } from './plain-date.ts'

/** Whether the first day counts: not for an event during a day (§ 187 Abs. 1 BGB), for the start of a day it does (Abs. 2). */
export type Beginn = 'ereignis' | 'tagesbeginn'

/** Whether a Saturday counts among Werktage. Unsettled for § 81a Abs. 3 S. 1 Nr. 3 AufenthG. */
export type Samstag = 'werktag' | 'keinWerktag'

/** What happens when the last day is a Saturday, a Sunday or a holiday. */
export type Verschiebung = 'naechsterWerktag' | 'keine'

export interface Zaehlweise {
  readonly beginn: Beginn
  readonly samstag: Samstag
  readonly verschiebung: Verschiebung
}

/** The way almost every Frist of the procedure is counted. */
export const EREIGNISFRIST: Zaehlweise = {
  beginn: 'ereignis',
  samstag: 'werktag',
  verschiebung: 'naechsterWerktag',
}

/**
 * The last day of a Frist (it ends when this day ends). `undefined` when the count leaves the years 2015 to 2050.
 * This is the quick way for many Fristen; countFrist also gives the reasons and the other readings.
 * Norms: §§ 187 to 189, 193 BGB, § 31 Abs. 1 and 3 VwVfG.
 * @example fristende('2026-11-11', wochen(1), ortskalender({ land: 'SN' }, 'giltNicht')) // '2026-11-19'
 */
export function fristende(
  start: PlainDate,
  laenge: Laenge,
  kalender: Ortskalender,
  weise: Zaehlweise = EREIGNISFRIST,
): PlainDate | undefined {
  const nominal = nominalEnd(dayNumber(start), laenge, weise, kalender)
  const end = nominal === undefined || weise.verschiebung === 'keine' ? nominal : rollOver(nominal, kalender)
  return end === undefined || (dayKind(kalender, end) & AUSSERHALB) !== 0 ? undefined : plainDateOf(end)
}

/**
 * The last day by length alone, before any roll-over. `undefined` when Werktage leave the years of the calendar.
 * @example nominalEnd(dayNumber('2026-11-30'), monate(3), EREIGNISFRIST, kalender) // the number of 2027-02-28
 */
export function nominalEnd(
  start: DayNumber,
  laenge: Laenge,
  { beginn, samstag }: Pick<Zaehlweise, 'beginn' | 'samstag'>,
  kalender: Ortskalender,
): DayNumber | undefined {
  const { einheit, anzahl } = laenge
  // A Frist from the start of a day ends one day before the Frist of an event on that day would.
  const back = beginn === 'tagesbeginn' ? 1 : 0
  switch (einheit) {
    case 'tage':
      return start + anzahl - back
    case 'wochen':
      return start + anzahl * 7 - back
    case 'monate':
      return monthsEnd(start, anzahl, beginn) + (laenge.halberMonat ? 15 : 0)
    case 'werktage':
      return werktageEnd(start - back, anzahl, samstag, kalender)
  }
}

/**
 * The day itself when it is a Werktag from Monday to Friday, else the next one (§ 31 Abs. 3 S. 1 VwVfG, § 193 BGB).
 * @example rollOver(dayNumber('2026-12-25'), kalender) // the number of 2026-12-28
 */
export function rollOver(day: DayNumber, kalender: Ortskalender): DayNumber | undefined {
  let end = day
  let kind = dayKind(kalender, end)
  while (kind !== 0) {
    if (kind === AUSSERHALB) return undefined
    kind = dayKind(kalender, ++end)
  }
  return end
}

/** The same day number `count` months on; from the start of a day the day before; where it is missing, the month's last. */
function monthsEnd(start: DayNumber, count: number, beginn: Beginn): DayNumber {
  const packed = civilDate(start)
  const wanted = packed % 100
  const months = Math.floor(packed / 10_000) * 12 + (Math.floor(packed / 100) % 100) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  if (beginn === 'ereignis') return civilDay(year, month, Math.min(wanted, daysInMonth(year, month)))
  if (wanted === 1) return civilDay(year, month, 1) - 1
  return civilDay(year, month, Math.min(wanted - 1, daysInMonth(year, month)))
}

function werktageEnd(
  before: DayNumber,
  count: number,
  samstag: Samstag,
  kalender: Ortskalender,
): DayNumber | undefined {
  const free = samstag === 'werktag' ? SONNTAG | FEIERTAG : SONNTAG | FEIERTAG | SAMSTAG
  let day = before
  for (let left = count; left > 0; ) {
    const kind = dayKind(kalender, ++day)
    if (kind === AUSSERHALB) return undefined
    if ((kind & free) === 0) left--
  }
  return day
}
