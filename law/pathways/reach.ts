import type { Expr } from '../engine/expression.ts'
import type { Parameter } from '../engine/parameter.ts'
import type { Rule } from '../engine/rule.ts'
import { gebuehren } from '../parameters/gebuehren.ts'
import type { Way } from './way.ts'

/** Everything a way relies on, in all versions: for pages about the law, for comparisons, for checks. */
export interface Reach {
  readonly rules: readonly Rule[]
  readonly parameters: readonly Parameter<unknown>[]
}

/**
 * The rules and parameters a way can come to rely on, each once, in the order of the law.
 * @example reachOf(westbalkan).rules.map((rule) => rule.id)
 */
export function reachOf(way: Way): Reach {
  const rules = new Map<string, Rule>()
  const parameters = new Map<string, Parameter<unknown>>()
  const { sprachnachweisEhegatte, wohnraumnachweis, elternnachzug, nachzug } = way.familie
  const familie = [sprachnachweisEhegatte, wohnraumnachweis, elternnachzug, nachzug]
  for (const expr of [way.requires, way.zustimmungNoetig, way.beschleunigtesVerfahren, ...familie])
    visit(expr, rules, parameters)
  const { geltungsdauer } = way
  if (geltungsdauer.art === 'vertrag') {
    const { zuschlag, kurzeZustimmung: kurz } = geltungsdauer
    parameters.set(zuschlag.id, zuschlag)
    if (kurz) {
      parameters.set(kurz.monate.id, kurz.monate)
      visit(kurz.wenn, rules, parameters)
    }
  }
  if (geltungsdauer.art === 'fest') {
    for (const dauer of [geltungsdauer.monate, geltungsdauer.insgesamt]) if (dauer) parameters.set(dauer.id, dauer)
  }
  for (const id of way.gebuehren) parameters.set(id, gebuehren[id])
  return { rules: [...rules.values()], parameters: [...parameters.values()] }
}

function visit(expr: Expr, rules: Map<string, Rule>, parameters: Map<string, Parameter<unknown>>): void {
  if (expr.kind === 'rule') {
    if (rules.has(expr.rule.id)) return
    rules.set(expr.rule.id, expr.rule)
  }
  const parameter = parameterOf(expr)
  if (parameter) parameters.set(parameter.id, parameter)
  for (const part of partsOf(expr)) visit(part, rules, parameters)
}

/** The conditions directly below one, in all versions and readings. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'all':
    case 'any':
    case 'not':
    case 'named':
      return expr.of
    case 'readings':
      return expr.of.map(({ requires }) => requires)
    case 'points':
      return expr.groups.flat().map(({ requires }) => requires)
    case 'rule':
      return expr.rule.versions.map(({ requires }) => requires)
    default:
      return []
  }
}

function parameterOf(expr: Expr): Parameter<unknown> | undefined {
  switch (expr.kind) {
    case 'amount':
      return expr.base
    case 'number':
      return typeof expr.value === 'object' ? expr.value : undefined
    case 'oneOf':
      return 'unit' in expr.values ? expr.values : undefined
    case 'code':
      return 'unit' in expr.prefixes ? expr.prefixes : undefined
    default:
      return undefined
  }
}
