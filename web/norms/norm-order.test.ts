import { describe, expect, it } from 'vitest'
import { compareNorms, wordingAddress } from './norm-order.ts'

describe('Norms stand in the order of the laws', () => {
  it('by law, by number, by letter', () => {
    const norms = ['§ 26 Abs. 2 BeschV', '§ 18g Abs. 1 AufenthG', '§ 5 Abs. 1 AufenthG', '§ 18 Abs. 3 AufenthG']
    expect(norms.toSorted(compareNorms)).toEqual([
      '§ 5 Abs. 1 AufenthG',
      '§ 18 Abs. 3 AufenthG',
      '§ 18g Abs. 1 AufenthG',
      '§ 26 Abs. 2 BeschV',
    ])
  })
})

describe('The wording of a norm is linked', () => {
  it.each([
    ['§ 18g Abs. 1 S. 2 Nr. 1 AufenthG', 'https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html'],
    ['§ 159 SGB VI', 'https://www.gesetze-im-internet.de/sgb_6/__159.html'],
    ['§ 24a Abs. 1 BeschV a. F.', 'https://www.gesetze-im-internet.de/beschv_2013/__24a.html'],
  ])('%s', (norm, address) => {
    expect(wordingAddress(norm)).toBe(address)
  })

  it('only where it is known', () => {
    expect(wordingAddress('§ 1 UnbekG')).toBeUndefined()
    expect(wordingAddress('Koalitionsvertrag')).toBeUndefined()
  })
})
