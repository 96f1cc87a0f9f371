import type { Finding } from '../engine/finding.ts'
import { askedWords } from './asked-words.ts'
import { isCriterion, titleOf } from './leaf-words.ts'
import { type Lexicon, worded } from './lexicon.ts'

/** The title of any node of a finding. */
export function nodeWords(lexicon: Lexicon, finding: Finding): string {
  const { expr, of } = finding
  const { nodes } = lexicon.phrases
  if (isCriterion(expr)) return titleOf(lexicon, expr)
  switch (expr.kind) {
    case 'all':
      return nodes.all
    case 'any':
      return nodes.any
    case 'not':
      return notWords(lexicon, of[0])
    case 'named':
      return conditionTitle(lexicon, expr.id)
    case 'rule':
      return conditionTitle(lexicon, expr.rule.id)
    case 'readings': {
      const title = conditionTitle(lexicon, expr.id)
      return finding.cause === 'umstritten' ? nodes.disputed(title, expr.of.length) : title
    }
    case 'points': {
      const { sure, possible } = finding.points ?? { sure: 0, possible: 0 }
      return nodes.points(conditionTitle(lexicon, expr.id), sure, expr.atLeast, possible)
    }
  }
}

export function conditionTitle({ catalogue }: Lexicon, id: string): string {
  return worded(catalogue.conditions[id], id).title
}

/** A negation is named after what it forbids: "Leiharbeit: darf nicht vorliegen". */
function notWords(lexicon: Lexicon, inner: Finding | undefined): string {
  const { nodes } = lexicon.phrases
  if (inner === undefined) return nodes.not
  if (isCriterion(inner.expr)) {
    return nodes.demand(titleOf(lexicon, inner.expr), askedWords(lexicon, inner.expr, inner, 'nein'))
  }
  const named = inner.expr.kind === 'named' || inner.expr.kind === 'rule' || inner.expr.kind === 'readings'
  return named ? nodes.namedNot(nodeWords(lexicon, inner)) : nodes.not
}
