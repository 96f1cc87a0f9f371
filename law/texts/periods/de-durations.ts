import type { Laenge } from '../../calendar/laenge.ts'
import { sheetDe } from './de-sheet.ts'
import type { DurationWords } from './words.ts'

/** Months by the dozen are said as years. */
function length(laenge: Laenge): string {
  const { einheit, anzahl, halberMonat } = laenge
  const years = einheit === 'monate' && !halberMonat && anzahl >= 24 && anzahl % 12 === 0
  return years ? `${anzahl / 12} Jahre` : sheetDe.length(laenge)
}

export const durationsDe: DurationWords = {
  frist: ({ laenge }) => length(laenge),
  dauer: ({ laenge, umfang }) => {
    switch (umfang) {
      case 'genau':
        return length(laenge)
      case 'hoechstens':
        return `höchstens ${length(laenge)}`
      case 'mindestens':
        return `mindestens ${length(laenge)}`
    }
  },
  richtwert: ({ von, bis }) => `Richtwert: ${length(von)} bis ${length(bis)}`,
  rueckblick: ({ laenge }) => `Rückblick auf ${length(laenge)}`,
  unverzueglich: () => 'unverzüglich',
  gesetzt: () => 'setzt die Behörde im Einzelfall',
  amTag: () => 'spätestens am Tag selbst',
  hemmung: () => 'so lange, wie das andere dauert',
  bekanntgabe: ({ weg }, tage) =>
    weg === 'portal' ? 'Tag nach dem Abruf, dafür 10 Tage' : `${tage}. Tag nach der Absendung`,
  ohneZahl: () => 'keine Zahl in der Vorschrift',
}
