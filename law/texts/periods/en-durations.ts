import type { Laenge } from '../../calendar/laenge.ts'
import { sheetEn } from './en-sheet.ts'
import type { DurationWords } from './words.ts'

/** Months by the dozen are said as years. */
function length(laenge: Laenge): string {
  const { einheit, anzahl, halberMonat } = laenge
  const years = einheit === 'monate' && !halberMonat && anzahl >= 24 && anzahl % 12 === 0
  return years ? `${anzahl / 12} years` : sheetEn.length(laenge)
}

export const durationsEn: DurationWords = {
  frist: ({ laenge }) => length(laenge),
  dauer: ({ laenge, umfang }) => {
    switch (umfang) {
      case 'genau':
        return length(laenge)
      case 'hoechstens':
        return `${length(laenge)} at most`
      case 'mindestens':
        return `${length(laenge)} at least`
    }
  },
  richtwert: ({ von, bis }) => `rule of thumb: ${length(von)} to ${length(bis)}`,
  rueckblick: ({ laenge }) => `looks back on ${length(laenge)}`,
  unverzueglich: () => 'without undue delay (unverzüglich)',
  gesetzt: () => 'set by the office in the single case',
  amTag: () => 'on the day itself at the latest',
  hemmung: () => 'as long as the other thing lasts',
  bekanntgabe: ({ weg }, tage) =>
    weg === 'portal' ? 'day after the retrieval, 10 days to retrieve' : `day ${tage} after sending`,
  ohneZahl: () => 'no number in the provision',
}
