import { describe, expect, it } from 'vitest'
import { type FactAnswers, isFactId } from '#law/facts/vocabulary.ts'
import { isAskable } from './groups.ts'
import { answersAfter, type Given, type Inventory, isInventoryPending, shownItems, tickedNow } from './inventory.ts'
import { type InventoryItem, type InventoryItemId, inventorySections } from './inventory-items.ts'
import { standingOf } from './standing.ts'

const DAY = '2026-11-22'
const nobody: Given = { facts: {}, inventory: undefined }
const items: readonly InventoryItem[] = inventorySections.flatMap(({ items: of }): readonly InventoryItem[] => of)
const all = shownItems(nobody, standingOf({}, DAY).open)
const only = (...ticked: readonly InventoryItemId[]): Inventory => ({ ticked, unsure: false })

describe('The boxes of what is there already', () => {
  it('answer only what a person can answer, and no fact twice', () => {
    const answered = items.flatMap((item) => ('abschluss' in item ? [] : Object.keys(item.no)))
    expect(answered.filter((fact) => !isFactId(fact) || !isAskable(fact))).toEqual([])
    expect(new Set(answered).size).toBe(answered.length)
  })

  it('are all worth showing to somebody of whom nothing is known', () => {
    expect([...all]).toEqual(items.map(({ id }) => id))
  })

  it('are few enough to be read', () => {
    expect(items.length).toBeLessThanOrEqual(18)
    expect(Math.max(...inventorySections.map((section) => section.items.length))).toBeLessThanOrEqual(5)
  })

  it('of what cannot change anything any more are not shown', () => {
    const facts: FactAnswers = { konkretesArbeitsplatzangebot: false, ausbildungsplatz: 'keiner', standort: 'ausland' }
    const shown = shownItems({ facts, inventory: undefined }, standingOf(facts, DAY).open)
    expect(shown.has('aufenthaltstitel')).toBe(false)
    expect(shown.has('besondereStelle')).toBe(false)
    expect(shown.has('arbeitsplatz')).toBe(true)
  })
})

describe('What is ticked', () => {
  it('is answered where the box says it all, and asked where it does not', () => {
    const facts = answersAfter(
      nobody,
      all,
      only('arbeitsplatz', 'ausbildungsplatz', 'berufAusland', 'hochschuleDeutschland'),
    )
    expect(facts.konkretesArbeitsplatzangebot).toBe(true)
    expect(facts.ausbildungsplatz).toBeUndefined()
    expect(facts.abschluesse).toEqual(['deutscherHochschulabschluss', 'auslaendischeBerufsausbildung'])
  })

  it('keeps an answer that was given on its own page', () => {
    const given: Given = { facts: { deutsch: 'B1' }, inventory: undefined }
    expect(answersAfter(given, all, only('deutsch')).deutsch).toBe('B1')
    expect(tickedNow(given).has('deutsch')).toBe(true)
  })

  it('is seen in what follows from other answers', () => {
    const given: Given = { facts: { suchChancenkarteMonate: 6 }, inventory: undefined }
    expect(tickedNow(given).has('frueherInDeutschland')).toBe(true)
    expect(tickedNow({ facts: { suchChancenkarteMonate: 0 }, inventory: undefined }).has('frueherInDeutschland')).toBe(
      false,
    )
  })

  it('takes back the "no" of a box that was not ticked before, so that its questions are asked', () => {
    const before: Given = { facts: answersAfter(nobody, all, only()), inventory: only() }
    const after = answersAfter(before, all, only('anerkennungsschritt', 'deutsch'))
    expect(before.facts.deutsch).toBe('keine')
    expect(after.deutsch).toBeUndefined()
    expect(after.qualifikationsanalyse).toBeUndefined()
    expect(after.englisch).toBe('keine')
  })

  it('keeps a "no" that was said on its own page while the box stays ticked', () => {
    const before: Given = { facts: { qualifikationsanalyse: 'nichtBeantragt' }, inventory: only('anerkennungsschritt') }
    expect(answersAfter(before, all, only('anerkennungsschritt')).qualifikationsanalyse).toBe('nichtBeantragt')
  })
})

describe('What is not ticked', () => {
  it('counts as no, for exactly the facts that the box names', () => {
    const facts = answersAfter(nobody, all, only('arbeitsplatz'))
    expect(facts.abschluesse).toEqual(['keiner'])
    expect(facts.asylantrag).toBe('keiner')
    const named = new Set(items.flatMap((item) => ('abschluss' in item ? ['abschluesse'] : Object.keys(item.no))))
    expect(Object.keys(facts).filter((fact) => !named.has(fact))).toEqual([])
  })

  it('says nothing where the person is not sure', () => {
    expect(answersAfter(nobody, all, { ticked: [], unsure: true })).toEqual({})
    expect(answersAfter(nobody, all, { ticked: ['arbeitsplatz', 'berufAusland'], unsure: true })).toEqual({
      konkretesArbeitsplatzangebot: true,
    })
  })

  it('says nothing where the box was not shown', () => {
    expect(answersAfter(nobody, new Set(['deutsch']), only())).toEqual({ deutsch: 'keine' })
  })

  it('stays ticked on the page while only unsure, and is shown as left', () => {
    const inventory: Inventory = { ticked: ['berufAusland', 'ausbildungsplatz'], unsure: true }
    expect([...tickedNow({ facts: {}, inventory })]).toEqual(['ausbildungsplatz', 'berufAusland'])
    const later: Given = { facts: { ausbildungsplatz: 'keiner', abschluesse: ['keiner'] }, inventory }
    expect([...tickedNow(later)]).toEqual([])
  })
})

describe('The page', () => {
  it('is asked once, and only while it settles enough', () => {
    const { open } = standingOf({}, DAY)
    expect(isInventoryPending(nobody, open)).toBe(true)
    expect(isInventoryPending({ facts: {}, inventory: { ticked: [], unsure: true } }, open)).toBe(false)
    expect(isInventoryPending(nobody, new Set(['deutsch', 'englisch']))).toBe(false)
  })
})
