import type { PlainDate } from '../calendar/plain-date.ts'
import { type Parameter, type ParameterValue, valueAt } from '../engine/parameter.ts'
import { type Rule, type RuleVersion, versionAt } from '../engine/rule.ts'
import { reachOf } from './reach.ts'
import { ways } from './ways.ts'

/** A rule with another version in force. */
export interface RuleChange {
  readonly rule: Rule
  readonly before: RuleVersion
  readonly after: RuleVersion
  /** Ids of the ways that rely on it. */
  readonly ways: readonly string[]
}

/** A parameter with another value; `undefined` where none is published or confirmed. */
export interface ParameterChange {
  readonly parameter: Parameter<unknown>
  readonly before: ParameterValue<unknown> | undefined
  readonly after: ParameterValue<unknown> | undefined
  readonly ways: readonly string[]
}

export interface LawDiff {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly rules: readonly RuleChange[]
  readonly parameters: readonly ParameterChange[]
}

/**
 * What is different between two days: versions of rules and values of parameters, each with the ways it touches.
 * The order of the days does not matter for what is listed.
 * @example lawDiff('2023-11-17', '2023-11-18').rules.length > 0
 */
export function lawDiff(from: PlainDate, to: PlainDate): LawDiff {
  const rules = new Map<string, RuleChange>()
  const parameters = new Map<string, ParameterChange>()
  for (const way of ways) {
    const reach = reachOf(way)
    for (const rule of reach.rules) {
      const [before, after] = [versionAt(rule, from), versionAt(rule, to)]
      if (before !== after)
        rules.set(rule.id, { rule, before, after, ways: [...(rules.get(rule.id)?.ways ?? []), way.id] })
    }
    for (const parameter of reach.parameters) {
      const [before, after] = [valueAt(parameter, from), valueAt(parameter, to)]
      if (before !== after && !same(before?.value, after?.value)) {
        const known = parameters.get(parameter.id)?.ways ?? []
        parameters.set(parameter.id, { parameter, before, after, ways: [...known, way.id] })
      }
    }
  }
  return { from, to, rules: [...rules.values()], parameters: [...parameters.values()] }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
