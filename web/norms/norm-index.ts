import type { Expr } from '#law/engine/expression.ts'
import type { Parameter } from '#law/engine/parameter.ts'
import type { Rule } from '#law/engine/rule.ts'
import { partsOf, reachOf } from '#law/pathways/reach.ts'
import type { Way } from '#law/pathways/way.ts'
import { ways } from '#law/pathways/ways.ts'
import { compareNorms } from './norm-order.ts'

/** A rule or a named condition that has a page of its own. */
export interface NormEntry {
  readonly id: string
  readonly norm: string
  /** The rule with its versions; absent for a condition that stands inside other rules. */
  readonly rule: Rule | undefined
  /** What a named condition asks for, where it stands; not the same on every way. */
  readonly uses: readonly { readonly expr: Expr; readonly way: Way }[]
  /** The ways that rely on it. */
  readonly ways: readonly Way[]
}

/** A dated value with the ways that rely on it. */
export interface ParameterEntry {
  readonly parameter: Parameter<unknown>
  readonly ways: readonly Way[]
}

interface Collected {
  readonly id: string
  readonly norm: string
  readonly rule: Rule | undefined
  readonly uses: { readonly expr: Expr; readonly way: Way }[]
}

const norms = collectNorms()
const parameters = collectParameters()

/** Every rule and named condition, in the order of the laws. */
export const normEntries: readonly NormEntry[] = [...norms.values()].sort((a, b) => compareNorms(a.norm, b.norm))
/** Every dated value. */
export const parameterEntries: readonly ParameterEntry[] = [...parameters.values()].sort((a, b) =>
  compareNorms(a.parameter.norm, b.parameter.norm),
)

export function normEntry(id: string): NormEntry | undefined {
  return norms.get(id)
}

export function parameterEntry(id: string): ParameterEntry | undefined {
  return parameters.get(id)
}

function collectNorms(): ReadonlyMap<string, NormEntry> {
  const found = new Map<string, Collected>()
  for (const way of ways) {
    const seen = new Set<Expr>()
    const { requires, zustimmungNoetig, beschleunigtesVerfahren, familie } = way
    const { nachzug, sprachnachweisEhegatte, wohnraumnachweis, elternnachzug } = familie
    for (const expr of [requires, zustimmungNoetig, beschleunigtesVerfahren]) visit(expr, way, seen, found)
    for (const expr of [nachzug, sprachnachweisEhegatte, wohnraumnachweis, elternnachzug]) visit(expr, way, seen, found)
  }
  const entries = [...found.values()].map((one) => ({ ...one, ways: [...new Set(one.uses.map(({ way }) => way))] }))
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function visit(expr: Expr, way: Way, seen: Set<Expr>, found: Map<string, Collected>): void {
  if (seen.has(expr)) return
  seen.add(expr)
  if (expr.kind === 'rule') add(expr.rule.id, expr.rule.norm, expr.rule, { expr, way }, found)
  if (expr.kind === 'named') add(expr.id, expr.norm, undefined, { expr, way }, found)
  for (const part of partsOf(expr)) visit(part, way, seen, found)
}

function add(
  id: string,
  norm: string,
  rule: Rule | undefined,
  use: Collected['uses'][number],
  found: Map<string, Collected>,
): void {
  const known = found.get(id)
  if (known) known.uses.push(use)
  else found.set(id, { id, norm, rule, uses: [use] })
}

function collectParameters(): ReadonlyMap<string, ParameterEntry> {
  const found = new Map<string, { parameter: Parameter<unknown>; ways: Way[] }>()
  for (const way of ways) {
    for (const parameter of reachOf(way).parameters) {
      const known = found.get(parameter.id)
      if (known) known.ways.push(way)
      else found.set(parameter.id, { parameter, ways: [way] })
    }
  }
  return found
}
