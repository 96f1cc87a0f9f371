import { type Value, WEISS_NICHT } from '#law/engine/answers.ts'
import { isFactId, vocabulary } from '#law/facts/vocabulary.ts'
import { stateName } from '#law/texts/states.ts'
import type { Language } from '#web/language/language.ts'
import type { Draft } from './draft.ts'
import { dayFields, dontKnowField, stateFields } from './field-names.ts'

/** The answers as they would have been typed: what a form shows when a person comes back to it. */
export function draftOfAnswers(facts: Readonly<Record<string, Value | undefined>>, language: Language): Draft {
  const draft = new Map<string, readonly string[]>()
  for (const [fact, value] of Object.entries(facts)) {
    if (value === undefined || !isFactId(fact)) continue
    for (const [name, values] of typedFor(fact, value, language)) draft.set(name, values)
  }
  return draft
}

type Typed = readonly (readonly [name: string, values: readonly string[]])[]

function typedFor(fact: keyof typeof vocabulary, value: Value, language: Language): Typed {
  const { type } = vocabulary[fact]
  if (value === WEISS_NICHT) {
    const radios = type === 'boolean' || type === 'choice' || type === 'level'
    return radios ? [[fact, [WEISS_NICHT]]] : [[dontKnowField(fact), ['1']]]
  }
  switch (type) {
    case 'boolean':
      return [[fact, [value === true ? 'ja' : 'nein']]]
    case 'money':
      return [[fact, [euros(Number(value), language)]]]
    case 'date': {
      const [year = '', month = '', day = ''] = String(value).split('-')
      const names = dayFields(fact)
      return [
        [names.day, [String(Number(day))]],
        [names.month, [String(Number(month))]],
        [names.year, [year]],
      ]
    }
    case 'state':
      return [[fact, [stateName(String(value), language)]]]
    case 'states': {
      const codes = typeof value === 'object' ? value : [String(value)]
      return stateFields(fact).flatMap((name, at) => {
        const code = codes[at]
        return code === undefined ? [] : [[name, [stateName(code, language)]] as const]
      })
    }
    case 'choices':
      return [[fact, typeof value === 'object' ? value : [String(value)]]]
    case 'number':
    case 'choice':
    case 'level':
    case 'isco':
      return [[fact, [String(value)]]]
  }
}

function euros(cents: number, language: Language): string {
  const [whole, decimals] = [Math.floor(cents / 100), cents % 100]
  const comma = language === 'de' ? ',' : '.'
  return decimals === 0 ? String(whole) : `${whole}${comma}${String(decimals).padStart(2, '0')}`
}
