import type { Level } from '../engine/answers.ts'
import type { DayReference, Expr, Feature, Reading, Share, Stichtag } from '../engine/expression.ts'
import type { Cents, Parameter } from '../engine/parameter.ts'
import type { Rule } from '../engine/rule.ts'
import type { Answerer } from './fact.ts'
import type { FactOf, ValuesOf } from './vocabulary.ts'

/**
 * The words rules are written in. They only build plain data; what they add is the compiler: a misspelt fact, a money
 * fact used as yes or no, or a value that a choice does not have does not compile.
 */

/** All of them must hold. */
export function all(...of: readonly Expr[]): Expr {
  return { kind: 'all', of }
}

/** One of them suffices. */
export function any(...of: readonly Expr[]): Expr {
  return { kind: 'any', of }
}

/** It must not hold. */
export function not(of: Expr): Expr {
  return { kind: 'not', of: [of] }
}

/** A condition with a name: people see the name first and unfold the rest. */
export function named(id: string, norm: string, of: Expr): Expr {
  return { kind: 'named', id, norm, of: [of] }
}

/** The version in force of another rule. */
export function rule(of: Rule): Expr {
  return { kind: 'rule', rule: of }
}

/** A disputed point: each reading with its source. Where they differ the result is open. */
export function readings(id: string, norm: string, ...of: readonly Reading[]): Expr {
  return { kind: 'readings', id, norm, of }
}

/** A yes-or-no fact is true. */
export function is(fact: FactOf<'boolean'>, norm: string): Expr {
  return { kind: 'is', fact, norm }
}

/** A term of judgement is affirmed by the office that must judge it. */
export function judged(fact: FactOf<'boolean'>, judgedBy: Answerer, norm: string): Expr {
  return { kind: 'is', fact, judgedBy, norm }
}

/** A choice is one of the values; of several answers, at least one. */
export function oneOf<K extends FactOf<'choice' | 'choices'>>(
  fact: K,
  values: readonly ValuesOf<K>[],
  norm: string,
): Expr {
  return { kind: 'oneOf', fact, values, norm }
}

/** A choice is one of the values; some answers say that an office has yet to decide, and leave it open. */
export function decidedAs<K extends FactOf<'choice'>>(
  fact: K,
  values: readonly ValuesOf<K>[],
  pending: readonly ValuesOf<K>[],
  norm: string,
): Expr {
  return { kind: 'oneOf', fact, values, pending, norm }
}

/** A state, or one of several nationalities, is one of these (ISO 3166-1 alpha-2, XK for Kosovo). */
export function state(
  fact: FactOf<'state' | 'states'>,
  values: readonly string[] | Parameter<readonly string[]>,
  norm: string,
): Expr {
  return { kind: 'oneOf', fact, values, norm }
}

export function atLeast(fact: FactOf<'number'>, value: number | Parameter<number>, norm: string): Expr {
  return { kind: 'number', fact, op: 'atLeast', value, norm }
}

export function atMost(fact: FactOf<'number'>, value: number | Parameter<number>, norm: string): Expr {
  return { kind: 'number', fact, op: 'atMost', value, norm }
}

export function below(fact: FactOf<'number'>, value: number | Parameter<number>, norm: string): Expr {
  return { kind: 'number', fact, op: 'below', value, norm }
}

/** An amount reaches a share of a parameter, as it stands on a Stichtag. */
export function amount(
  fact: FactOf<'money'>,
  share: Share,
  base: Parameter<Cents>,
  stichtag: Stichtag,
  norm: string,
): Expr {
  return { kind: 'amount', fact, share, base, stichtag, norm }
}

/** A language level is reached. */
export function level(fact: FactOf<'level'>, least: Level, norm: string): Expr {
  return { kind: 'level', fact, atLeast: least, norm }
}

/** An ISCO-08 code lies in one of the groups. */
export function isco(
  fact: FactOf<'isco'>,
  prefixes: readonly string[] | Parameter<readonly string[]>,
  norm: string,
): Expr {
  return { kind: 'code', fact, prefixes, norm }
}

export function notBefore(fact: FactOf<'date'>, than: DayReference, norm: string): Expr {
  return { kind: 'date', fact, op: 'notBefore', than, norm }
}

export function notAfter(fact: FactOf<'date'>, than: DayReference, norm: string): Expr {
  return { kind: 'date', fact, op: 'notAfter', than, norm }
}

export function before(fact: FactOf<'date'>, than: DayReference, norm: string): Expr {
  return { kind: 'date', fact, op: 'before', than, norm }
}

/** So many years of life are completed on a Stichtag. */
export function completed(fact: FactOf<'date'>, years: number, stichtag: Stichtag, norm: string): Expr {
  return { kind: 'age', fact, completed: years, stichtag, norm }
}

/** Left to an office and its own procedure; only a known obstacle fails it. */
export function reserved(obstacle: FactOf<'boolean'>, by: Answerer, norm: string): Expr {
  return { kind: 'reserved', obstacle, by, effect: 'zwingend', norm }
}

/** The same where the norm leaves the refusal to the office: a known obstacle leaves it open. */
export function reservedAtDiscretion(obstacle: FactOf<'boolean'>, by: Answerer, norm: string): Expr {
  return { kind: 'reserved', obstacle, by, effect: 'ermessen', norm }
}

/** The same where certain answers to a choice are the obstacle: only when one of them is known an office has to judge. */
export function opposedAtDiscretion<K extends FactOf<'choice'>>(
  obstacle: K,
  opposing: readonly ValuesOf<K>[],
  by: Answerer,
  norm: string,
): Expr {
  return { kind: 'reserved', obstacle, opposing, by, effect: 'ermessen', norm }
}

/** Features that add up; of each group only the highest counts. */
export function points(id: string, norm: string, least: number, ...groups: readonly (readonly Feature[])[]): Expr {
  return { kind: 'points', id, norm, atLeast: least, groups }
}

/** The law itself says yes or no, whatever the facts. */
export function gesetz(holds: boolean, norm: string): Expr {
  return { kind: 'constant', holds, because: 'gesetz', norm }
}

/** The law of that day asks for nothing here. */
export function keineAnforderung(norm: string): Expr {
  return { kind: 'constant', holds: true, because: 'keineAnforderung', norm }
}

/** The way does not exist yet on that day. */
export function nochNichtInKraft(norm: string): Expr {
  return { kind: 'constant', holds: false, because: 'nochNichtInKraft', norm }
}

/** The way no longer exists on that day. */
export function nichtMehrInKraft(norm: string): Expr {
  return { kind: 'constant', holds: false, because: 'nichtMehrInKraft', norm }
}
