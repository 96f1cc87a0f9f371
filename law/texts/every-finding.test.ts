import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDateOf } from '../calendar/plain-date.ts'
import { type Answers, LEVELS, type Value, WEISS_NICHT } from '../engine/answers.ts'
import { changeSets } from '../engine/changes.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Finding } from '../engine/finding.ts'
import type { Fact } from '../facts/fact.ts'
import { STATE_CODES } from '../facts/state-codes.ts'
import { isFactId, vocabulary } from '../facts/vocabulary.ts'
import { ways } from '../pathways/ways.ts'
import { type Words, wordsOf } from './words.ts'

const day = fc.integer({ min: 18_322, max: 20_818 }).map(plainDateOf)

function answer(fact: Fact): fc.Arbitrary<Value> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'money':
      return fc.integer({ min: 0, max: 12_000_000 })
    case 'number':
      return fc.integer({ min: 0, max: fact.max })
    case 'date':
      return fc.integer({ min: -10_000, max: 21_000 }).map(plainDateOf)
    case 'choice':
      return fc.constantFrom(...fact.values)
    case 'choices':
      return fc.subarray([...fact.values], { minLength: 1 })
    case 'states':
      return fc.subarray(['RS', 'XK', 'IN', 'US', 'GB'], { minLength: 1 })
    case 'state':
      return fc.constantFrom(...STATE_CODES)
    case 'level':
      return fc.constantFrom(...LEVELS)
    case 'isco':
      return fc.constantFrom('2512', '13', '5', '8332', '1330', '2221')
  }
}

const facts: readonly (readonly [string, Fact])[] = Object.entries(vocabulary)
const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    facts.map(([id, fact]) => [
      id,
      fc.oneof({ weight: 5, arbitrary: answer(fact) }, fc.constant(WEISS_NICHT), fc.constant(undefined)),
    ]),
  ),
)
const moments = fc.record({ rechtsstand: day, antrag: day, entscheidung: day, arbeitsbeginn: day })

function texts(
  words: Words,
  finding: Finding,
  moment: Parameters<typeof evaluate>[2],
  wanted: 'ja' | 'nein',
): string[] {
  const { expr, of } = finding
  const below = expr.kind === 'not' ? (wanted === 'ja' ? 'nein' : 'ja') : wanted
  const leaf = of.length === 0 ? words.leaf(finding, { wanted, moment }) : undefined
  const own = leaf ? [leaf.title, leaf.asked, leaf.given, leaf.because] : []
  return [words.node(finding), ...own, ...of.flatMap((part) => texts(words, part, moment, below))]
}

function changes(words: Words, finding: Finding): readonly string[] {
  const able = (fact: string) => (isFactId(fact) ? vocabulary[fact].changeable : 'nein')
  return changeSets(finding, 'ja', able)
    .slice(0, 5)
    .flat()
    .map((change) => words.change(change))
}

/** What a template says when it was given nothing, and distances that were not turned round. */
const BROKEN = /undefined|null|NaN|\[object|(?<![\d-])-\d+ (?:Monat|Tag|month|day)/

describe.each(['de', 'en'] as const)('Whatever a person answers, in %s', (lang) => {
  const words = wordsOf(lang)

  it.each(ways.map((way) => [way.id, way] as const))('%s is worded to the last leaf', (_, way) => {
    fc.assert(
      fc.property(answers, moments, (given, moment) => {
        const all = texts(words, evaluate(way.requires, given, moment), moment, 'ja')
        expect(all.filter((text) => text.trim() === '' || BROKEN.test(text))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('every change is worded', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), answers, moments, (way, given, moment) => {
        const all = changes(words, evaluate(way.requires, given, moment))
        expect(all.filter((text) => !/\S.* · .*§ \d/.test(text) || BROKEN.test(text))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
