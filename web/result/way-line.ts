import type { Moment } from '#law/engine/answers.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { WayResult } from '#law/pathways/check.ts'
import type { Details } from '#law/pathways/details.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import { type Condition, conditionsOf } from './condition.ts'
import { couldChange } from './could-change.ts'
import { nearestFirst, obstaclesIn } from './obstacles.ts'
import { type WayOut, waysOut } from './ways-out.ts'

/** What the overview says about one way; everything else stands on the page of the way. */
export interface WayLine {
  readonly id: string
  readonly name: string
  readonly nextStep: string
  readonly truth: Truth
  /** The lines that decide, nearest first. */
  readonly obstacles: readonly Condition[]
  /** The smallest change that would open a failed way, as far as anything known stands against it. */
  readonly smallestChange: WayOut | undefined
  /** Whether a failed way fails for good on these answers. */
  readonly hopeless: boolean
  readonly details: Details
}

export function wayLine(result: WayResult, moment: Moment, language: Language): WayLine {
  const { way, finding, details } = result
  const { name, nextStep } = wordsOf(language).way(way.id)
  const conditions = conditionsOf(finding, wordsOf(language), moment, way.grundlage.id)
  const hopeless = finding.truth === 'nein' && !couldChange(finding)
  const [smallestChange] = finding.truth === 'nein' && !hopeless ? waysOut(result.toChange, language) : []
  const obstacles = finding.truth === 'ja' ? [] : obstaclesIn(conditions, finding.truth)
  return {
    id: way.id,
    name,
    nextStep,
    truth: finding.truth,
    obstacles: nearestFirst(obstacles, smallestChange, hopeless),
    smallestChange,
    hopeless,
    details,
  }
}

/** The ways in the order in which a person would try them: least effort first, otherwise as the law has them. */
export function byEffort(lines: readonly WayLine[]): readonly WayLine[] {
  return [...lines].sort((a, b) => effort(a) - effort(b))
}

function effort({ smallestChange, obstacles }: WayLine): number {
  return smallestChange?.length ?? obstacles.length
}
