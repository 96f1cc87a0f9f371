import type { Answers, Moment } from './answers.ts'
import type { Expr, Points } from './expression.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import { type RuleVersion, versionAt } from './rule.ts'
import { type Cause, opposite, type Truth } from './truth.ts'

/**
 * Evaluates a condition on what is known, in strong Kleene logic: one deciding part suffices, otherwise open stays open.
 * Pure and total over every expression; money in cents, days as PlainDate.
 * @example evaluate(is('erfahrungBefaehigt', '§ 6 Abs. 1 S. 1 Nr. 1 BeschV'), {}, momentOn('2026-11-22')).truth // 'offen'
 */
export function evaluate(expr: Expr, answers: Answers, moment: Moment): Finding {
  switch (expr.kind) {
    case 'all':
      return combine(expr, expr.of, answers, moment, 'nein')
    case 'any':
      return combine(expr, expr.of, answers, moment, 'ja')
    case 'not': {
      const inner = evaluate(expr.of[0], answers, moment)
      return node(expr, opposite(inner.truth), [inner])
    }
    case 'named': {
      const inner = evaluate(expr.of[0], answers, moment)
      return node(expr, inner.truth, [inner])
    }
    case 'rule': {
      const version = versionAt(expr.rule, moment.rechtsstand)
      const inner = evaluate(version.requires, answers, moment)
      return node(expr, inner.truth, [inner], undefined, version)
    }
    case 'readings': {
      const of = expr.of.map((reading) => evaluate(reading.requires, answers, moment))
      return node(expr, agreed(of), of, split(of) ? 'umstritten' : undefined)
    }
    case 'points':
      return addUp(expr, answers, moment)
    default:
      return judge(expr, answers, moment)
  }
}

function combine(expr: Expr, parts: readonly Expr[], answers: Answers, moment: Moment, deciding: Truth): Finding {
  const of: Finding[] = []
  let truth = opposite(deciding)
  for (const part of parts) {
    const inner = evaluate(part, answers, moment)
    of.push(inner)
    if (inner.truth === deciding) truth = deciding
    else if (inner.truth === 'offen' && truth !== deciding) truth = 'offen'
  }
  return node(expr, truth, of)
}

function agreed(of: readonly Finding[]): Truth {
  const first = of[0]?.truth ?? 'offen'
  return of.every((reading) => reading.truth === first) ? first : 'offen'
}

function split(of: readonly Finding[]): boolean {
  return of.some((reading) => reading.truth === 'ja') && of.some((reading) => reading.truth === 'nein')
}

function addUp(expr: Points, answers: Answers, moment: Moment): Finding {
  const of: Finding[] = []
  let [sure, possible] = [0, 0]
  for (const group of expr.groups) {
    let [best, reach] = [0, 0]
    for (const feature of group) {
      const inner = evaluate(feature.requires, answers, moment)
      of.push(inner)
      if (inner.truth === 'ja') best = Math.max(best, feature.points)
      if (inner.truth !== 'nein') reach = Math.max(reach, feature.points)
    }
    sure += best
    possible += reach
  }
  const truth = sure >= expr.atLeast ? 'ja' : possible < expr.atLeast ? 'nein' : 'offen'
  return { ...node(expr, truth, of), points: { sure, possible } }
}

function node(expr: Expr, truth: Truth, of: readonly Finding[], cause?: Cause, version?: RuleVersion): Finding {
  return {
    truth,
    expr,
    of,
    cause,
    given: undefined,
    needed: undefined,
    parameter: undefined,
    version,
    points: undefined,
  }
}
