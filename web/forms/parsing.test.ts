import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDateOf } from '#law/calendar/plain-date.ts'
import { STATE_CODES } from '#law/facts/state-codes.ts'
import { stateName } from '#law/texts/states.ts'
import { parseDay } from './parse-day.ts'
import { parseMoney } from './parse-money.ts'
import { parseState, sortedStates } from './states.ts'

describe('An amount in euros is understood', () => {
  it.each([
    ['48300', '48300'],
    ['48.300', '48300'],
    ['48,300', '48300'],
    ['48 300', '48300'],
    ['48\u202f300,50 €', '48300.50'],
    ['48.300,50', '48300.50'],
    ['48,300.50', '48300.50'],
    ['48300,5', '48300.5'],
    ['48300.50', '48300.50'],
    ['1.048.300,50', '1048300.50'],
    ["48'300.50", '48300.50'],
    ['EUR 4.000,-', '4000'],
    ['4000 Euro', '4000'],
    ['0', '0'],
  ])('%s as %s', (text, euros) => {
    expect(parseMoney(text)).toBe(euros)
  })

  it.each(['', 'viel', '-5', '48.30.00', '4.83.00', '48.300.50', '1,2,3', '48300,505', '4e3', '48k', '4000 netto'])(
    'but not „%s“',
    (text) => {
      expect(parseMoney(text)).toBeUndefined()
    },
  )

  it('in the German and English way of writing every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        for (const locale of ['de-DE', 'en-GB', 'de-CH', 'fr-FR']) {
          const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100)
          expect(Math.round(Number(parseMoney(text)) * 100), text).toBe(cents)
        }
      }),
    )
  })
})

describe('A day is understood', () => {
  const day = (text: string) => parseDay({ day: text, month: '', year: '' })

  it.each(['31.3.1996', '31.03.1996', '1996-03-31', '31/3/1996', '31 03 1996', '31. März 1996', '31 March 1996'])(
    'written %s in one field',
    (text) => {
      expect(day(text)).toEqual({ kind: 'day', day: '1996-03-31' })
    },
  )

  it('written in three fields, the month as number or word', () => {
    expect(parseDay({ day: '1', month: '2', year: '1990' })).toEqual({ kind: 'day', day: '1990-02-01' })
    expect(parseDay({ day: '1', month: 'Dezember', year: '1990' })).toEqual({ kind: 'day', day: '1990-12-01' })
  })

  it('only where it exists', () => {
    expect(day('29.02.2026')).toMatchObject({ kind: 'noSuchDay' })
    expect(day('32.1.2026')).toMatchObject({ kind: 'noSuchDay' })
    expect(day('1.13.2026')).toMatchObject({ kind: 'noSuchDay' })
    expect(day('1.1.96')).toMatchObject({ kind: 'noSuchDay' })
  })

  it('and what is missing is named', () => {
    expect(parseDay({ day: '1', month: '', year: '1990' })).toEqual({ kind: 'incomplete', missing: 'month' })
    expect(day('31.3.')).toEqual({ kind: 'incomplete', missing: 'year' })
    expect(day('')).toEqual({ kind: 'nothing' })
  })

  it('in every German way of writing every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
        const iso = plainDateOf(number)
        const [year, month, of] = iso.split('-')
        expect(day(`${Number(of)}.${Number(month)}.${year}`)).toEqual({ kind: 'day', day: iso })
        expect(day(iso)).toEqual({ kind: 'day', day: iso })
      }),
    )
  })
})

describe('A state is understood', () => {
  it.each([
    ['Serbien', 'RS'],
    ['serbia', 'RS'],
    ['RS', 'RS'],
    ['Bosnien und Herzegowina', 'BA'],
    ['Nordmazedonien', 'MK'],
    ['kosovo', 'XK'],
    ['Elfenbeinküste', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['Türkei', 'TR'],
    ['tuerkei', 'TR'],
    ['UK', 'GB'],
  ])('%s as %s', (text, code) => {
    expect(parseState(text, 'de')).toEqual({ code })
  })

  it('by every name that the pages offer', () => {
    for (const language of ['de', 'en'] as const) {
      for (const name of sortedStates(language)) {
        const { code } = parseState(name, language)
        expect(code && stateName(code, language), name).toBe(name)
      }
    }
    expect(sortedStates('de')).toHaveLength(STATE_CODES.length)
  })

  it('and a misspelt one brings the nearest', () => {
    expect(parseState('Srebien', 'de')).toEqual({ code: undefined, nearest: 'Serbien' })
    expect(parseState('xyzxyz', 'de')).toEqual({ code: undefined, nearest: undefined })
  })
})
