import type { Finding } from '#law/engine/finding.ts'
import { leafChange } from '#law/engine/leaf-change.ts'
import { isFactId, vocabulary } from '#law/facts/vocabulary.ts'

/**
 * Whether anything could turn a finding: what fails for a reason that nobody can change (a nationality, a day that is
 * past) stays failed whatever else is not known yet.
 */
export function couldChange(finding: Finding, wanted: 'ja' | 'nein' = 'ja'): boolean {
  const { expr, truth, of } = finding
  if (truth === wanted || truth === 'offen') return true
  const [inner] = of
  switch (expr.kind) {
    case 'all':
    case 'readings':
      return wanted === 'ja'
        ? of.every((part) => couldChange(part, wanted))
        : of.some((part) => couldChange(part, wanted))
    case 'any':
      return wanted === 'ja'
        ? of.some((part) => couldChange(part, wanted))
        : of.every((part) => couldChange(part, wanted))
    case 'not':
      return inner !== undefined && couldChange(inner, wanted === 'ja' ? 'nein' : 'ja')
    case 'named':
    case 'rule':
      return inner !== undefined && couldChange(inner, wanted)
    case 'points':
      return of.some((part) => part.truth !== 'ja' && couldChange(part, 'ja'))
    default:
      return leafChange(finding, wanted, (fact) => (isFactId(fact) ? vocabulary[fact].changeable : 'nein')).length > 0
  }
}
