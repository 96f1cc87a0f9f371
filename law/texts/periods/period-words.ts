import type { Language } from '../catalogue.ts'
import { catalogueDe } from './de-catalogue.ts'
import { sheetDe } from './de-sheet.ts'
import { catalogueEn } from './en-catalogue.ts'
import { sheetEn } from './en-sheet.ts'
import type { PeriodWords } from './words.ts'

const words: Readonly<Record<Language, PeriodWords>> = {
  de: { sheet: sheetDe, catalogue: catalogueDe },
  en: { sheet: sheetEn, catalogue: catalogueEn },
}

/**
 * All words of calendar and periods in a language.
 * @example periodWords('en').sheet.holidays.karfreitag // 'Good Friday'
 */
export function periodWords(lang: Language): PeriodWords {
  return words[lang]
}
