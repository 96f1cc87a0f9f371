import type { PeriodSheet } from '../periods/period-sheet.ts'
import type { CatalogueWords } from '../texts/periods/words.ts'

/** What a sheet says that is not an ordinary count, in words. */
export function resultText(
  sheet: Exclude<PeriodSheet, { readonly art: 'frist' }>,
  { results }: CatalogueWords,
): string {
  switch (sheet.art) {
    case 'richtwert':
      return results.richtwert(sheet)
    case 'rueckblick':
      return results.rueckblick(sheet)
    case 'bekanntgabe':
      return results.bekanntgabe(sheet)
    case 'portalabruf':
      return results.portalabruf(sheet)
    case 'amTag':
      return results.amTag(sheet)
    case 'gesetztesEnde':
      return results.gesetztesEnde(sheet)
    case 'ohneEnde':
      return results.ohneEnde(sheet)
  }
}
