import { beforeAll, describe, expect, it } from 'vitest'
import { type FactId, vocabulary } from '#law/facts/vocabulary.ts'
import { ways } from '#law/pathways/ways.ts'
import { catalogueOf } from '#law/texts/catalogues.ts'
import { type CollectedLaw, collect, loadLaw } from './collect.ts'
import { idsOf, languagePairs, textFaults } from './texts.ts'

let modules: readonly (readonly [string, unknown])[] = []
let law: CollectedLaw
beforeAll(async () => {
  modules = await loadLaw()
  law = collect(modules)
}, 30_000)

describe('The words of the law', () => {
  it('are the same in German and English, nothing empty, the same things filled in', () => {
    const pairs = languagePairs(modules)
    expect(pairs.length).toBeGreaterThan(0)
    expect(textFaults('catalogue', catalogueOf('de'), catalogueOf('en'))).toEqual([])
    expect(pairs.flatMap(([place, de, en]) => textFaults(place, de, en))).toEqual([])
  })

  it.each(['de', 'en'] as const)('%s: every fact has a question, every value of a choice a name', (lang) => {
    const { facts } = catalogueOf(lang)
    const silent = (Object.keys(vocabulary) as FactId[]).flatMap((id) => {
      const [fact, words] = [vocabulary[id], facts[id]]
      if (!words) return [id]
      return 'values' in fact
        ? fact.values.filter((value) => !words.values?.[value]).map((value) => `${id} = ${value}`)
        : []
    })
    expect(silent).toEqual([])
  })

  it.each(['de', 'en'] as const)('%s: every rule, named condition, reading, way and parameter has a name', (lang) => {
    const words = catalogueOf(lang)
    const { conditions, readings } = idsOf(law.expressions)
    expect({
      rules: missing(
        law.rules.map(({ id }) => id),
        words.conditions,
      ),
      conditions: missing([...conditions], words.conditions),
      readings: missing([...readings], words.readings),
      ways: missing(
        ways.map(({ id }) => id),
        words.ways,
      ),
      parameters: missing(
        law.parameters.map(({ id }) => id),
        words.parameters,
      ),
    }).toEqual({ rules: [], conditions: [], readings: [], ways: [], parameters: [] })
  })

  it('name nothing that the law does not have', () => {
    const words = catalogueOf('de')
    const { conditions, readings } = idsOf(law.expressions)
    const known = new Set([...conditions, ...law.rules.map(({ id }) => id)])
    expect({
      facts: Object.keys(words.facts).filter((id) => !Object.hasOwn(vocabulary, id)),
      conditions: Object.keys(words.conditions).filter((id) => !known.has(id)),
      readings: Object.keys(words.readings).filter((id) => !readings.has(id)),
      ways: Object.keys(words.ways).filter((id) => !ways.some((way) => way.id === id)),
    }).toEqual({ facts: [], conditions: [], readings: [], ways: [] })
  })
})

function missing(ids: readonly string[], words: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set(ids)].filter((id) => !Object.hasOwn(words, id))
}

describe('Words are reported', () => {
  it.each([
    ['a text that only German has', { a: 'x', b: 'y' }, { a: 'x' }, 'w: b is missing in English'],
    ['a text that only English has', { a: 'x' }, { a: 'x', b: { c: 'y' } }, 'w: b.c is missing in German'],
    ['an empty text', { a: ' ' }, { a: 'x' }, 'w: a is empty'],
    [
      'another thing to fill in',
      { a: '{tage} Tage' },
      { a: '{days} days' },
      'w: a fills in "tage" in German and "days" in English',
    ],
  ])('%s', (_, de, en, fault) => {
    expect(textFaults('w', de, en)).toEqual([fault])
  })

  it('a pair of languages is found however deep it lies', () => {
    expect(languagePairs([['f', { a: [{ de: 'x', en: 'y' }] }]])).toEqual([['f › a › 0', 'x', 'y']])
  })
})
