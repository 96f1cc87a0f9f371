import { plainDate } from '../calendar/plain-date.ts'
import { type Value, WEISS_NICHT } from '../engine/answers.ts'
import type { Answerer, Fact } from '../facts/fact.ts'
import { isFactId, vocabulary } from '../facts/vocabulary.ts'
import type { Catalogue, FactText, Language } from './catalogue.ts'
import { iscoName } from './isco-groups.ts'
import type { Phrases } from './phrases.ts'
import { stateName } from './states.ts'

/** One language: its words and its grammar. */
export interface Lexicon {
  readonly lang: Language
  readonly catalogue: Catalogue
  readonly phrases: Phrases
}

/** An id without words is a defect of law/texts, found by its tests; here it is said at once. */
export function worded<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new RangeError(`law/texts has no words for „${id}“.`)
  return found
}

/** A line of the vocabulary by the id that a finding carries. */
export function factOf(id: string): Fact {
  return worded(isFactId(id) ? vocabulary[id] : undefined, id)
}

export function factText({ catalogue }: Lexicon, id: string): FactText {
  return worded(catalogue.facts[id], id)
}

export function answererWord({ phrases }: Lexicon, id: string): string {
  const words: Readonly<Record<string, string>> = phrases.terms.answerers
  return worded(words[id], id)
}

/** Who can say it, all of them. */
export function whoCanSay(lexicon: Lexicon, answerers: readonly Answerer[]): string {
  return lexicon.phrases.figures.or(answerers.map((one) => answererWord(lexicon, one)))
}

/** An answer in words, with its unit. */
export function valueWord(lexicon: Lexicon, id: string, value: Value): string {
  const { figures } = lexicon.phrases
  if (value === WEISS_NICHT) return figures.weissNicht
  if (typeof value === 'object') return figures.and(value.map((one) => valueWord(lexicon, id, one)))
  if (typeof value === 'boolean') return value ? figures.yes : figures.no
  return typeof value === 'number' ? amountWord(lexicon, id, value) : textWord(lexicon, id, value)
}

function amountWord({ phrases: { figures } }: Lexicon, id: string, value: number): string {
  const fact = factOf(id)
  if (fact.type === 'money') return `${figures.money(value)}${figures.per[fact.unit]}`
  return fact.type === 'number' ? figures.quantity(value, fact.unit) : figures.number(value)
}

/** A day in words; anything that is no day as it is. */
export function dayWord({ phrases: { figures } }: Lexicon, value: Value): string {
  const day = plainDate(String(value))
  return day === undefined ? String(value) : figures.date(day)
}

function textWord(lexicon: Lexicon, id: string, value: string): string {
  const { figures } = lexicon.phrases
  switch (factOf(id).type) {
    case 'choice':
    case 'choices':
      return worded(factText(lexicon, id).values?.[value], `${id}: ${value}`)
    case 'state':
    case 'states':
      return stateName(value, lexicon.lang)
    case 'level':
      return figures.level(value)
    case 'isco':
      return iscoName(value, lexicon.lang)
    case 'date':
      return dayWord(lexicon, value)
    case 'boolean':
    case 'money':
    case 'number':
      return value
  }
}
