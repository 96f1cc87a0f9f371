import type { PlainDate } from '../calendar/plain-date.ts'
import type { Bindung, ConstantReason, Share, Stichtag } from '../engine/expression.ts'
import type { Cause, Truth } from '../engine/truth.ts'
import type { Answerer, Fact } from '../facts/fact.ts'
import type { Details } from '../pathways/details.ts'
import type { Antragsort, Verfahrensdauer } from '../pathways/way.ts'

export type NumberUnit = Extract<Fact, { type: 'number' }>['unit']
export type MoneyUnit = Extract<Fact, { type: 'money' }>['unit']

/** The grammar of one language: how values are written. */
export interface Figures {
  money(cents: number): string
  number(value: number): string
  /** "45,3 %", "zwei Drittel" */
  share(share: Share): string
  /** "22.11.2026" */
  date(day: PlainDate): string
  and(items: readonly string[]): string
  or(items: readonly string[]): string
  /** A value with its unit: "24 Monate", "Stufe 6". */
  quantity(value: number, unit: NumberUnit): string
  /** A distance in a unit: "2 Stufen". */
  difference(value: number, unit: NumberUnit | 'Tage'): string
  readonly per: Readonly<Record<MoneyUnit, string>>
  level(level: string): string
  readonly yes: string
  readonly no: string
  readonly weissNicht: string
}

/** How the law puts its demand. */
export interface Demands {
  readonly present: string
  readonly absent: string
  affirmed(office: string): string
  notAffirmed(office: string): string
  oneOf(values: readonly string[]): string
  noneOf(values: readonly string[]): string
  atLeast(value: string): string
  atMost(value: string): string
  below(value: string): string
  above(value: string): string
  /** Where an amount comes from: "45,3 % der Beitragsbemessungsgrenze von 101.400,00 € im Jahr 2026". */
  basis(share: Share, parameter: { readonly id: string; readonly title: string }, value: BasisValue | undefined): string
  notBefore(day: string): string
  notAfter(day: string): string
  before(day: string): string
  after(day: string): string
  /** A day seen from a Stichtag: "3 Jahre vor dem Antrag". */
  seenFrom(stichtag: Stichtag, years: number, months: number): string
  aged(years: number, stichtag: Stichtag): string
  notYetAged(years: number, stichtag: Stichtag): string
  groups(names: readonly string[]): string
  notGroups(names: readonly string[]): string
  examined(office: string): string
}

/** The amount a share is taken of, and the days on which it holds. */
export interface BasisValue {
  readonly amount: string
  readonly from: PlainDate
  readonly until: PlainDate | undefined
}

/** What is known so far. */
export interface Knowledge {
  nothing: string
  notNeeded: string
  noObstacle: string
  yours(answer: string): string
  judged(answer: string): string
  found(answer: string): string
}

/** Why a condition came out as it did. */
export interface Grounds {
  readonly present: string
  readonly absent: string
  readonly affirmed: string
  readonly denied: string
  readonly fits: string
  readonly fitsNot: string
  belongs(names: string, count: number): string
  belongsNot(names: string, count: number): string
  readonly exactly: string
  more(difference: string): string
  missing(difference: string, count: number): string
  readonly atLimit: string
  underLimit(difference: string): string
  overLimit(difference: string): string
  readonly onTheDay: string
  daysAfter(difference: string): string
  daysBefore(difference: string): string
  agedSince(years: number, day: string): string
  agedFrom(years: number, day: string): string
  inGroup(code: string, group: string): string
  notInGroup(code: string): string
  readonly codeTooShort: string
  readonly noObstacleKnown: string
  readonly obstacle: string
  obstacleAtDiscretion(office: string): string
  unanswered(who: string): string
  unknown(who: string): string
  mustJudge(office: string): string
  pending(who: string): string
  unpublished(year: string | undefined): string
  readonly unconfirmed: string
  constant(because: ConstantReason, holds: boolean): string
}

/** The names of nodes that have none of their own. */
export interface Nodes {
  readonly all: string
  readonly any: string
  readonly not: string
  namedNot(title: string): string
  demand(title: string, asked: string): string
  disputed(title: string, readings: number): string
  points(title: string, sure: number, needed: number, possible: number): string
  constant(because: ConstantReason): string
}

/** What would have to be different. */
export interface Steps {
  step(label: string, step: string): string
  clarify(label: string, target: string): string
  wait(label: string, day: string): string
  raise(difference: string, then: string): string
  lower(difference: string, then: string): string
  /** Of two levels: "B1 statt A2". */
  insteadOf(to: string, from: string): string
  /** Of two values: "volle Gleichwertigkeit (jetzt: teilweise Gleichwertigkeit)". */
  now(to: string, from: string): string
  eitherOf(values: readonly string[]): string
  ageMatters(years: number): string
  readonly valueToCome: string
}

/** Words for the small closed lists of the law. */
export interface Terms {
  readonly results: Readonly<Record<Truth, string>>
  readonly causes: Readonly<Record<Cause, string>>
  readonly bindungen: Readonly<Record<Bindung, string>>
  readonly answerers: Readonly<Record<Answerer, string>>
  readonly durations: Readonly<Record<Verfahrensdauer, string>>
  readonly places: Readonly<Record<Antragsort, string>>
  readonly validity: Readonly<Record<Details['geltungsdauer'], string>>
  readonly family: Readonly<Record<keyof Details['familie'], string>>
}

/** Everything a language brings besides the words of facts and conditions. */
export interface Phrases {
  readonly figures: Figures
  readonly demands: Demands
  readonly knowledge: Knowledge
  readonly grounds: Grounds
  readonly nodes: Nodes
  readonly steps: Steps
  readonly terms: Terms
}
