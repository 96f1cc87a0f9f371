import type { Answers, Moment } from '#law/engine/answers.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { WayResult } from '#law/pathways/check.ts'
import type { Details } from '#law/pathways/details.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import { type Condition, conditionsOf, deciding } from './condition.ts'
import { couldChange } from './could-change.ts'
import { type PaperLists, paperLists } from './papers.ts'
import { type WayOut, waysOut } from './ways-out.ts'

/** Everything the result page says about one way. */
export interface WayView {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly nextStep: string
  readonly norm: string
  /** The rule that is the way. */
  readonly rule: string
  readonly truth: Truth
  readonly conditions: readonly Condition[]
  /** The lines that decide: what failed, or what is still open. */
  readonly obstacles: readonly Condition[]
  readonly waysOut: readonly WayOut[]
  /** Whether a failed way fails for good on these answers. */
  readonly hopeless: boolean
  readonly details: Details
  readonly papers: PaperLists | undefined
}

export function wayView(result: WayResult, answers: Answers, moment: Moment, language: Language): WayView {
  const { way, finding, toChange, details } = result
  const text = wordsOf(language).way(way.id)
  const conditions = conditionsOf(finding, wordsOf(language), moment, way.grundlage.id)
  return {
    id: way.id,
    ...text,
    norm: way.norm,
    rule: way.grundlage.id,
    truth: result.result,
    conditions,
    obstacles: finding.truth === 'ja' ? [] : obstaclesIn(conditions, finding.truth),
    waysOut: finding.truth === 'nein' ? waysOut(toChange, language) : [],
    hopeless: finding.truth === 'nein' && !couldChange(finding),
    details,
    papers: finding.truth === 'nein' ? undefined : paperLists(way, answers, moment, language),
  }
}

/** The deciding lines with a name of their own, from the top: a named condition stands for what lies below it. */
function obstaclesIn(conditions: readonly Condition[], truth: Truth): readonly Condition[] {
  return conditions
    .filter((condition) => condition.truth === truth)
    .map((condition) => deciding(condition))
    .flatMap((condition) =>
      condition.of === 'all' && condition.parts.length > 0 ? obstaclesIn(condition.parts, truth) : [condition],
    )
}
