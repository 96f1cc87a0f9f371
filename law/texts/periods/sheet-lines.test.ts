import { describe, expect, it } from 'vitest'
import { countFrist } from '../../calendar/count-frist.ts'
import { isRefused } from '../../calendar/eingabefehler.ts'
import { ereignisfrist, type Fristangaben } from '../../calendar/fristangaben.ts'
import { monate, tage, werktage, wochen } from '../../calendar/laenge.ts'
import type { Ort } from '../../calendar/ort.ts'
import { periodWords } from './period-words.ts'
import { alternativeText, questionText, sheetLines } from './sheet-lines.ts'

const orte: readonly Ort[] = [{ land: 'SN' }]

/** Together these meet every kind of step. */
const cases: readonly Fristangaben[] = [
  ereignisfrist('2026-11-11', wochen(1), orte),
  ereignisfrist('2026-11-16', werktage(3), [{ land: 'SN' }, { land: 'BY' }]),
  { ...ereignisfrist('2027-08-31', monate(6), orte), beginn: 'streitig', verschiebung: 'keine' },
  { ...ereignisfrist('2026-09-15', monate(2), orte), hemmungen: [{ von: '2026-10-05', bis: '2026-10-26' }] },
  { ...ereignisfrist('2026-09-15', wochen(1), orte), hemmungen: [{ von: '2026-12-05', bis: '2026-12-26' }] },
  { ...ereignisfrist('2026-12-31', monate(2), orte), verlaengerung: { um: monate(1) } },
  { ...ereignisfrist('2026-12-31', monate(2), orte), verlaengerung: { bis: '2027-05-01' } },
  { ...ereignisfrist('2026-11-02', wochen(2), orte), mitgeteiltesEnde: '2026-11-18' },
  ereignisfrist('2025-08-05', tage(10), [{ land: 'BY' }]),
  { ...ereignisfrist('2026-09-15', monate(2), orte), hemmungen: [{ von: '2026-11-16', bis: '2026-11-17' }] },
]

describe.each(['de', 'en'] as const)('In %s', (lang) => {
  const words = periodWords(lang).sheet

  it.each(cases.map((angaben, index) => ({ angaben, index })))('sheet $index can be read', ({ angaben }) => {
    const counted = countFrist(angaben)
    if (isRefused(counted)) throw new Error(JSON.stringify(counted))
    const lines = [
      ...sheetLines(counted.steps, words).map(({ text, norm }) => `${text} [${norm}]`),
      ...counted.alternatives.map((alternative) => alternativeText(alternative, angaben.orte, words)),
      ...counted.streitpunkte.map((punkt) => questionText(punkt, counted, words)),
    ]
    for (const line of lines) expect(line).not.toMatch(/undefined|\[object|NaN/)
    for (const line of lines) expect(line.length).toBeGreaterThan(20)
  })
})

it('A whole sheet reads like this', () => {
  const counted = countFrist(ereignisfrist('2026-11-11', wochen(1), orte))
  const lines = isRefused(counted) ? [] : sheetLines(counted.steps, periodWords('en').sheet)
  expect(lines.map(({ text }) => text)).toEqual([
    'The event falls on Wednesday, 11 November 2026. That day is not counted; the first day of the period is Thursday, 12 November 2026.',
    '1 week: by its length the last day is Wednesday, 18 November 2026.',
    'The last day, Wednesday, 18 November 2026, is no day on which the period can end. Free are: Wednesday, 18 November 2026 (Day of Repentance and Prayer, § 1 Abs. 1 SächsSFG). It ends on the next working day, Thursday, 19 November 2026.',
    'The period ends at midnight at the end of Thursday, 19 November 2026. From Friday, 20 November 2026 on it has lapsed.',
  ])
})
