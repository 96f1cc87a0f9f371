import type { Language } from './language.ts'

/** What the generated messages need at run time. Formatters are made once: making one costs more than a whole page. */
export interface MessageFormat {
  number(value: number): string
  /** A day (YYYY-MM-DD) in the words of the language. */
  date(day: string): string
  plural(count: number): string
  choose(key: string, options: Readonly<Record<string, () => string>>): string
}

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }
const made = new Map<Language, MessageFormat>()

export function messageFormat(language: Language): MessageFormat {
  const known = made.get(language)
  if (known) return known
  const locale = LOCALES[language]
  const [numbers, plurals] = [new Intl.NumberFormat(locale), new Intl.PluralRules(locale)]
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const format: MessageFormat = {
    number: (value) => numbers.format(value),
    date: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    plural: (count) => plurals.select(count),
    choose: (key, options) => (options[key] ?? options['other'] ?? (() => key))(),
  }
  made.set(language, format)
  return format
}
