import { describe, expect, it } from 'vitest'
import { filesBelow, isTest, read } from '../files.ts'
import { identifiersOf } from '../names/identifiers.ts'
import { wordsOf } from '../names/words.ts'
import { complaintAbout } from '../norms/citation.ts'
import { loadIndex } from '../norms/load-index.ts'
import { explains } from './explains.ts'
import { asciiOf, readGlossary } from './read-glossary.ts'

const { entries, everyday } = readGlossary(read('docs/glossary.md'))
const ENGLISH = 'checks/glossary/english-words.txt'
/** Places and institutions: a name needs no meaning. */
const PROPER = 'checks/glossary/proper-names.txt'
const english = new Set([ENGLISH, PROPER].flatMap((list) => wordsIn(list)))
const forms = new Set([...entries, ...everyday].flatMap((entry) => entry.forms))

/** The words of texts are the ids of the other rooms; examples tell of persons, missions, sources and occupations have names. */
const files = ['law', 'procedure']
  .flatMap(filesBelow)
  .filter(
    (file) =>
      file.endsWith('.ts') && !isTest(file) && !/^law\/(?:texts|examples|missions|occupations|sources)\//.test(file),
  )

it('every German word in an identifier of law and procedure stands in docs/glossary.md', () => {
  const strange = new Map<string, string>()
  const seen = new Set<string>()
  for (const file of files) {
    for (const word of identifiersOf(file, read(file)).flatMap(wordsOf)) {
      if (word.length <= 2 || seen.has(word)) continue
      seen.add(word)
      if (!isEnglish(word) && !explains(word, forms)) strange.set(word, file)
    }
  }
  expect([...strange].map(([word, file]) => `${word} (${file})`).sort()).toEqual([])
})

describe('The glossary', () => {
  it('gives every word its norm and its English meaning', () => {
    const index = loadIndex()
    const faults = entries.flatMap(({ word, norm, english: meaning }) => {
      const complaint = norm === 'Vorab' ? undefined : complaintAbout(norm, index)
      return [
        ...(complaint ? [`${word}: ${complaint}`] : []),
        ...(meaning === '' ? [`${word}: no English meaning`] : []),
      ]
    })
    expect(faults).toEqual([])
    expect(everyday.filter(({ english: meaning }) => meaning === '')).toEqual([])
  })

  it.each([
    ['words of the law', entries],
    ['everyday words', everyday],
  ])('%s stand in the order of the alphabet, each once', (_, list) => {
    const words = list.map(({ word }) => asciiOf(word))
    expect(words).toEqual([...new Set(words)].sort())
  })

  it.each([ENGLISH, PROPER])('%s stands in the order of the alphabet, each word once', (list) => {
    expect(wordsIn(list)).toEqual([...new Set(wordsIn(list))].sort())
  })
})

describe('A word is explained', () => {
  const known = new Set(['abschluss', 'abschluesse', 'hochschule', 'hochschul', 'gebuehr', 'frist', 'ende', 'und'])
  it.each([
    ['gebuehren', true],
    ['hochschulabschluesse', true],
    ['fristende', true],
    ['hochschulen', true],
    ['vorabzustimmung', false],
    ['fristwerk', false],
    ['undfrist', false],
  ])('%s: %s', (word, expected) => {
    expect(explains(word, known)).toBe(expected)
  })
})

function wordsIn(list: string): readonly string[] {
  return read(list).trim().split(/\s+/)
}

/** A word of the list, or its plural. */
function isEnglish(word: string): boolean {
  return english.has(word) || (word.endsWith('s') && english.has(word.slice(0, -1)))
}
