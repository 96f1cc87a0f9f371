import type { Language } from './catalogue.ts'
import * as de from './de/nachweise.ts'
import * as en from './en/nachweise.ts'

/** The words of papers, packs and missions: the same tables in every language. */
export type PaperWords = { readonly [K in Exclude<keyof typeof de, 'conditions'>]: Words<(typeof de)[K]> }

/** A table of words with the same keys, whatever the words are. */
type Words<T> = T extends string ? string : { readonly [K in keyof T]: Words<T[K]> }

const words: Readonly<Record<Language, PaperWords>> = { de, en }

/**
 * The words of papers, packs and missions in a language.
 * @example paperWords('de').documents.reisepass.name // 'Reisepass'
 */
export function paperWords(lang: Language): PaperWords {
  return words[lang]
}
