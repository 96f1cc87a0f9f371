import type { Value } from './answers.ts'
import type { Expr } from './expression.ts'

/** One thing that would have to be different, with the norm that asks for it. */
export interface Change {
  readonly fact: string
  readonly norm: string
  /**
   * - `aendern`: the fact is known and stands in the way
   * - `erwerben`: the fact is known and can be acquired with time: a language level, experience, a qualification
   * - `warten`: nothing but time is needed; `to` is the first day
   * - `klaeren`: not known yet; it must turn out as `to` says
   */
  readonly art: 'aendern' | 'erwerben' | 'warten' | 'klaeren'
  readonly from: Value | undefined
  /** What is needed: an amount in cents, a number, a day, a level, `true`/`false`, or one of several values. */
  readonly to: Value
  /** For amounts and numbers: how much is missing. */
  readonly by: number | undefined
  readonly criterion: Expr
}

export type ChangeSet = readonly Change[]

/** What may change at all: nobody can change a birth date, and some facts need only time. */
export type Changeable = 'ja' | 'nein' | 'zeit'
export type Changeability = (fact: string) => Changeable
