import type { Fact } from '#law/facts/fact.ts'
import { vocabulary } from '#law/facts/vocabulary.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { FieldProblem } from './read-field.ts'
import { tooLongText } from './too-long.ts'

/** Says what is wrong with a field, where, and how to mend it. */
export function problemText(problem: FieldProblem, words: PageWords): string {
  if (problem.kind === 'tooLong') return tooLongText(problem.long, words)
  const { fact, kind, given, nearest } = problem
  const { problems } = words.m
  const line: Fact = vocabulary[fact]
  const label = words.law.facts[fact]?.label ?? fact
  switch (kind) {
    case 'missing':
    case 'missingText':
    case 'dayMissing':
    case 'monthMissing':
    case 'yearMissing':
    case 'choice':
    case 'both':
      return problems[kind]({ label })
    case 'amount':
    case 'amountTooLarge':
    case 'noSuchDay':
    case 'occupation':
    case 'noOccupation':
      return problems[kind]({ label, given })
    case 'dayOutOfRange':
    case 'dayInFuture':
      return problems[kind]({ label, given: words.day(given) })
    case 'number':
      return problems.number({ label, given, max: line.type === 'number' ? line.max : 0 })
    case 'state':
      return nearest === undefined ? problems.state({ label, given }) : problems.stateNearest({ label, given, nearest })
    case 'contradiction':
      return problems.contradiction({ label, none: words.law.facts[fact]?.values?.['keiner'] ?? 'keiner' })
  }
}
