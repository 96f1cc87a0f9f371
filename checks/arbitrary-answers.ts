import fc from 'fast-check'
import { LEVELS, type Value, WEISS_NICHT } from '#law/engine/answers.ts'
import type { Fact } from '#law/facts/fact.ts'
import { type FactAnswers, vocabulary } from '#law/facts/vocabulary.ts'

/** Random answers to any part of the vocabulary, with the values that matter more often than chance would bring them. */
export function arbitraryAnswers(): fc.Arbitrary<FactAnswers> {
  const facts = Object.entries(vocabulary).map(([id, fact]): [string, fc.Arbitrary<Value | undefined>] => [
    id,
    fc.oneof(
      { weight: 6, arbitrary: arbitraryValue(fact) },
      { weight: 1, arbitrary: fc.constant<Value>(WEISS_NICHT) },
      { weight: 2, arbitrary: fc.constant(undefined) },
    ),
  ])
  return fc.record(Object.fromEntries(facts)) as fc.Arbitrary<FactAnswers>
}

/** A random value of one fact. */
export function arbitraryValue(fact: Fact): fc.Arbitrary<Value> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'money':
      return fc.oneof(fc.integer({ min: 0, max: 9_000_000 }), fc.constantFrom(4_593_420, 4_593_419, 5_070_000, 109_100))
    case 'number':
      return fc.integer({ min: 0, max: Math.min(fact.max, 120) })
    case 'date':
      return fc
        .integer({ min: Date.UTC(1955, 0, 1) / 864e5, max: Date.UTC(2027, 11, 31) / 864e5 })
        .map((day) => new Date(day * 864e5).toISOString().slice(0, 10))
    case 'choice':
      return fc.constantFrom(...fact.values)
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...fact.values.filter((value) => value !== 'keiner')), { minLength: 1 })
    case 'state':
      return fc.constantFrom('RS', 'AL', 'IN', 'US', 'AT')
    case 'states':
      return fc.uniqueArray(fc.constantFrom('RS', 'AL', 'IN', 'US', 'PH'), { minLength: 1, maxLength: 2 })
    case 'level':
      return fc.constantFrom(...LEVELS)
    case 'isco':
      return fc.constantFrom('2512', '1330', '3221', '2142', '5321', '8332', '7112', '2', '13', '9112')
  }
}

/** A random day of the supported span, the turns of the law more often than others. */
export function arbitraryDay(): fc.Arbitrary<`${number}-${number}-${number}`> {
  return fc.oneof(
    fc.constantFrom(
      '2020-03-01',
      '2020-12-31',
      '2021-01-01',
      '2023-11-17',
      '2023-11-18',
      '2024-02-29',
      '2024-03-01',
      '2024-06-01',
      '2026-08-20',
      '2026-11-22',
      '2027-02-01',
    ),
    fc
      .integer({ min: Date.UTC(2020, 2, 1) / 864e5, max: Date.UTC(2028, 11, 31) / 864e5 })
      .map((day) => new Date(day * 864e5).toISOString().slice(0, 10) as '2020-03-01'),
  )
}
