import type { Parameter } from '#law/engine/parameter.ts'
import { stateName } from '#law/texts/states.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** A value of a parameter in its unit, as a person reads it. */
export function parameterText({ unit }: Parameter<unknown>, value: unknown, words: PageWords): string {
  const { m, language } = words
  if (typeof value === 'number') {
    switch (unit) {
      case 'EUR':
        return words.money(value)
      case 'EUR/Jahr':
        return `${words.money(value)} ${m.law.perYear}`
      case 'EUR/Monat':
        return `${words.money(value)} ${m.law.perMonth}`
      case 'Monate':
        return wordsOf(language).months(value)
      default:
        return words.number(value)
    }
  }
  if (!Array.isArray(value)) return String(value)
  const items = value.map(String)
  return (unit === 'Staaten' ? items.map((code) => stateName(code, language)) : items).join(', ')
}
