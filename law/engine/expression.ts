import type { PlainDate } from '../calendar/plain-date.ts'
import type { Cents, Parameter } from './parameter.ts'

/**
 * The closed set of forms a condition can take. Plain frozen data: a rule can be read, printed, compared and counted.
 * Facts are named by id; the typed builders of law/facts make sure that the id exists and has the right type.
 */
export type Expr = Criterion | Compound

/** A condition made of other conditions. */
export type Compound =
  | { readonly kind: 'all'; readonly of: readonly Expr[] }
  | { readonly kind: 'any'; readonly of: readonly Expr[] }
  | { readonly kind: 'not'; readonly of: readonly [Expr] }
  /** A condition with a name of its own: people see the name first and unfold the rest. */
  | { readonly kind: 'named'; readonly id: string; readonly norm: string; readonly of: readonly [Expr] }
  /** Another dated rule; the version in force on the Rechtsstand is taken. */
  | { readonly kind: 'rule'; readonly rule: Rule }
  /** A disputed point: every reading is evaluated, and where they differ the result is open. */
  | { readonly kind: 'readings'; readonly id: string; readonly norm: string; readonly of: readonly Reading[] }
  | Points

export interface Reading {
  readonly id: string
  readonly source: string
  readonly requires: Expr
}

/** Features that add up. Of the features of one group only the highest counts. */
export interface Points {
  readonly kind: 'points'
  readonly id: string
  readonly norm: string
  readonly atLeast: number
  readonly groups: readonly (readonly Feature[])[]
}

export interface Feature {
  readonly id: string
  readonly norm: string
  readonly points: number
  readonly requires: Expr
}

/** The days inside one case that a norm may look at. */
export type Stichtag = 'rechtsstand' | 'antrag' | 'entscheidung' | 'arbeitsbeginn'

/** A day seen from a Stichtag ("three years before the application"), or a fixed day. */
export type DayReference =
  | { readonly day: PlainDate }
  | { readonly stichtag: Stichtag; readonly yearsBefore?: number; readonly monthsBefore?: number }

/** A condition on one fact. Each names its norm to the Absatz, Satz and Nummer. */
export type Criterion =
  /** A yes-or-no fact is true. A term of judgement names who must judge it, with a reason; it is never computed. */
  | { readonly kind: 'is'; readonly fact: string; readonly judgedBy?: string; readonly norm: string }
  /** A choice, or one of several answers, lies among the values. */
  | {
      readonly kind: 'oneOf'
      readonly fact: string
      readonly values: readonly string[] | Parameter<readonly string[]>
      /** Answers that say: asked for, not decided yet. They leave the condition open. */
      readonly pending?: readonly string[]
      readonly norm: string
    }
  | {
      readonly kind: 'number'
      readonly fact: string
      readonly op: 'atLeast' | 'atMost' | 'below'
      readonly value: number | Parameter<number>
      readonly norm: string
    }
  /** A yearly or monthly amount reaches a share of a parameter on a Stichtag. */
  | {
      readonly kind: 'amount'
      readonly fact: string
      readonly share: Share
      readonly base: Parameter<Cents>
      readonly stichtag: Stichtag
      readonly norm: string
    }
  | { readonly kind: 'level'; readonly fact: string; readonly atLeast: string; readonly norm: string }
  /** A classification code begins with one of the prefixes. */
  | {
      readonly kind: 'code'
      readonly fact: string
      readonly prefixes: readonly string[] | Parameter<readonly string[]>
      readonly norm: string
    }
  | {
      readonly kind: 'date'
      readonly fact: string
      readonly op: 'notBefore' | 'notAfter' | 'before'
      readonly than: DayReference
      readonly norm: string
    }
  | {
      readonly kind: 'age'
      readonly fact: string
      readonly completed: number
      readonly stichtag: Stichtag
      readonly norm: string
    }
  /**
   * Examined by an office in its own procedure. A known obstacle fails it; while nothing is known the procedure itself
   * neither opens nor closes the way, and the condition is shown as still to come. Where the norm says "kann versagt
   * werden", a known obstacle leaves it open instead.
   */
  | {
      readonly kind: 'reserved'
      readonly obstacle: string
      /** Answers of a choice that are the obstacle; absent where the obstacle is a yes. */
      readonly opposing?: readonly string[]
      readonly by: string
      readonly effect: 'zwingend' | 'ermessen'
      readonly norm: string
    }
  /** The law of that day asks for nothing here, or does not know the way yet (or no longer). */
  | { readonly kind: 'constant'; readonly holds: boolean; readonly because: ConstantReason; readonly norm: string }

export type ConstantReason = 'gesetz' | 'keineAnforderung' | 'nochNichtInKraft' | 'nichtMehrInKraft'

/** A fraction in whole numbers, so that every threshold stays exact: 45.3 % is 453 of 1000, two thirds is 2 of 3. */
export interface Share {
  readonly num: number
  readonly den: number
}

/** How far a norm binds when its conditions are met. Vorab never says "granted". */
export type Bindung = 'ist' | 'soll' | 'kann'

/** The wording of a rule between two days. A superseded version is never edited. */
export interface RuleVersion {
  readonly from: PlainDate
  /** Last day; absent while the version is in force. */
  readonly until?: PlainDate
  readonly requires: Expr
  readonly source: string
  /** What a reader should know about this version: transition, doubt, practice. Ids of law/texts. */
  readonly bindung?: Bindung
}

/** One paragraph of the law with all its versions since the first supported day, oldest first, without gap or overlap. */
export interface Rule {
  readonly id: string
  readonly norm: string
  readonly versions: readonly RuleVersion[]
}
