import { dayWords } from './day-words.ts'
import { type Language, LOCALES } from './language.ts'

/** What the generated messages need at run time. Formatters are made once: making one costs more than a whole page. */
export interface MessageFormat {
  number(value: number): string
  /** A day (YYYY-MM-DD) in the words of the language. */
  date(day: string): string
  plural(count: number): string
  choose(key: string, options: Readonly<Record<string, () => string>>): string
}

const made = new Map<Language, MessageFormat>()

export function messageFormat(language: Language): MessageFormat {
  const known = made.get(language)
  if (known) return known
  const locale = LOCALES[language]
  const [numbers, plurals] = [new Intl.NumberFormat(locale), new Intl.PluralRules(locale)]
  const format: MessageFormat = {
    number: (value) => numbers.format(value),
    date: dayWords(language),
    plural: (count) => plurals.select(count),
    choose: (key, options) => (options[key] ?? options['other'] ?? (() => key))(),
  }
  made.set(language, format)
  return format
}
