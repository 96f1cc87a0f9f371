import { describe, expect, it } from 'vitest'
import { momentOn } from './answers.ts'
import { changeSets } from './changes.ts'
import { evaluate } from './evaluate.ts'
import type { Expr } from './expression.ts'
import { euro, type Parameter } from './parameter.ts'

const NORM = '§ 1 Probe'
const on = momentOn('2026-05-01')
const is = (fact: string): Expr => ({ kind: 'is', fact, norm: NORM })
const all = (...of: Expr[]): Expr => ({ kind: 'all', of })
const any = (...of: Expr[]): Expr => ({ kind: 'any', of })
const changed = (expr: Expr, answers: Record<string, never | boolean | number | string>, fixed: string[] = []) =>
  changeSets(evaluate(expr, answers, on), 'ja', (fact) => (fixed.includes(fact) ? 'nein' : 'ja')).map((set) =>
    set.map(({ fact, art, to, by }) => ({ fact, art, to, by })),
  )

const ceiling: Parameter<ReturnType<typeof euro>> = {
  id: 'grenze',
  norm: NORM,
  unit: 'EUR/Jahr',
  values: [{ from: '2026-01-01', value: euro(100_000), source: 'Probe', confidence: 'A', checked: '2026-01-01' }],
}
const pay = (num: number): Expr => ({
  kind: 'amount',
  fact: 'gehalt',
  share: { num, den: 100 },
  base: ceiling,
  stichtag: 'antrag',
  norm: NORM,
})

describe('what would have to change', () => {
  it('says how much pay is missing, to the cent', () => {
    expect(changed(pay(45), { gehalt: 4_376_000 })).toEqual([
      [{ fact: 'gehalt', art: 'aendern', to: 4_500_000, by: 124_000 }],
    ])
  })
  it('asks for one of two alternatives, not for both', () => {
    expect(changed(any(is('a'), is('b')), { a: false, b: false })).toHaveLength(2)
  })
  it('asks for both of two conditions together, and for the higher of two thresholds only', () => {
    expect(changed(all(pay(45), pay(55)), { gehalt: 4_000_000 })).toEqual([
      [{ fact: 'gehalt', art: 'aendern', to: 5_500_000, by: 1_500_000 }],
    ])
  })
  it('keeps silent where only something unchangeable would help', () => {
    expect(changed(is('a'), { a: false }, ['a'])).toEqual([])
  })
  it('prefers what is only to be clarified over what would have to change', () => {
    expect(changed(any(is('a'), is('b')), { a: false })[0]).toEqual([
      { fact: 'b', art: 'klaeren', to: true, by: undefined },
    ])
  })
  it('drops a set that contains a smaller one', () => {
    expect(changed(any(is('a'), all(is('a'), is('b'))), { a: false, b: false })).toHaveLength(1)
  })
  it('names the day on which waiting is enough', () => {
    const window: Expr = {
      kind: 'date',
      fact: 'zuletzt',
      op: 'notAfter',
      than: { stichtag: 'antrag', monthsBefore: 24 },
      norm: NORM,
    }
    expect(changed(window, { zuletzt: '2025-01-10' })).toEqual([
      [{ fact: 'zuletzt', art: 'warten', to: '2027-01-10', by: undefined }],
    ])
  })
  it('finds the cheapest features that reach the points', () => {
    const points: Expr = {
      kind: 'points',
      id: 'punkte',
      norm: NORM,
      atLeast: 3,
      groups: [
        [{ id: 'x', norm: NORM, points: 2, requires: is('x') }],
        [{ id: 'y', norm: NORM, points: 1, requires: is('y') }],
        [{ id: 'z', norm: NORM, points: 1, requires: is('z') }],
      ],
    }
    const sets = changed(points, { x: true, y: false, z: false }).map((set) => set.map(({ fact }) => fact))
    expect(sets.map(String).toSorted()).toEqual(['y', 'z'])
  })
  it('does not give up where something must merely not be one of some values and is not known yet', () => {
    const forbidden: Expr = {
      kind: 'not',
      of: [{ kind: 'oneOf', fact: 'titel', values: ['duldung'], norm: NORM }],
    }
    expect(changed(all(is('a'), forbidden), { a: false })).toEqual([
      [{ fact: 'a', art: 'aendern', to: true, by: undefined }],
    ])
    expect(changed(all(is('a'), forbidden), { a: false, titel: 'duldung' })).toEqual([])
  })
  it('turns a forbidden thing around', () => {
    expect(changed({ kind: 'not', of: [is('leiharbeit')] }, { leiharbeit: true })).toEqual([
      [{ fact: 'leiharbeit', art: 'aendern', to: false, by: undefined }],
    ])
  })
})
