/** The few words that the page itself says, in the language of the paper. */
export interface PageWords {
  /** With {page} and {pages}. */
  readonly pages: string
  readonly information: string
  readonly warning: string
  /** What a drawn box says to those who cannot see it. */
  readonly checked: string
  readonly unchecked: string
  /** The name of each month, January first. */
  readonly months: readonly string[]
}

const DE: PageWords = {
  pages: 'Seite {page} von {pages}',
  information: 'Hinweis:',
  warning: 'Achtung:',
  checked: 'Kästchen, angekreuzt',
  unchecked: 'Kästchen zum Ankreuzen',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
}

const EN: PageWords = {
  pages: 'Page {page} of {pages}',
  information: 'Please note:',
  warning: 'Important:',
  checked: 'Box, ticked',
  unchecked: 'Box to tick',
  months: 'January February March April May June July August September October November December'.split(' '),
}

export const PAGE_WORDS: Readonly<Record<'de' | 'en', PageWords>> = { de: DE, en: EN }
