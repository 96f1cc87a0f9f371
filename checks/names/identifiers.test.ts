import { expect, it } from 'vitest'
import { everyFile, isCode, read } from '../files.ts'
import { otherLaws } from '../norms/other-laws.ts'
import { identifiersOf } from './identifiers.ts'
import { wordsOf } from './words.ts'

/** Everyone says them; nobody outside understands them. */
const INVENTED = new Set(['abh', 'azs', 'ba', 'fek', 'bfv'])

/** ISO 3166: BA is Bosnia and Herzegovina. */
const STATE_CODE = /^[A-Z]{2}$/

const code = everyFile().filter((file) => isCode(file) && !file.startsWith('law/texts/'))

it('identifiers are written in ASCII: ae oe ue ss', () => {
  const spelt = code.flatMap((file) =>
    identifiersOf(file, read(file))
      .filter((name) => /^[\p{L}\p{N}_$]+$/u.test(name) && /[^ -~]/.test(name) && !otherLaws.has(name))
      .map((name) => `${file}: ${name}`),
  )
  expect(spelt).toEqual([])
})

it('no identifier uses an invented short form', () => {
  const short = code.flatMap((file) =>
    identifiersOf(file, read(file))
      .filter((name) => !STATE_CODE.test(name) && wordsOf(name).some((word) => INVENTED.has(word)))
      .map((name) => `${file}: ${name}`),
  )
  expect(short).toEqual([])
})

it('a name is found wherever it is declared', () => {
  const source = "const a = { b: 1, 'c-d': 2 }; function e(f: G<H>) { return f.i } export type { J } from 'k'"
  expect(identifiersOf('x.ts', source).toSorted()).toEqual(['G', 'H', 'J', 'a', 'b', 'e', 'f', 'i'])
})

it('a name comes apart into its words', () => {
  expect(wordsOf('gleichwertigkeitFestgestellt')).toEqual(['gleichwertigkeit', 'festgestellt'])
  expect(wordsOf('FUENFZIG_PROZENT')).toEqual(['fuenfzig', 'prozent'])
  expect(wordsOf('blaueKarteEU')).toEqual(['blaue', 'karte', 'eu'])
  expect(wordsOf('p18gRegel')).toEqual(['p', 'g', 'regel'])
  expect(wordsOf('parseJSONText')).toEqual(['parse', 'json', 'text'])
})
