import { type Value, WEISS_NICHT } from '#law/engine/answers.ts'
import type { Fact } from '#law/facts/fact.ts'
import { type FactId, vocabulary } from '#law/facts/vocabulary.ts'
import { stateName } from '#law/texts/states.ts'
import type { PageWords } from './page-words.ts'

/**
 * An answer as a person would say it.
 * @example answerText('jahresgehalt', 4_600_000, words) // '46.000,00 €'
 */
export function answerText(id: FactId, value: Value, words: PageWords): string {
  const { check, answers } = words.m
  const fact: Fact = vocabulary[id]
  if (value === WEISS_NICHT) return answers.dontKnow
  const named = (one: string): string => words.law.facts[id]?.values?.[one] ?? one
  switch (fact.type) {
    case 'boolean':
      return value === true ? check.yes : check.no
    case 'money':
      return words.money(Number(value))
    case 'number':
      return fact.unit === 'Anzahl' || fact.unit === 'Stufe'
        ? words.number(Number(value))
        : `${words.number(Number(value))} ${numberUnit(fact.unit, words)}`
    case 'date':
      return words.day(String(value))
    case 'choice':
      return named(String(value))
    case 'choices':
      return listOf(value).map(named).join(', ')
    case 'level':
      return value === 'keine' ? check.noLevel : String(value)
    case 'state':
    case 'states':
      return listOf(value)
        .map((code) => stateName(code, words.language))
        .join(', ')
    case 'isco':
      return String(value)
  }
}

function numberUnit(unit: 'Monate' | 'Stunden/Woche' | 'Jahre', { m }: PageWords): string {
  switch (unit) {
    case 'Monate':
      return m.check.unitMonths
    case 'Stunden/Woche':
      return m.check.unitHours
    case 'Jahre':
      return m.check.unitYears
  }
}

function listOf(value: Value): readonly string[] {
  return typeof value === 'object' ? value : [String(value)]
}
