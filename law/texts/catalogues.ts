import type { Catalogue, Language } from './catalogue.ts'
import { de } from './de.ts'
import { en } from './en.ts'

const catalogues: Readonly<Record<Language, Catalogue>> = { de, en }

/**
 * All the words of the law in a language.
 * @example catalogueOf('en').facts['jahresgehalt']?.label // 'Gross pay per year'
 */
export function catalogueOf(lang: Language): Catalogue {
  return catalogues[lang]
}
