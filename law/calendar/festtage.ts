import { civilDay, type DayNumber, weekdayOf } from './civil-day.ts'
import { easterSunday } from './easter.ts'

/** Every day that is, or was once, a statutory holiday in a Land since 2015. */
export type Festtag =
  | 'neujahr'
  | 'heiligeDreiKoenige'
  | 'frauentag'
  | 'karfreitag'
  | 'ostersonntag'
  | 'ostermontag'
  | 'ersterMai'
  | 'tagDerBefreiung'
  | 'christiHimmelfahrt'
  | 'pfingstsonntag'
  | 'pfingstmontag'
  | 'fronleichnam'
  | 'siebzehnterJuni'
  | 'friedensfest'
  | 'mariaeHimmelfahrt'
  | 'weltkindertag'
  | 'tagDerDeutschenEinheit'
  | 'reformationstag'
  | 'allerheiligen'
  | 'bussUndBettag'
  | 'ersterWeihnachtstag'
  | 'zweiterWeihnachtstag'

/** When a holiday falls: a fixed day, so many days from Easter Sunday, or the Wednesday before 23 November. */
type Termin =
  | { readonly monat: number; readonly tag: number }
  | { readonly vonOstern: number }
  | { readonly mittwochVor: { readonly monat: number; readonly tag: number } }

const termine: Readonly<Record<Festtag, Termin>> = {
  neujahr: { monat: 1, tag: 1 },
  heiligeDreiKoenige: { monat: 1, tag: 6 },
  frauentag: { monat: 3, tag: 8 },
  karfreitag: { vonOstern: -2 },
  ostersonntag: { vonOstern: 0 },
  ostermontag: { vonOstern: 1 },
  ersterMai: { monat: 5, tag: 1 },
  tagDerBefreiung: { monat: 5, tag: 8 },
  christiHimmelfahrt: { vonOstern: 39 },
  pfingstsonntag: { vonOstern: 49 },
  pfingstmontag: { vonOstern: 50 },
  fronleichnam: { vonOstern: 60 },
  siebzehnterJuni: { monat: 6, tag: 17 },
  friedensfest: { monat: 8, tag: 8 },
  mariaeHimmelfahrt: { monat: 8, tag: 15 },
  weltkindertag: { monat: 9, tag: 20 },
  tagDerDeutschenEinheit: { monat: 10, tag: 3 },
  reformationstag: { monat: 10, tag: 31 },
  allerheiligen: { monat: 11, tag: 1 },
  bussUndBettag: { mittwochVor: { monat: 11, tag: 23 } },
  ersterWeihnachtstag: { monat: 12, tag: 25 },
  zweiterWeihnachtstag: { monat: 12, tag: 26 },
}

/**
 * The day on which a holiday falls in a year, whether or not it is a statutory one anywhere.
 * @example festtagIn('bussUndBettag', 2026) // the number of 2026-11-18
 */
export function festtagIn(festtag: Festtag, year: number): DayNumber {
  const termin = termine[festtag]
  if ('vonOstern' in termin) return easterSunday(year) + termin.vonOstern
  if ('mittwochVor' in termin) {
    const before = civilDay(year, termin.mittwochVor.monat, termin.mittwochVor.tag) - 1
    return before - ((weekdayOf(before) + 4) % 7)
  }
  return civilDay(year, termin.monat, termin.tag)
}
