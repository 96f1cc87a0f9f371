import type { PlainDate } from '#law/calendar/plain-date.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Expr } from '#law/engine/expression.ts'
import { openFacts } from '#law/engine/open-facts.ts'
import { withDerived } from '#law/facts/derive.ts'
import { type FactAnswers, type FactId, isFactId } from '#law/facts/vocabulary.ts'
import { momentOf } from '#law/pathways/check.ts'
import type { Way } from '#law/pathways/way.ts'
import { decidingNorm, versorgungOf } from './vorhaben-from-answers.ts'

/** The parts of a plan that follow from answers. */
export type PlanPart = 'zustimmung' | 'altersvorsorge'

/**
 * What still has to be answered before the law decides a part of the plan: the check ends as soon as a way is decided, and
 * then leaves out what only the procedure needs. Empty where it is decided, or where somebody does not know.
 * @example factsOpenForPlan('altersvorsorge', way, { geburtsdatum: '1979-05-30' }, on) // ['ersteErteilung', 'jahresgehalt']
 */
export function factsOpenForPlan(part: PlanPart, way: Way, given: FactAnswers, on: PlainDate): readonly FactId[] {
  const expr = exprOf(part, way)
  if (!expr) return []
  const facts = withDerived(given)
  return openFacts(evaluate(expr, facts, momentOf(facts, on))).filter(isFactId)
}

/** On which norm a part of the plan waits for an answer. */
export function normOpenForPlan(part: PlanPart, way: Way, given: FactAnswers, on: PlainDate): string {
  const expr = exprOf(part, way)
  const facts = withDerived(given)
  return (expr && decidingNorm(evaluate(expr, facts, momentOf(facts, on)))) ?? way.norm
}

function exprOf(part: PlanPart, way: Way): Expr | undefined {
  switch (part) {
    case 'zustimmung':
      return way.zustimmungNoetig
    case 'altersvorsorge':
      return versorgungOf(way)
  }
}
