import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '#law/facts/fact.ts'
import { type FactAnswers, type FactId, isFactId, vocabulary } from '#law/facts/vocabulary.ts'
import { type Group, groups, isAskable } from './groups.ts'
import { nextPage, pageOf, pagesLeft, previousPage, questionsOf } from './interview.ts'
import { answersAfter, type Given, shownItems } from './inventory.ts'
import { type Standing, standingOf } from './standing.ts'

const DAY = '2026-11-22'
const asked: readonly FactId[] = groups.flatMap(({ facts }: Group) => [...facts])
const askable = Object.keys(vocabulary).filter(isFactId).filter(isAskable)

describe('The pages of the check', () => {
  it('ask everything that a person can answer, each on exactly one page', () => {
    expect(asked.toSorted()).toEqual(askable.toSorted())
  })

  it('ask nothing that only an office can find', () => {
    expect(asked.filter((fact) => !isAskable(fact))).toEqual([])
  })

  it('are small', () => {
    expect(groups.filter(({ facts }) => facts.length > 4)).toEqual([])
  })
})

describe('A conversation', () => {
  it('begins with the person, whatever is not known yet', () => {
    expect(nextPage(undefined, standingOf({}, DAY), { facts: {}, inventory: undefined })?.id).toBe('person')
  })

  it('never promises fewer pages than it takes, and ends', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        let given: Given = { facts: {}, inventory: undefined }
        let left = Number.POSITIVE_INFINITY
        for (let page = nextPage(undefined, standingOf({}, DAY), given); page; ) {
          const standing = standingOf(given.facts, DAY)
          const promised = pagesLeft(standing, given)
          expect(promised).toBeLessThan(left)
          left = promised
          given = page.form === 'bestand' ? someInventory(given, standing, stream) : someAnswers(page, given, stream)
          page = nextPage(page.id, standingOf(given.facts, DAY), given)
        }
        expect(pagesLeft(standingOf(given.facts, DAY), given)).toBe(0)
      }),
      { numRuns: 25 },
    )
  })

  it('asks no question whose answer can change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...groups), (page) => {
        const facts: FactAnswers = { konkretesArbeitsplatzangebot: false, ausbildungsplatz: 'keiner' }
        const standing = standingOf(facts, DAY)
        const questions = questionsOf(page, standing, facts)
        const idle = questions.filter((fact) => !standing.open.has(fact) && facts[fact] === undefined)
        // Monthly pay is another way of stating the yearly one.
        expect((page as Group).form === 'gehalt' ? [] : idle).toEqual([])
      }),
    )
  })

  it('goes back to the page before that holds an answer, and from the first one nowhere', () => {
    const given: Given = { facts: { standort: 'ausland', leiharbeit: false }, inventory: undefined }
    expect(previousPage('gehalt', given)?.id).toBe('stelle')
    expect(previousPage('stelle', given)?.id).toBe('person')
    expect(previousPage('stelle', { ...given, inventory: { ticked: [], unsure: true } })?.id).toBe('bestand')
    expect(previousPage('person', given)).toBeUndefined()
  })

  it('begins anew at the front when a later page brings an earlier question back', () => {
    const given: Given = { facts: {}, inventory: { ticked: [], unsure: true } }
    expect(nextPage('hindernisse', standingOf({}, DAY), given)?.id).toBe('person')
  })

  it('asks pay with the whole form as soon as the yearly amount matters, and not before', () => {
    const page = groups.find(({ id }) => id === 'gehalt')
    const closed: FactAnswers = { konkretesArbeitsplatzangebot: false, ausbildungsplatz: 'keiner' }
    expect(page && questionsOf(page, standingOf({}, DAY), {})).toEqual(page?.facts)
    expect(page && questionsOf(page, standingOf(closed, DAY), closed)).toEqual([])
  })

  it('finds the page of a question, and none for what only an office can say', () => {
    expect(pageOf('deutsch')?.id).toBe('sprache')
    expect(pageOf('westbalkanErstzustimmungenImJahr')).toBeUndefined()
  })

  it('shows an answered question again, so that it can be changed', () => {
    const facts: FactAnswers = { leiharbeit: false }
    const page = groups.find(({ id }) => id === 'stelle')
    expect(page && questionsOf(page, standingOf(facts, DAY), facts)).toContain('leiharbeit')
  })
})

function someAnswers(page: Group, given: Given, stream: fc.Stream<number>): Given {
  const answers: Record<string, unknown> = { ...given.facts }
  for (const fact of questionsOf(page, standingOf(given.facts, DAY), given.facts))
    answers[fact] ??= someAnswer(fact, stream)
  return { ...given, facts: answers }
}

function someInventory(given: Given, { open }: Standing, stream: fc.Stream<number>): Given {
  const shown = shownItems(given, open)
  const even = (): boolean => (stream.next().value ?? 0) % 2 === 0
  const inventory = { ticked: [...shown].filter(even), unsure: even() && even() }
  return { facts: answersAfter(given, shown, inventory), inventory }
}

function someAnswer(id: FactId, stream: fc.Stream<number>): unknown {
  const fact: Fact = vocabulary[id]
  const number = stream.next().value ?? 0
  const one = <T>(values: readonly T[]): T | undefined => values[number % values.length]
  switch (fact.type) {
    case 'boolean':
      return one([true, false, 'weissNicht'])
    case 'choice':
      return one([...fact.values, 'weissNicht'])
    case 'choices':
      return one([...fact.values.map((value) => [value]), 'weissNicht'])
    case 'level':
      return one(['keine', 'A1', 'B1', 'C1', 'weissNicht'])
    case 'date':
      return one(['1960-01-01', '1990-05-05', '2024-02-29', 'weissNicht'])
    case 'money':
      return one([100_000, 4_600_000, 9_000_000, 'weissNicht'])
    case 'number':
      return one([0, 6, 36, 'weissNicht'])
    case 'state':
      return one(['RS', 'IN', 'weissNicht'])
    case 'states':
      return one([['RS'], ['IN'], ['US', 'AL'], 'weissNicht'])
    case 'isco':
      return one(['2512', '3221', '5120', 'weissNicht'])
  }
}
