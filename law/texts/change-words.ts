import type { Change } from '../engine/change.ts'
import type { Criterion } from '../engine/expression.ts'
import { isCriterion } from './leaf-words.ts'
import { dayWord, factOf, factText, type Lexicon, valueWord } from './lexicon.ts'

/**
 * What would have to be different, with the norm that asks for it:
 * "Bruttogehalt im Jahr: 1.240,00 € im Jahr mehr (dann 45.934,20 € im Jahr) · § 18g Abs. 1 S. 2 AufenthG".
 */
export function changeWords(lexicon: Lexicon, change: Change): string {
  return `${bare(lexicon, change)} · ${change.norm}`
}

function bare(lexicon: Lexicon, change: Change): string {
  const { steps } = lexicon.phrases
  const { label } = factText(lexicon, change.fact)
  switch (change.art) {
    case 'warten':
      return steps.wait(label, dayWord(lexicon, change.to))
    case 'klaeren':
      return steps.clarify(label, targetWords(lexicon, change))
    case 'aendern':
    case 'erwerben':
      return steps.step(label, stepWords(lexicon, change))
  }
}

/** The distance where it can be measured, otherwise old and new. */
function stepWords(lexicon: Lexicon, change: Change): string {
  const { steps, figures } = lexicon.phrases
  const { fact: id, from, to, by } = change
  if (typeof to === 'boolean') return targetWords(lexicon, change)
  if (by !== undefined && typeof to === 'number') {
    const fact = factOf(id)
    const size = Math.abs(by)
    const difference = fact.type === 'number' ? figures.difference(size, fact.unit) : valueWord(lexicon, id, size)
    const then = fact.type === 'money' ? figures.money(to) : valueWord(lexicon, id, to)
    return by < 0 ? steps.lower(difference, then) : steps.raise(difference, then)
  }
  const target = targetWords(lexicon, change)
  if (from === undefined) return target
  const before = valueWord(lexicon, id, from)
  return change.criterion.kind === 'level'
    ? steps.insteadOf(valueWord(lexicon, id, to), before)
    : steps.now(target, before)
}

/** What the fact must come to. */
function targetWords(lexicon: Lexicon, { criterion, fact, to }: Change): string {
  const { demands, steps } = lexicon.phrases
  const value = (): string => valueWord(lexicon, fact, to)
  if (!isCriterion(criterion)) return value()
  switch (criterion.kind) {
    case 'amount':
      return typeof to === 'number' ? demands.atLeast(value()) : demands.atLeast(steps.valueToCome)
    case 'number':
      return typeof to === 'number' ? bound(lexicon, criterion, to) : steps.valueToCome
    case 'level':
      return to === criterion.atLeast ? demands.atLeast(value()) : demands.atMost(value())
    case 'oneOf':
    case 'code':
      return typeof to === 'object' ? steps.eitherOf(to.map((one) => valueWord(lexicon, fact, one))) : value()
    case 'date':
      return dateTarget(lexicon, criterion, value())
    case 'age':
      return steps.ageMatters(criterion.completed)
    case 'is':
    case 'reserved':
    case 'constant':
      return to === true ? demands.present : demands.absent
  }
}

/** One beyond a fixed bound means that the opposite is wanted. */
function bound(lexicon: Lexicon, criterion: Extract<Criterion, { kind: 'number' }>, to: number): string {
  const { demands } = lexicon.phrases
  const word = valueWord(lexicon, criterion.fact, to)
  const opposite =
    typeof criterion.value === 'number' && (criterion.op === 'below' ? to >= criterion.value : to !== criterion.value)
  return (criterion.op === 'atLeast') === opposite ? demands.atMost(word) : demands.atLeast(word)
}

function dateTarget(
  { phrases: { demands } }: Lexicon,
  { op }: Extract<Criterion, { kind: 'date' }>,
  day: string,
): string {
  switch (op) {
    case 'notBefore':
      return demands.notBefore(day)
    case 'notAfter':
      return demands.notAfter(day)
    case 'before':
      return demands.before(day)
  }
}
