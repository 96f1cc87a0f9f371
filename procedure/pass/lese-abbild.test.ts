import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leseAbbild, type Stellenbild } from './lese-abbild.ts'
import { leseMrz } from './lese-mrz.ts'
import type { Mrzfeld } from './mrzlesung.ts'

/** The specimens of ICAO Doc 9303 part 4 appendix B, part 6 appendix B, part 5 appendix B. */
const PASS = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
const TD2 = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6'
const TD1 = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'
const SIGNS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<']

/** Each place clearly seen, and everything else far behind, as far as nothing else is said of it. */
function seen(
  zone: string,
  places: Readonly<Record<string, readonly (readonly [sign: string, like: number])[]>> = {},
): readonly (readonly Stellenbild[])[] {
  return zone.split('\n').map((line, row) =>
    [...line].map((sign, at) => {
      const said = new Map([
        ...SIGNS.map((one) => [one, one === sign ? 0.95 : 0.4] as const),
        ...(places[`${row}:${at}`] ?? []),
      ])
      return [...said].map(([zeichen, aehnlich]) => ({ zeichen, aehnlich })).toSorted((a, b) => b.aehnlich - a.aehnlich)
    }),
  )
}

describe('A zone that is clearly seen', () => {
  it.each([PASS, TD2, TD1])('is read as it stands there, and nothing of it is doubtful', (zone) => {
    expect(leseAbbild(seen(zone))).toEqual({ zone, unsicher: [] })
  })

  it('of no known size is not read', () => {
    expect(leseAbbild(seen(PASS.slice(1)))).toBeUndefined()
    expect(leseAbbild([])).toBeUndefined()
  })
})

describe('A sign that looks like another', () => {
  it('is what may stand in its place: a letter in names, a digit in days', () => {
    const read = leseAbbild(seen(PASS, { '0:6': [['8', 0.97]], '1:13': [['T', 0.97]] }))
    expect(read).toEqual({ zone: PASS, unsicher: [] })
  })

  it('is mended where one single other sign makes the check digit hold, and its field stays doubtful', () => {
    const read = leseAbbild(
      seen(PASS, {
        '1:1': [
          ['B', 0.96],
          ['8', 0.93],
        ],
      }),
    )
    expect(read).toEqual({ zone: PASS, unsicher: ['nummer'] })
  })

  it('stays as it was seen where two others would do, and its field is doubtful', () => {
    const places = {
      '1:1': [
        ['B', 0.96],
        ['8', 0.93],
        ['S', 0.9],
      ],
    } as const
    const read = leseAbbild(seen(PASS, places))
    expect(read?.zone.split('\n')[1]?.[1]).toBe('B')
    expect(read?.unsicher).toEqual(['nummer'])
  })

  it('is proved by the digit only where the other one would break it', () => {
    // Eight and B count differently, six and G count the same.
    expect(leseAbbild(seen(PASS, { '1:1': [['B', 0.93]] }))?.unsicher).toEqual([])
    expect(leseAbbild(seen(PASS, { '1:35': [['G', 0.93]] }))?.unsicher).toEqual(['zusatz'])
  })

  it('is not proved where two mistakes at once would leave the digit right', () => {
    const zone = PASS.replace('L898902C36', 'T070237547')
    const like = (at: number): [string, readonly (readonly [string, number])[]] => [
      `1:${at}`,
      [
        ['O', 0.96],
        ['0', 0.94],
      ],
    ]
    const read = leseAbbild(seen(zone, Object.fromEntries([like(1), like(3)])))
    expect(read?.zone).toContain('TO7O237547')
    expect(read?.unsicher).toEqual(['nummer'])
  })

  it('makes a name doubtful: nothing proves it', () => {
    expect(leseAbbild(seen(PASS, { '0:5': [['F', 0.93]] }))?.unsicher).toEqual(['namen'])
  })
})

it('A field that is not called doubtful is never wrong, whichever single sign was taken for whichever other', () => {
  const fields: readonly Mrzfeld[] = ['nummer', 'geburtsdatum', 'ablaufdatum', 'zusatz']
  const truth = fieldsOf(PASS)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 43 }), fc.constantFrom(...SIGNS), (at, other) => {
      const sign = PASS.split('\n')[1]?.[at] ?? ''
      const read = leseAbbild(
        seen(PASS, {
          [`1:${at}`]: [
            [other, 0.94],
            [sign, other === sign ? 0.94 : 0.92],
          ],
        }),
      )
      const found = fieldsOf(read?.zone ?? '')
      for (const feld of fields) if (!read?.unsicher.includes(feld)) expect(found.get(feld)).toBe(truth.get(feld))
    }),
    { numRuns: 100 },
  )
})

function fieldsOf(zone: string): ReadonlyMap<Mrzfeld, string> {
  const read = leseMrz(zone, '2026-11-22')
  if (!read.lesbar) throw new Error(read.grund)
  return new Map(read.lesung.felder.map(({ feld, text }) => [feld, text]))
}
