import fc from 'fast-check'
import { expect, it } from 'vitest'
import { typingDistance } from './typing-distance.ts'

it('counts a letter too many, too few, another one, and two swapped, as one slip each', () => {
  expect(typingDistance('maurer', 'maurrer', 2)).toBe(1)
  expect(typingDistance('maurer', 'mauer', 2)).toBe(1)
  expect(typingDistance('maurer', 'maurar', 2)).toBe(1)
  expect(typingDistance('maurer', 'muarer', 2)).toBe(1)
})

it('gives up beyond the limit', () => {
  expect(typingDistance('maurer', 'bäcker', 2)).toBeUndefined()
  expect(typingDistance('koch', 'kochkurs', 2)).toBeUndefined()
})

it('does not depend on the order, and is 0 only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(typingDistance(a, b, 8)).toBe(typingDistance(b, a, 8))
      expect(typingDistance(a, b, 8) === 0).toBe(a === b)
    }),
  )
})
