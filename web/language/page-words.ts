import type { Catalogue } from '#law/texts/catalogue.ts'
import { catalogueOf } from '#law/texts/catalogues.ts'
import { de } from '#web/generated/de.ts'
import { en } from '#web/generated/en.ts'
import type { Messages } from '#web/generated/messages.ts'
import { dayWords } from './day-words.ts'
import { type Language, LOCALES } from './language.ts'

/** All the words a page needs: its own, and those of the law. */
export interface PageWords {
  readonly language: Language
  readonly m: Messages
  readonly law: Catalogue
  /** @example words.money(4_593_420) // '45.934,20 €' */
  readonly money: (cents: number) => string
  /** @example words.day('2026-11-22') // '22. November 2026' */
  readonly day: (iso: string) => string
  readonly number: (value: number) => string
}

const messages: Readonly<Record<Language, Messages>> = { de, en }

const words: Readonly<Record<Language, PageWords>> = { de: make('de'), en: make('en') }

export function pageWords(language: Language): PageWords {
  return words[language]
}

function make(language: Language): PageWords {
  const locale = LOCALES[language]
  const numbers = new Intl.NumberFormat(locale)
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  return {
    language,
    m: messages[language],
    law: catalogueOf(language),
    money: (cents) => euros.format(cents / 100),
    day: dayWords(language),
    number: (value) => numbers.format(value),
  }
}
