import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Laenge, laengeInBounds, laengeText, readLaenge } from './laenge.ts'

describe('A length', () => {
  it.each<[string, Laenge]>([
    ['P10D', { einheit: 'tage', anzahl: 10 }],
    ['p1w', { einheit: 'wochen', anzahl: 1 }],
    ['P2M', { einheit: 'monate', anzahl: 2 }],
    ['P1Y', { einheit: 'monate', anzahl: 12 }],
    ['P1Y6M', { einheit: 'monate', anzahl: 18 }],
    ['P1M15D', { einheit: 'monate', anzahl: 1, halberMonat: true }],
    [' 3wt ', { einheit: 'werktage', anzahl: 3 }],
  ])('%s is read', (text, laenge) => {
    expect(readLaenge(text)).toEqual(laenge)
  })

  it.each(['', 'P', 'P1', '1W', 'P-1W', 'P1.5M', 'P1M10D', 'PT5H', '3 WT', 'P99999999D'])('%s is none', (text) => {
    expect(readLaenge(text)).toBeUndefined()
  })

  it('is written so that it is read again', () => {
    const laengen = fc.record({
      einheit: fc.constantFrom<Laenge['einheit']>('tage', 'wochen', 'monate', 'werktage'),
      anzahl: fc.nat(999),
    })
    fc.assert(
      fc.property(laengen, (laenge) => {
        expect(readLaenge(laengeText(laenge))).toEqual(laenge)
      }),
    )
  })

  it('of ten years is the longest, of nothing none', () => {
    expect([1, 120, 0, 121, 1.5].map((anzahl) => laengeInBounds({ einheit: 'monate', anzahl }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
