import type { Value } from './answers.ts'
import type { Expr } from './expression.ts'
import type { ParameterValue } from './parameter.ts'
import type { RuleVersion } from './rule.ts'
import type { Cause, Truth } from './truth.ts'

/**
 * The evaluated rule, node for node: at once the result, the explanation, the source of the next question and of
 * what would have to change.
 */
export interface Finding {
  readonly truth: Truth
  readonly expr: Expr
  readonly of: readonly Finding[]
  /** Why it is open; on open leaves and disputed points. */
  readonly cause: Cause | undefined
  /** The answer a leaf looked at. */
  readonly given: Value | undefined
  /** What the leaf asked for on that day: cents, a number, a day, a level, prefixes. */
  readonly needed: Value | undefined
  /** The dated value a leaf relied on. */
  readonly parameter: ParameterValue<unknown> | undefined
  /** The version a rule node relied on. */
  readonly version: RuleVersion | undefined
  /** The sum of a points node: sure, and reachable with open features. */
  readonly points: { readonly sure: number; readonly possible: number } | undefined
}

/**
 * Every leaf of a finding, in the order of the law.
 * @example leaves(finding).filter((leaf) => leaf.truth === 'nein')
 */
export function leaves(finding: Finding): readonly Finding[] {
  return finding.of.length === 0 ? [finding] : finding.of.flatMap(leaves)
}
