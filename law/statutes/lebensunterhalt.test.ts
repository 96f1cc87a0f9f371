import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlainDate, plainDateOf } from '../calendar/plain-date.ts'
import { momentOn } from '../engine/answers.ts'
import { evaluate } from '../engine/evaluate.ts'
import { leaves } from '../engine/finding.ts'
import { valueAt } from '../engine/parameter.ts'
import { bedarfPlusZehn, bedarfPlusZehnVorgezogen } from '../parameters/lebensunterhalt.ts'
import { lebensunterhaltAusbildung, lebensunterhaltPlusZehn } from './lebensunterhalt.ts'

const plusZehn = lebensunterhaltPlusZehn('§ 2 Abs. 3 S. 6 AufenthG')
const ausbildung = lebensunterhaltAusbildung('§ 2 Abs. 3 S. 5 AufenthG')
const result = (cents: number, day: PlainDate) =>
  evaluate(plusZehn, { eigeneMittelMonatlich: cents }, momentOn(day)).truth
const training = (art: string, cents: number, day: PlainDate) =>
  evaluate(ausbildung, { ausbildungsplatz: art, eigeneMittelMonatlich: cents }, momentOn(day)).truth

const announcedDay = fc
  .integer({ min: Date.UTC(2020, 2, 1) / 864e5, max: Date.UTC(2026, 11, 31) / 864e5 })
  .map((day) => plainDateOf(day))

describe('The livelihood with its addition of ten percent', () => {
  it('is met from the highest of the amounts in use on, failed below the lowest, and open between them', () => {
    fc.assert(
      fc.property(announcedDay, fc.integer({ min: 80_000, max: 120_000 }), (day, cents) => {
        const amounts = [bedarfPlusZehn, bedarfPlusZehnVorgezogen].map(
          (parameter) => valueAt(parameter, day)?.value ?? Number.NaN,
        )
        const expected = cents >= Math.max(...amounts) ? 'ja' : cents < Math.min(...amounts) ? 'nein' : 'offen'
        expect(result(cents, day)).toBe(expected)
      }),
    )
  })

  it.each([
    ['2021-01-01', 86_100],
    ['2022-12-31', 86_100],
    ['2023-01-01', 93_400],
    ['2024-12-31', 93_400],
    ['2025-01-01', 99_200],
    ['2026-12-31', 99_200],
  ] as const)('on %s is 110 percent of %i cents, printed without the cents', (day, bafoeg) => {
    expect(valueAt(bedarfPlusZehn, day)?.value).toBe(Math.floor((bafoeg * 1.1) / 100) * 100)
  })

  it.each([
    ['2020-12-31', 93_830],
    ['2021-01-01', 94_700],
    ['2022-12-31', 94_700],
    ['2023-01-01', 102_700],
    ['2024-07-24', 102_700],
    ['2025-01-01', 109_100],
    ['2026-12-31', 109_100],
  ] as const)('on %s is met with %i cents and failed with one less', (day, cents) => {
    expect([result(cents, day), result(cents - 1, day)]).toEqual(['ja', 'nein'])
  })

  it('is met with every sum from the printed amount to the computed one', () => {
    expect([109_099, 109_100, 109_119, 109_120].map((cents) => result(cents, '2026-11-22'))).toEqual([
      'nein',
      'ja',
      'ja',
      'ja',
    ])
  })

  it.each([
    ['2024-07-25', 102_699, 'nein'],
    ['2024-07-25', 102_700, 'offen'],
    ['2024-12-31', 109_099, 'offen'],
    ['2024-12-31', 109_100, 'ja'],
  ] as const)('on %s the readings give for %i cents: %s', (day, cents, truth) => {
    expect(result(cents, day)).toBe(truth)
  })

  it('is open for every sum in a year whose amount is not announced', () => {
    expect([0, 99_200, 1_000_000].map((cents) => result(cents, '2027-01-01'))).toEqual(['offen', 'offen', 'offen'])
  })

  it('says that the readings are disputed where they part', () => {
    const finding = evaluate(plusZehn, { eigeneMittelMonatlich: 102_700 }, momentOn('2024-11-22'))
    expect(finding.of[0]?.cause).toBe('umstritten')
    expect(leaves(finding).map(({ truth }) => truth)).toEqual(['ja', 'ja', 'nein'])
  })
})

describe('The livelihood of trainees', () => {
  it.each([
    ['betrieblich', 82_200],
    ['schulisch', 95_900],
    ['betrieblicheWeiterbildung', 85_500],
  ])('%s: has its own amount in 2026', (art, cents) => {
    expect([training(art, cents, '2026-05-01'), training(art, cents - 1, '2026-05-01')]).toEqual(['ja', 'nein'])
  })

  it('changes with the kind of training on the same day', () => {
    expect(training('betrieblich', 90_000, '2026-05-01')).toBe('ja')
    expect(training('schulisch', 90_000, '2026-05-01')).toBe('nein')
  })

  it.each([
    ['2024-07-24', 'ja'],
    ['2024-07-25', 'offen'],
    ['2024-12-31', 'offen'],
    ['2025-01-01', 'nein'],
  ] as const)('on %s the old amount for a company is worth: %s', (day, truth) => {
    expect(training('betrieblich', 78_100, day)).toBe(truth)
  })
})
