import { describe, expect, it } from 'vitest'
import { complaintAbout, parseCitation } from './citation.ts'
import { loadIndex } from './load-index.ts'

const laws = loadIndex()
const complaint = (text: string) => complaintAbout(text, laws)

describe('Norms that were read by a person in the text of 2026-08-19 exist', () => {
  it.each([
    '§ 18 Abs. 2 Nr. 4a AufenthG',
    '§ 18 Abs. 2 Nr. 5 S. 2 AufenthG',
    '§ 18 Abs. 2 Nr. 5 S. 3 AufenthG',
    '§ 18 Abs. 3 Nr. 2 AufenthG',
    '§ 18g Abs. 1 S. 1 AufenthG',
    '§ 18g Abs. 1 S. 2 Nr. 1 AufenthG',
    '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG',
    '§ 18g Abs. 1 S. 5 AufenthG',
    '§ 18g Abs. 2 Nr. 1 bis 3 AufenthG',
    '§ 18g Abs. 2 Nr. 3 Buchst. c AufenthG',
    '§ 26 Abs. 2 S. 5 BeschV',
    '§ 16d Abs. 1 S. 2 Nr. 3 AufenthG',
    '§ 16d Abs. 3 S. 1 Nr. 1 Buchst. b AufenthG',
    '§ 16d Abs. 3 S. 8 AufenthG',
    '§ 16d Abs. 4 S. 3 AufenthG',
    '§ 16d Abs. 6 S. 5 AufenthG',
    '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. a Doppelbuchst. bb AufenthG',
    '§ 20a Abs. 4 S. 5 AufenthG',
    '§ 20a Abs. 5 S. 7 AufenthG',
    '§ 20b Abs. 1 S. 1 Nr. 12 AufenthG',
    '§ 20b Abs. 1 S. 2 AufenthG',
    'Anlage zu § 20b AufenthG',
    'Anlage zu § 38 BeschV',
    'Anlage AufenthG',
    'Anlage D14 AufenthV',
    '§ 5 Abs. 1 Nr. 1a AufenthG',
    '§ 5 Abs. 2 S. 3 AufenthG',
    '§ 10 Abs. 3 S. 1 bis 5 AufenthG',
    '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. a BeschV',
    '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. c BeschV',
    '§ 6 Abs. 1 S. 5 BeschV',
    '§ 1 Abs. 2 S. 5 BeschV',
    '§ 81a Abs. 3 S. 1 Nr. 2a Buchst. b AufenthG',
    '§ 81a Abs. 3 S. 2 AufenthG',
    '§ 47 Abs. 1 Nr. 15 AufenthV',
    '§ 36 Abs. 2 S. 2 BeschV',
    '§ 31 Abs. 1 S. 1 Nr. 2 Buchst. c Doppelbuchst. dd AufenthV',
    '§ 188 Abs. 2 BGB',
    '§§ 187 bis 193 BGB',
    '§ 13 Abs. 3 S. 5 BQFG',
    '§ 39 Abs. 2 S. 1 Nr. 1 AufenthG i. V. m. § 36 Abs. 2 BeschV',
  ])('%s', (text) => {
    expect(complaint(text)).toBeUndefined()
  })
})

describe('Norms that the text does not have are reported', () => {
  it.each([
    ['§ 18 Abs. 2 Nr. 5 S. 4 AufenthG', '§ 18 Abs. 2 Nr. 5 AufenthG has no S. 4'],
    ['§ 18g Abs. 1 S. 6 AufenthG', '§ 18g Abs. 1 AufenthG has no S. 6'],
    ['§ 18g Abs. 2 S. 2 AufenthG', '§ 18g Abs. 2 AufenthG has no S. 2'],
    ['§ 18g Abs. 2 Nr. 4 AufenthG', '§ 18g Abs. 2 AufenthG has no Nr. 4'],
    ['§ 26 Abs. 2 S. 6 BeschV', '§ 26 Abs. 2 BeschV has no S. 6'],
    ['§ 10 Abs. 3 S. 6 AufenthG', '§ 10 Abs. 3 AufenthG has no S. 6'],
    ['§ 6 Abs. 1 S. 1 Nr. 3 Buchst. d BeschV', '§ 6 Abs. 1 S. 1 Nr. 3 BeschV has no Buchst. d'],
    ['§ 36 Abs. 2 S. 3 BeschV', '§ 36 Abs. 2 BeschV has no S. 3'],
    ['§ 62d AufenthG', 'AufenthG has no § 62d'],
    ['§ 18a Abs. 1 AufenthG', '§ 18a AufenthG has no Abs. 1'],
    ['§ 18g S. 2 AufenthG', '§ 18g AufenthG has several Absätze: name one'],
    ['§ 16d Abs. 3 Nr. 1 AufenthG', '§ 16d Abs. 3 Nr. 1 AufenthG is in several sentences: name the Satz'],
    ['§ 18g Abs. 1 AufentG', '"AufentG" is not a law Vorab knows'],
    ['§ 18g Abs. 1', '"§ 18g Abs. 1" is not a citation'],
    ['§ 18g Absatz 1 AufenthG', '"Absatz 1 AufenthG" is not a law Vorab knows'],
    ['Anlage zu § 21 AufenthG', 'AufenthG has no Anlage for 21'],
    ['Art. 3 AufenthG', 'AufenthG has §§, not articles'],
    ['§ 39 Abs. 2 AufenthG i. V. m. § 4 BeschV', 'BeschV has no § 4'],
  ])('%s', (text, because) => {
    expect(complaint(text)).toBe(because)
  })
})

it('older versions and laws outside the index are checked for their shape only', () => {
  expect(complaint('§ 18b Abs. 2 AufenthG a. F.')).toBeUndefined()
  expect(complaint('§ 20 Abs. 1 AufenthG a. F.')).toBeUndefined()
  expect(complaint('§ 159 SGB VI')).toBeUndefined()
  expect(complaint('Art. 6 Abs. 1 UAbs. 1 Buchst. c DSGVO')).toBeUndefined()
  expect(complaint('§ 18b Abs. II AufenthG a. F.')).toBeDefined()
})

it('a citation comes apart into its steps', () => {
  expect(parseCitation('§ 18g Abs. 1 S. 2 Nr. 1 AufenthG')).toEqual({
    kind: '§',
    numbers: ['18g'],
    steps: [
      { kind: 'Abs', values: ['1'] },
      { kind: 'S', values: ['2'] },
      { kind: 'Nr', values: ['1'] },
    ],
    law: 'AufenthG',
    older: false,
  })
})
