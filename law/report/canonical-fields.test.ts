import { describe, expect, it } from 'vitest'
import { isRefused } from '../calendar/eingabefehler.ts'
import { canonicalFields } from './canonical-fields.ts'
import type { FristFields } from './frist-fields.ts'
import { readFristInput } from './frist-input.ts'

function canonical(fields: FristFields): FristFields {
  const input = readFristInput(fields)
  if (isRefused(input)) throw new Error(JSON.stringify(input))
  return canonicalFields(input)
}

describe('The canonical way to ask for a Frist', () => {
  it('writes signs, Länder and lengths as the tables do', () => {
    expect(canonical({ from: [' 2026-11-11'], id: ['d-ba-1w'], land: ['Bayern,sachsen'], gemeinde: [''] })).toEqual({
      from: ['2026-11-11'],
      id: ['D-BA-1W'],
      land: ['BY', 'SN'],
    })
    expect(
      canonical({ from: ['2026-11-11'], length: ['p1y'], land: ['SN'], begin: ['event'], validity: ['0'] }),
    ).toEqual({ from: ['2026-11-11'], length: ['P12M'], land: ['SN'] })
  })

  it('says itself when it is read again, with every field filled in', () => {
    const all: FristFields = {
      from: ['2026-11-11'],
      length: ['P1M15D'],
      id: ['D-FG-DEC'],
      land: ['SN', 'BY'],
      gemeinde: ['Bautzen/Salzenforst'],
      profession: ['pflege'],
      begin: ['day'],
      validity: ['1'],
      suspended: ['2026-12-01..2026-12-05', '2026-12-20..2026-12-24'],
      'extended-by': ['P1M'],
      'stated-end': ['2027-03-01'],
      arrived: ['2026-11-15'],
      abroad: ['Serbien'],
      free: ['2027-01-07', '2027-02-15'],
    }
    expect(canonical(all)).toEqual(all)
    const variant = { from: ['2026-11-11'], id: ['D-FEE-DUE'], land: ['SN'], variant: ['beiUnterzeichnung'] }
    expect(canonical({ ...variant, 'extended-to': ['2027-03-01'] })).toEqual({
      ...variant,
      'extended-to': ['2027-03-01'],
    })
  })
})
