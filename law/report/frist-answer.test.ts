import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefused, type Refusal } from '../calendar/eingabefehler.ts'
import { kalenderspeicher } from '../calendar/kalenderspeicher.ts'
import { plainDateOf } from '../calendar/plain-date.ts'
import { periodIds } from '../periods/katalog.ts'
import { fristReport } from './frist-answer.ts'
import { type FristFields, fristFields } from './frist-fields.ts'
import type { FristReport } from './frist-report.ts'

const speicher = kalenderspeicher()
const report = (fields: FristFields): FristReport | Refusal => fristReport(fields, 'de', speicher)
const counted = (fields: FristFields): FristReport => {
  const found = report(fields)
  if (isRefused(found)) throw new Error(JSON.stringify(found))
  return found
}

describe('The answer about a Frist', () => {
  it('is the same for a period with and without blanks and empty fields', () => {
    const plain = counted({ from: ['2026-11-11'], id: ['D-BA-1W'], land: ['BY', 'SN'] })
    expect(
      counted({ from: [' 2026-11-11 '], id: ['d-ba-1w'], land: ['BY, SN'], gemeinde: [''], length: [' '] }),
    ).toEqual(plain)
  })

  it('names every wrong place by the name of its field, also those that the law finds', () => {
    const fields = { from: ['2026-11-10'], length: ['P1W'], land: ['SN'] }
    const places = (more: FristFields): readonly string[] => {
      const found = report({ ...fields, ...more })
      return isRefused(found) ? found.refused.map(({ feld }) => feld) : []
    }
    expect(places({ from: ['2026-02-30'], length: ['P1Q'], land: ['XX'] })).toEqual(['from', 'length', 'land'])
    expect(places({ suspended: ['2026-12-01..2026-11-01'] })).toEqual(['suspended'])
    expect(places({ from: ['2014-12-31'], length: ['P9999D'], suspended: ['2026-12-01..2026-11-01'] })).toEqual([
      ...['from', 'length', 'suspended'],
    ])
    expect(places({ 'extended-to': ['2026-11-11'] })).toEqual(['extended-to'])
    expect(places({ 'extended-by': ['P0D'] })).toEqual(['extended-by'])
    expect(places({ from: ['2050-12-30'] })).toEqual(['length'])
    expect(places({ from: ['2026-11-10', '2026-11-11'] })).toEqual(['from'])
  })

  it('asks for no Land where a mission abroad decides, and for one where the act of a Land is cited', () => {
    expect(counted({ from: ['2026-11-10'], id: ['D-MIS-APPT'], abroad: ['Serbien'] }).unused).toEqual([])
    expect(report({ from: ['2026-11-10'], id: ['D-MIS-APPT'] })).not.toHaveProperty('refused')
    expect(report({ from: ['2026-11-10'], id: ['D-BC-12M'] })).toMatchObject({ refused: [{ fehler: 'ortFehlt' }] })
  })

  it('says which fields changed nothing', () => {
    const line = { from: ['2026-11-10'], land: ['SN'] }
    expect(counted({ ...line, id: ['D-BA-1W'], begin: ['day'], profession: ['pflege'] }).unused).toEqual([
      'profession',
      'begin',
    ])
    expect(counted({ ...line, id: ['D-FG-DEC'], profession: ['pflege'] }).unused).toEqual([])
    expect(counted({ ...line, length: ['P1W'], free: ['2026-11-17'] }).unused).toEqual(['free'])
  })

  it('has an end between the earliest and the latest in every period and Land', () => {
    const day = fc.integer({ min: 18_400, max: 24_000 }).map(plainDateOf)
    fc.assert(
      fc.property(day, fc.constantFrom(...periodIds), fc.constantFrom('SN', 'BY', 'TH'), (from, id, land) => {
        const found = report({ from: [from], id: [id], land: [land] })
        if (isRefused(found)) return
        const { earliestEnd, end, latestEnd } = found
        if (end !== null) expect([end >= (earliestEnd ?? ''), end <= (latestEnd ?? '')]).toEqual([true, true])
      }),
      { numRuns: 300 },
    )
  })

  it('is a refusal or a report for whatever is typed', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('2026-02-29', '2026-11-10', 'P1W', 'P9999999D', 'SN', 'D-BA-1W', '2026-01-01..2026-02-01', 'day'),
    )
    const fields = fc.record(
      Object.fromEntries(fristFields.map((field) => [field, fc.array(text, { maxLength: 3 })])),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fields, (given) => {
        expect(report(given)).toBeTypeOf('object')
      }),
    )
  })
})
