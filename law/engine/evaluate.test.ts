import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type Moment, momentOn } from './answers.ts'
import { evaluate } from './evaluate.ts'
import type { Expr } from './expression.ts'
import { openFacts } from './open-facts.ts'
import { type Cents, euro, type Parameter } from './parameter.ts'
import type { Rule } from './rule.ts'

const NORM = '§ 1 Probe'
const on: Moment = momentOn('2026-05-01')
const is = (fact: string): Expr => ({ kind: 'is', fact, norm: NORM })
const all = (...of: Expr[]): Expr => ({ kind: 'all', of })
const any = (...of: Expr[]): Expr => ({ kind: 'any', of })
const not = (of: Expr): Expr => ({ kind: 'not', of: [of] })

const ceiling: Parameter<Cents> = {
  id: 'grenze',
  norm: NORM,
  unit: 'EUR/Jahr',
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: euro(101_400),
      source: 'Probe',
      confidence: 'A',
      checked: '2026-01-01',
    },
  ],
}
const pay = (num: number, den: number): Expr => ({
  kind: 'amount',
  fact: 'gehalt',
  share: { num, den },
  base: ceiling,
  stichtag: 'antrag',
  norm: NORM,
})

describe('three values', () => {
  it('one failed part decides a conjunction although another part is open', () => {
    expect(evaluate(all(is('a'), is('b')), { a: false }, on).truth).toBe('nein')
  })
  it('one met part decides a disjunction although another part is open', () => {
    expect(evaluate(any(is('a'), is('b')), { a: true }, on).truth).toBe('ja')
  })
  it('the opposite of open is open', () => {
    expect(evaluate(not(is('a')), {}, on).truth).toBe('offen')
  })
  it('an answer nobody knows is open for another reason than a question nobody asked', () => {
    expect(evaluate(is('a'), { a: 'weissNicht' }, on).cause).toBe('unbekannt')
    expect(evaluate(is('a'), {}, on).cause).toBe('nichtGefragt')
  })
})

describe('amounts', () => {
  it('45.3 % of 101,400 € is met by 45,934.20 € and missed by one cent less', () => {
    expect(evaluate(pay(453, 1000), { gehalt: 4_593_420 }, on)).toMatchObject({ truth: 'ja', needed: 4_593_420 })
    expect(evaluate(pay(453, 1000), { gehalt: 4_593_419 }, on).truth).toBe('nein')
  })
  it('two thirds stay exact', () => {
    expect(evaluate(pay(2, 3), { gehalt: 6_760_000 }, on).truth).toBe('ja')
    expect(evaluate(pay(2, 3), { gehalt: 6_759_999 }, on).truth).toBe('nein')
  })
  it('a year without published value is open, however high the pay', () => {
    expect(evaluate(pay(50, 100), { gehalt: 99_000_000 }, momentOn('2027-01-01'))).toMatchObject({
      truth: 'offen',
      cause: 'unveroeffentlicht',
    })
  })
})

describe('days', () => {
  const recent: Expr = {
    kind: 'date',
    fact: 'abschluss',
    op: 'notBefore',
    than: { stichtag: 'antrag', yearsBefore: 3 },
    norm: NORM,
  }
  it('a degree of exactly three years ago is still in, one of a day more is not', () => {
    expect(evaluate(recent, { abschluss: '2023-05-01' }, on).truth).toBe('ja')
    expect(evaluate(recent, { abschluss: '2023-04-30' }, on).truth).toBe('nein')
  })
  const fortyFive: Expr = { kind: 'age', fact: 'geboren', completed: 45, stichtag: 'entscheidung', norm: NORM }
  it('the 45th year of life is completed on the birthday, not the day before', () => {
    expect(evaluate(fortyFive, { geboren: '1981-05-01' }, on).truth).toBe('ja')
    expect(evaluate(fortyFive, { geboren: '1981-05-02' }, on).truth).toBe('nein')
  })
  it('somebody born on 29 February reaches an age on 1 March of a common year', () => {
    const at = (day: PlainDate) =>
      evaluate({ ...fortyFive, completed: 18 }, { geboren: '2008-02-29' }, momentOn(day)).truth
    expect(at('2026-02-28')).toBe('nein')
    expect(at('2026-03-01')).toBe('ja')
  })
})

