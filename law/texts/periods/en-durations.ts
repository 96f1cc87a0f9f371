import { sheetEn } from './en-sheet.ts'
import type { DurationWords } from './words.ts'

const { length } = sheetEn

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
