import type { Language } from './catalogue.ts'
import * as de from './de/berufe.ts'
import * as en from './en/berufe.ts'

/** The words about occupations: the same tables in every language. */
export type OccupationWords = { readonly [K in keyof typeof de]: { readonly [Key in keyof (typeof de)[K]]: string } }

const words: Readonly<Record<Language, OccupationWords>> = { de, en }

/**
 * The words about occupations in a language. Titles stand with the professions and groups themselves.
 * @example occupationWords('en').regulations.nichtReglementiert // 'not regulated'
 */
export function occupationWords(lang: Language): OccupationWords {
  return words[lang]
}