describe('classification codes', () => {
  const group: Expr = { kind: 'code', fact: 'taetigkeit', prefixes: ['132', '21'], norm: NORM }
  it('matches by prefix', () => {
    expect(evaluate(group, { taetigkeit: '2142' }, on).truth).toBe('ja')
    expect(evaluate(group, { taetigkeit: '2411' }, on).truth).toBe('nein')
  })
  it('stays open where the code given is less precise than the group', () => {
    expect(evaluate(group, { taetigkeit: '13' }, on)).toMatchObject({ truth: 'offen', cause: 'unbekannt' })
  })
})

describe('disputed points', () => {
  const disputed: Expr = {
    kind: 'readings',
    id: 'streit',
    norm: NORM,
    of: [
      { id: 'eng', source: 'A', requires: is('a') },
      { id: 'weit', source: 'B', requires: any(is('a'), is('b')) },
    ],
  }
  it('readings that agree decide', () => {
    expect(evaluate(disputed, { a: true }, on).truth).toBe('ja')
    expect(evaluate(disputed, { a: false, b: false }, on).truth).toBe('nein')
  })
  it('readings that differ are open because they are disputed', () => {
    expect(evaluate(disputed, { a: false, b: true }, on)).toMatchObject({ truth: 'offen', cause: 'umstritten' })
  })
})

describe('points', () => {
  const points: Expr = {
    kind: 'points',
    id: 'punkte',
    norm: NORM,
    atLeast: 4,
    groups: [
      [
        { id: 'hoch', norm: NORM, points: 3, requires: is('hoch') },
        { id: 'mittel', norm: NORM, points: 2, requires: is('mittel') },
      ],
      [{ id: 'alter', norm: NORM, points: 1, requires: is('alter') }],
    ],
  }
  it('count only the highest feature of a group', () => {
    expect(evaluate(points, { hoch: true, mittel: true, alter: false }, on)).toMatchObject({
      truth: 'nein',
      points: { sure: 3, possible: 3 },
    })
  })
  it('are open while the open features could still suffice, and ask only for those', () => {
    const finding = evaluate(points, { hoch: true }, on)
    expect(finding.truth).toBe('offen')
    expect(openFacts(finding)).toEqual(['alter'])
  })
  it('fail as soon as even the open features cannot suffice', () => {
    expect(evaluate(points, { hoch: false }, on).truth).toBe('nein')
  })
})

describe('reserved conditions', () => {
  const check: Expr = { kind: 'reserved', obstacle: 'vorrang', by: 'amt', effect: 'zwingend', norm: NORM }
  it('neither open nor close the way while nothing is known', () => {
    expect(evaluate(check, {}, on).truth).toBe('ja')
  })
  it('close it when the obstacle is known', () => {
    expect(evaluate(check, { vorrang: true }, on).truth).toBe('nein')
  })
  it('leave it open where the norm leaves the refusal to the office', () => {
    expect(evaluate({ ...check, effect: 'ermessen' }, { vorrang: true }, on)).toMatchObject({
      truth: 'offen',
      cause: 'beurteilung',
    })
  })
})

describe('dated rules', () => {
  const rule: Rule = {
    id: 'regel',
    norm: NORM,
    versions: [
      { from: '2020-03-01', until: '2023-11-17', source: 'alt', requires: is('alt') },
      { from: '2023-11-18', source: 'neu', requires: is('neu') },
    ],
  }
  const at = (day: PlainDate) => evaluate({ kind: 'rule', rule }, { alt: true, neu: false }, momentOn(day))
  it('the old version holds until its last day, the new one from the next', () => {
    expect(at('2023-11-17').truth).toBe('ja')
    expect(at('2023-11-18').truth).toBe('nein')
  })
  it('refuse a day before the supported span', () => {
    expect(() => at('2020-02-29')).toThrow(/2020-03-01/)
  })
})
