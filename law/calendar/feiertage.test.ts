import { describe, expect, it } from 'vitest'
import { type Feiertag, FIRST_YEAR, feiertageIn, LAST_YEAR } from './feiertage.ts'
import { type Land, landLetters } from './land.ts'
import type { Ort } from './ort.ts'

const valid = (ort: Ort, year: number): readonly Feiertag[] =>
  feiertageIn(ort, year).filter(({ lage }) => lage === 'ja')
const has = (ort: Ort, date: string): boolean =>
  valid(ort, Number(date.slice(0, 4))).some((feiertag) => feiertag.date === date)
const own = (land: Land, year: number): string =>
  feiertageIn({ land }, year)
    .filter(({ lage }) => lage === 'ja')
    .map(({ date }) => date.slice(5))
    .filter((day) => !everywhere2027.includes(day))
    .join(' ')

const everywhere2027 = ['01-01', '03-26', '03-29', '05-01', '05-06', '05-17', '10-03', '12-25', '12-26']

describe('Statutory holidays of the Länder in 2027', () => {
  it.each(landLetters)('%s has the nine of all Länder', (land) => {
    const days = valid({ land }, 2027).map(({ date }) => date.slice(5))
    expect(days).toEqual(expect.arrayContaining(everywhere2027))
  })

  it.each<[Land, string]>([
    ['BW', '01-06 05-27 11-01'],
    ['BY', '01-06 05-27 11-01'],
    ['BE', '03-08'],
    ['BB', '03-28 05-16 10-31'],
    ['HB', '10-31'],
    ['HH', '10-31'],
    ['NI', '10-31'],
    ['SH', '10-31'],
    ['HE', '05-27'],
    ['MV', '03-08 10-31'],
    ['NW', '05-27 11-01'],
    ['RP', '05-27 11-01'],
    ['SL', '05-27 08-15 11-01'],
    ['SN', '10-31 11-17'],
    ['ST', '01-06 10-31'],
    ['TH', '09-20 10-31'],
  ])('%s adds %s', (land, days) => {
    expect(own(land, 2027)).toBe(days)
  })
})

describe('Holidays that began or were kept once', () => {
  it.each<[Land, string, string]>([
    ['BE', '2018-03-08', '2019-03-08'],
    ['MV', '2022-03-08', '2023-03-08'],
    ['TH', '2018-09-20', '2019-09-20'],
    ['HB', '2016-10-31', '2018-10-31'],
    ['HH', '2016-10-31', '2018-10-31'],
    ['NI', '2016-10-31', '2018-10-31'],
    ['SH', '2016-10-31', '2018-10-31'],
  ])('%s: not yet on %s, from %s on', (land, before, first) => {
    expect([has({ land }, before), has({ land }, first)]).toEqual([false, true])
  })

  it.each(landLetters)('31 October 2017 was one in %s', (land) => {
    expect(has({ land }, '2017-10-31')).toBe(true)
  })

  it('Berlin kept 8 May in 2020 and 2025 and will keep 17 June in 2028', () => {
    const days = ['2019-05-08', '2020-05-08', '2024-05-08', '2025-05-08', '2026-05-08', '2028-06-17', '2029-06-17']
    expect(days.filter((day) => has({ land: 'BE' }, day))).toEqual(['2020-05-08', '2025-05-08', '2028-06-17'])
  })

  it('24 and 31 December are holidays nowhere', () => {
    for (const land of landLetters)
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
        expect([has({ land }, `${year}-12-24`), has({ land }, `${year}-12-31`)]).toEqual([false, false])
  })
})

describe('Holidays of some places only', () => {
  const lage = (ort: Ort, tag: string, year = 2027): string | undefined =>
    feiertageIn(ort, year).find((feiertag) => feiertag.tag === tag)?.lage

  it('Augsburg alone keeps 8 August', () => {
    expect(lage({ land: 'BY', gemeinde: 'Augsburg' }, 'friedensfest')).toBe('ja')
    expect(lage({ land: 'BY', gemeinde: '09761000' }, 'friedensfest')).toBe('ja')
    expect(lage({ land: 'BY', gemeinde: 'München' }, 'friedensfest')).toBe('nein')
    expect(lage({ land: 'BY' }, 'friedensfest')).toBe('offen')
  })

  it('15 August follows the municipality and the census that is in force', () => {
    const at = (gemeinde: string, year?: number) => lage({ land: 'BY', gemeinde }, 'mariaeHimmelfahrt', year)
    expect([at('München'), at('Nürnberg'), at('Bamberg'), at('09162000'), at('09564000')]).toEqual([
      'ja',
      'nein',
      'offen',
      'ja',
      'offen',
    ])
    expect([at('Baiersdorf', 2024), at('Baiersdorf', 2025)]).toEqual(['nein', 'ja'])
    expect([at('Seßlach', 2024), at('Seßlach', 2025)]).toEqual(['ja', 'nein'])
    expect(lage({ land: 'BY', gebiete: { mariaeHimmelfahrt: 'ja' } }, 'mariaeHimmelfahrt')).toBe('ja')
  })

  it('Fronleichnam in Sachsen holds in the listed places and parts', () => {
    const at = (gemeinde: string) => lage({ land: 'SN', gemeinde }, 'fronleichnam')
    expect([
      at('Crostwitz'),
      at('Dresden'),
      at('Bautzen'),
      at('Bautzen/Salzenforst'),
      at('Bautzen/Kleinwelka'),
    ]).toEqual(['ja', 'nein', 'offen', 'ja', 'nein'])
    expect([at('Königswartha (Wartha)'), at('Königswartha (Caminau)')]).toEqual(['nein', 'ja'])
    expect([at('Lugau'), at('14612000'), at('14625000')]).toEqual(['nein', 'nein', 'offen'])
  })

  it('a misspelt place of the Saxon list does not lose its holiday', () => {
    expect(lage({ land: 'SN', gemeinde: 'Croswitz' }, 'fronleichnam')).toBe('offen')
  })

  it('Fronleichnam in Thüringen holds in Eichsfeld and in the listed places', () => {
    const at = (gemeinde: string) => lage({ land: 'TH', gemeinde }, 'fronleichnam')
    expect([
      at('Landkreis Eichsfeld'),
      at('Geisa'),
      at('Erfurt'),
      at('Anrode'),
      at('Eisenach'),
      at('16061045'),
    ]).toEqual(['ja', 'ja', 'nein', 'offen', 'offen', 'ja'])
  })
})

describe('Every holiday', () => {
  it('names its norm and its source', () => {
    for (const land of landLetters)
      for (const { norm, source } of feiertageIn({ land }, 2017)) {
        expect(norm).toMatch(/^(?:§|Art\.) /)
        expect(source).toMatch(/^https:/)
      }
  })
})
