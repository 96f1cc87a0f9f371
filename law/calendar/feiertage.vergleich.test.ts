import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { FIRST_YEAR, feiertageIn, LAST_YEAR } from './feiertage.ts'
import { landLetters } from './land.ts'
import type { Ort } from './ort.ts'

/**
 * An independent table of the same law: the npm package date-holidays. It is compared day by day; each difference must
 * stand here with the norm that decides it.
 */
interface Unterschied {
  readonly place: string
  readonly day: string
  readonly only: 'ours' | 'theirs'
  readonly norm: string
  readonly why: string
}

const unterschiede: readonly Unterschied[] = [
  {
    place: 'SN BZ',
    day: 'Fronleichnam',
    only: 'theirs',
    norm: '§ 1 FronleichnamsVO SN',
    why: 'Only the listed places of the district have the holiday, not the whole district.',
  },
  {
    place: 'TH UH',
    day: 'Fronleichnam',
    only: 'theirs',
    norm: '§ 10 Abs. 1 ThürFGtG',
    why: 'Only the places that kept it in 1994, not the whole district.',
  },
  {
    place: 'TH WAK',
    day: 'Fronleichnam',
    only: 'theirs',
    norm: '§ 10 Abs. 1 ThürFGtG',
    why: 'Only the places that kept it in 1994, not the whole district.',
  },
]

/** Their region and the place of ours that matches it. */
const places: readonly { readonly land: string; readonly region?: string; readonly ort: Ort }[] = [
  ...landLetters.map((land) => ({ land, ort: { land } })),
  { land: 'BY', region: 'A', ort: { land: 'BY', gemeinde: 'Augsburg' } },
  { land: 'BY', region: 'KATH', ort: { land: 'BY', gemeinde: 'München' } },
  { land: 'BY', region: 'EVANG', ort: { land: 'BY', gemeinde: 'Nürnberg' } },
  { land: 'SN', region: 'BZ', ort: { land: 'SN', gemeinde: '14625000' } },
  { land: 'TH', region: 'EIC', ort: { land: 'TH', gemeinde: '16061000' } },
  { land: 'TH', region: 'UH', ort: { land: 'TH', gemeinde: '16064000' } },
  { land: 'TH', region: 'WAK', ort: { land: 'TH', gemeinde: '16063000' } },
]

function theirDays(source: Holidays, year: number): ReadonlyMap<string, string> {
  const found = source.getHolidays(year, 'de').filter(({ type }) => type === 'public')
  return new Map(found.map(({ date, name }) => [date.slice(0, 10), name]))
}

function ourDays(ort: Ort, year: number): ReadonlyMap<string, string> {
  const found = feiertageIn(ort, year).filter(({ lage }) => lage === 'ja')
  return new Map(found.map(({ date, tag }) => [date, tag]))
}

/** Every difference of one place: name of the day, on whose side, in how many years. */
function differences({ land, region, ort }: (typeof places)[number]): readonly string[] {
  const place = region === undefined ? land : `${land} ${region}`
  const source = region === undefined ? new Holidays('DE', land) : new Holidays('DE', land, region)
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  const found = years.flatMap((year) => {
    const [theirs, ours] = [theirDays(source, year), ourDays(ort, year)]
    expect(theirs.size).toBeGreaterThan(8)
    return [
      ...[...theirs].filter(([date]) => !ours.has(date)).map(([, name]) => `${place}: ${name}, only theirs`),
      ...[...ours].filter(([date]) => !theirs.has(date)).map(([, tag]) => `${place}: ${tag}, only ours`),
    ]
  })
  return [...new Set(found)].sort()
}

describe('An independent table names the same holidays from 2015 to 2050', () => {
  it.each(places.map((place) => ({ ...place, name: [place.land, place.region].join(' ').trim() })))(
    'in $name',
    (place) => {
      const listed = unterschiede
        .filter((unterschied) => unterschied.place === place.name)
        .map(({ day, only }) => `${place.name}: ${day}, only ${only}`)
      expect(differences(place)).toEqual(listed)
    },
    30_000,
  )

  it('and each difference has a norm and a reason', () => {
    for (const { norm, why } of unterschiede) expect([norm, why].every((text) => text.length > 9)).toBe(true)
  })
})
