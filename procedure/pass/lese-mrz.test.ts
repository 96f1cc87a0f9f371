import fc from 'fast-check'
import { parse } from 'mrz'
import { describe, expect, it } from 'vitest'
import { leseMrz } from './lese-mrz.ts'
import type { Mrzlesung } from './mrzlesung.ts'
import { pruefziffer } from './pruefziffer.ts'

const HEUTE = '2026-11-22'
/** The specimens of ICAO Doc 9303 part 4 appendix B, part 6 appendix B, part 5 appendix B. */
const PASS = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
const TD2 = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6'
const TD1 = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'

function read(typed: string): Mrzlesung {
  const result = leseMrz(typed, HEUTE)
  if (!result.lesbar) throw new Error(result.grund)
  return result.lesung
}
const faults = (typed: string) =>
  read(typed)
    .felder.filter(({ befund }) => befund !== 'stimmt' && befund !== 'ohnePruefziffer')
    .map(({ feld, befund, vorschlag }) => [feld, befund, vorschlag])

describe('The specimen of the ICAO', () => {
  it.each([
    ['TD3', PASS, 'L898902C3'],
    ['TD2', TD2, 'D23145890'],
    ['TD1', TD1, 'D23145890'],
  ])('in the format %s is read field by field, and every digit holds', (format, zone, nummer) => {
    expect(read(zone)).toMatchObject({
      format,
      nachnamen: 'ERIKSSON',
      vornamen: 'ANNA MARIA',
      nummer,
      geburtsdatum: '1974-08-12',
      ablaufdatum: '2012-04-15',
      geschlecht: 'F',
      // Utopia is no state.
      ausstellerstaat: undefined,
      stimmt: true,
    })
  })

  it('is read as people type it: small, with blanks, without the fillers at the end of the names, in one piece', () => {
    const [names = '', numbers = ''] = PASS.split('\n')
    for (const typed of [PASS.toLowerCase(), `${names.replace(/<+$/, '')}\r\n ${numbers} `, names + numbers])
      expect(read(typed).stimmt).toBe(true)
  })

  it('with a long number on a card keeps the whole number', () => {
    const card = 'I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<'
    expect(read(card)).toMatchObject({ nummer: 'D23145890734', geburtsdatum: '1934-07-12', stimmt: true })
  })
})

describe('A mistake in the zone', () => {
  it('is found by the digit of its field and by that of all fields', () => {
    expect(faults(PASS.replace('L898902C3', 'L898902C4'))).toEqual([
      ['nummer', 'pruefzifferFalsch', undefined],
      ['gesamt', 'pruefzifferFalsch', undefined],
    ])
  })

  it('of O and 0, or of I and 1, is found and mended', () => {
    expect(faults(PASS.replace('L898902C3', 'L8989O2C3'))[0]).toEqual(['nummer', 'pruefzifferFalsch', 'L898902C3'])
    expect(faults(PASS.replace('7408122F', '74O8I22F'))[0]).toEqual(['geburtsdatum', 'zeichenFalsch', '740812'])
    expect(faults(PASS.replace('ERIKSSON', 'ER1KSS0N'))[0]).toEqual([
      'namen',
      'zeichenFalsch',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    ])
  })

  it('in the last digit alone is no mistake of any single field', () => {
    expect(faults(`${PASS.slice(0, -1)}7`).map(([feld]) => feld)).toEqual(['gesamt'])
  })

  it('in the length says how long the lines are', () => {
    expect(leseMrz('P<UTO\nL898902C3', HEUTE)).toEqual({ lesbar: false, grund: 'laenge', laengen: [5, 9] })
    expect(leseMrz(' \n', HEUTE)).toEqual({ lesbar: false, grund: 'leer', laengen: [] })
    expect(leseMrz('P<UTO', HEUTE)).toEqual({ lesbar: false, grund: 'zeilen', laengen: [5] })
  })
})

describe('A year of birth', () => {
  const born = (day: string) => {
    const two = `L898902C36SRB${day}${pruefziffer(day) ?? ''}F3004159<<<<<<<<<<<<<<<0`
    return read(`P<SRBX<<Y\n${two}`).geburtsdatum
  }
  it('is of this century only until today', () => {
    expect([born('260101'), born('270101'), born('900504')]).toEqual(['2026-01-01', '1927-01-01', '1990-05-04'])
  })
  it('that is not known stays open', () => expect(born('90<<<<')).toBeUndefined())
})

const letters = fc.stringMatching(/^[A-Z]{2,12}$/)
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(2, 10).replaceAll('-', ''))

it('Another program reads the same in every zone that can be made', () => {
  fc.assert(
    fc.property(letters, letters, fc.stringMatching(/^[A-Z0-9]{9}$/), day, day, (nach, vor, nummer, geb, ablauf) => {
      const one = `P<SRB${nach}<<${vor}`.padEnd(44, '<')
      const body = `${nummer}${pruefziffer(nummer)}SRB${geb}${pruefziffer(geb)}M${ablauf}${pruefziffer(ablauf)}${'<'.repeat(14)}<`
      const gesamt = body.slice(0, 10) + body.slice(13, 20) + body.slice(21, 43)
      const two = body + (pruefziffer(gesamt) ?? '')
      const other = parse([one, two])
      const lesung = read(`${one}\n${two}`)
      expect(lesung.stimmt).toBe(true)
      expect(other.valid).toBe(true)
      expect([lesung.nachnamen, lesung.vornamen, lesung.nummer]).toEqual([
        other.fields.lastName,
        other.fields.firstName,
        other.fields.documentNumber,
      ])
    }),
    { numRuns: 60 },
  )
})

it('One changed sign in what has a digit is found in nine of ten cases and more', () => {
  let found = 0
  let all = 0
  const at = PASS.indexOf('\n') + 1
  for (let place = at; place < at + 28; place++) {
    if (place - at >= 10 && place - at < 13) continue
    if (place - at === 20) continue
    for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      if (PASS[place] === sign) continue
      all++
      if (!read(PASS.slice(0, place) + sign + PASS.slice(place + 1)).stimmt) found++
    }
  }
  expect(found / all).toBeGreaterThan(0.9)
})
