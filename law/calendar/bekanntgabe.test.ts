import { describe, expect, it } from 'vitest'
import { type Bekanntgabeweg, bekanntgabe, type Sendung } from './bekanntgabe.ts'
import { kalenderspeicher } from './kalenderspeicher.ts'
import type { Land } from './land.ts'
import type { PlainDate } from './plain-date.ts'

const speicher = kalenderspeicher()
const sent = (am: PlainDate, more: Partial<Sendung> & { land?: Land } = {}) => {
  const { land = 'SN', ...rest } = more
  return bekanntgabe({ weg: 'post', am, von: 'land', ort: { land }, ...rest }, speicher)
}

describe('An act sent by post', () => {
  it('is deemed notified on the third day until 2024 and on the fourth since 2025', () => {
    expect([sent('2024-12-09').day, sent('2025-01-13').day]).toEqual(['2024-12-12', '2025-01-17'])
  })

  it('posted at the turn of the year is shown with the third and the fourth day', () => {
    expect(sent('2024-12-30')).toMatchObject({
      day: '2025-01-02',
      alternatives: [{ day: '2025-01-03', fragen: ['dreiOderVierTage'] }],
    })
    expect(sent('2024-12-27').alternatives.map(({ fragen }) => fragen)).not.toContainEqual(['dreiOderVierTage'])
  })

  it('in a Land whose change is not confirmed is shown with both days', () => {
    expect(sent('2026-11-23', { land: 'HE' })).toMatchObject({
      day: '2026-11-27',
      earliest: '2026-11-26',
      latest: '2026-11-27',
    })
    expect(sent('2026-11-23', { land: 'NW' }).alternatives).toEqual([])
  })

  it('names the act of the Land', () => {
    expect(sent('2026-11-23', { land: 'BY' }).norm).toBe('Art. 41 Abs. 2 S. 1 BayVwVfG')
    expect(sent('2026-11-23').norm).toBe('§ 41 Abs. 2 S. 1 VwVfG i. V. m. § 1 SächsVwVfZG')
    expect(sent('2026-11-23', { von: 'bund' }).norm).toBe('§ 41 Abs. 2 S. 1 VwVfG')
  })

  it('on a holiday is disputed until the next Werktag', () => {
    // The fourth day after 14 November 2026 is the Buß- und Bettag.
    expect(sent('2026-11-14')).toMatchObject({
      day: '2026-11-18',
      alternatives: [{ day: '2026-11-19', fragen: ['verschiebung'] }],
    })
  })

  it('that really arrived later counts from then, one that arrived earlier does not', () => {
    expect(sent('2026-11-24', { zugang: '2026-12-02' })).toMatchObject({
      day: '2026-12-02',
      spaetererZugang: true,
      alternatives: [],
    })
    expect(sent('2026-11-23', { zugang: '2026-11-24' }).day).toBe('2026-11-27')
  })
})

describe('Other ways of sending', () => {
  it.each<[Bekanntgabeweg, PlainDate, string]>([
    ['elektronisch', '2026-11-27', '§ 41 Abs. 2 S. 2 VwVfG i. V. m. § 1 SächsVwVfZG'],
    ['einschreiben', '2026-11-27', '§ 4 Abs. 2 S. 2 VwZG'],
    ['elektronischeZustellung', '2026-11-27', '§ 5 Abs. 7 S. 2 VwZG'],
    ['auslandspost', '2026-11-30', '§ 9 Abs. 3 S. 3 VwZG'],
  ])('%s on 23 November: %s', (weg, day, norm) => {
    expect(sent('2026-11-23', { weg })).toMatchObject({ day, norm })
  })
})
