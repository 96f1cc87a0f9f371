import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addYears, birthday, type PlainDate } from '../../calendar/plain-date.ts'
import type { Answers } from '../../engine/answers.ts'
import { momentOn } from '../../engine/answers.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { rule } from '../../facts/criteria.ts'
import { p20bPunktevergabe } from './p20b-punktevergabe.ts'

const GEBOREN: PlainDate = '1991-05-04'
const ohneAlles: Answers = {
  abschluesse: ['auslaendischeBerufsausbildung'],
  feststellungVonMassnahmen: 'nichtBeantragt',
  deutsch: 'keine',
  englisch: 'keine',
  erlernterBeruf: '7411',
  erfahrungNachAbschlussMonateInFuenfJahren: 0,
  erfahrungNachAbschlussMonateInSiebenJahren: 0,
  sechsMonateVoraufenthalt: false,
  ehegatteMitChancenkarte: false,
  geburtsdatum: GEBOREN,
}

function punkte(answers: Answers, antrag: PlainDate): readonly [number | undefined, number | undefined] {
  const finding = evaluate(rule(p20bPunktevergabe), { ...ohneAlles, ...answers }, momentOn(antrag)).of[0]
  return [finding?.points?.sure, finding?.points?.possible]
}

describe('points for age', () => {
  it.each([
    ['until the 35th birthday both readings give two', birthday(GEBOREN, 35), [2, 2]],
    ['on the day after, one reading gives two and one gives one', addDays(birthday(GEBOREN, 35), 1), [1, 2]],
    ['on the day before the 36th birthday it is still disputed', addDays(birthday(GEBOREN, 36), -1), [1, 2]],
    ['from the 36th birthday on both give one', birthday(GEBOREN, 36), [1, 1]],
    ['until the 40th birthday both give one', birthday(GEBOREN, 40), [1, 1]],
    ['on the day after, one gives one and one gives none', addDays(birthday(GEBOREN, 40), 1), [0, 1]],
    ['from the 41st birthday on both give none', birthday(GEBOREN, 41), [0, 0]],
  ] as const)('%s', (_, antrag, expected) => {
    expect(punkte({}, antrag)).toEqual(expected)
  })

  it('never fall as a person was born later', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1960-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (geboren, later) => {
        const [sure = 0, possible = 0] = punkte({ geburtsdatum: geboren }, '2026-05-04')
        const [sureLater = 0, possibleLater = 0] = punkte({ geburtsdatum: addDays(geboren, later) }, '2026-05-04')
        expect(sureLater).toBeGreaterThanOrEqual(sure)
        expect(possibleLater).toBeGreaterThanOrEqual(possible)
      }),
    )
  })
})

it('of German only the best level counts', () => {
  const alt = addYears(GEBOREN, 50)
  const levels = ['keine', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
  expect(levels.map((deutsch) => punkte({ deutsch }, alt)[0])).toEqual([0, 0, 1, 2, 3, 3, 3])
})

it('five years of experience replace the points of two years', () => {
  const alt = addYears(GEBOREN, 50)
  const erfahrung = { erfahrungNachAbschlussMonateInFuenfJahren: 60, erfahrungNachAbschlussMonateInSiebenJahren: 60 }
  expect(punkte(erfahrung, alt)).toEqual([3, 3])
})

it('measures found for a German qualification bring no points', () => {
  const alt = addYears(GEBOREN, 50)
  const answers = { abschluesse: ['deutscheBerufsausbildung'], feststellungVonMassnahmen: 'getroffen' }
  expect(punkte(answers, alt)).toEqual([0, 0])
})
