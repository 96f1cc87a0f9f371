import { describe, expect, it } from 'vitest'
import { foldWord, wordsOf } from './fold.ts'

describe('Forms of one word are one word', () => {
  it.each([
    ['Ärztinnen', 'arzt'],
    ['Aerztin', 'arzt'],
    ['Köchin', 'koch'],
    ['Straße', 'strasse'],
    ['developers', 'developer'],
    ['Glass', 'glass'],
  ])('%s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('The second form of a title says nothing new', () => {
  it.each([
    ['Ingenieur/in für Maschinenbau', ['ingenieur', 'maschinenbau']],
    ['Medizinische/r Fachangestellte/r', ['medizinische', 'fachangestellte']],
    ['EntwicklerInnen', ['entwickler']],
    ['Maler(in) und Lackierer(in)', ['maler', 'lackierer']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
