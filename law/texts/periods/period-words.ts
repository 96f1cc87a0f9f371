import type { Language } from '../catalogue.ts'
import { catalogueDe } from './de-catalogue.ts'
import { eventDe } from './de-event.ts'
import { sheetDe } from './de-sheet.ts'
import { catalogueEn } from './en-catalogue.ts'
import { eventEn } from './en-event.ts'
import { sheetEn } from './en-sheet.ts'
import type { PeriodWords } from './words.ts'

const words: Readonly<Record<Language, PeriodWords>> = {
  de: { sheet: sheetDe, catalogue: catalogueDe, event: eventDe },
  en: { sheet: sheetEn, catalogue: catalogueEn, event: eventEn },
}

/**
 * All words of calendar and periods in a language.
 * @example periodWords('en').sheet.holidays.karfreitag // 'Good Friday'
 */
export function periodWords(lang: Language): PeriodWords {
  return words[lang]
}
