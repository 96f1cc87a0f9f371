import type { Answers, Moment } from '#law/engine/answers.ts'
import type { WayResult } from '#law/pathways/check.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import { type Condition, conditionsOf } from './condition.ts'
import { type PaperLists, paperLists } from './papers.ts'
import { type WayLine, wayLine } from './way-line.ts'
import { type WayOut, waysOut } from './ways-out.ts'

/** Everything the page of one way says about it. */
export interface WayView extends WayLine {
  readonly short: string
  readonly conditions: readonly Condition[]
  /** Every change that would open a failed way, the smallest first. */
  readonly waysOut: readonly WayOut[]
  readonly papers: PaperLists | undefined
}

export function wayView(result: WayResult, answers: Answers, moment: Moment, language: Language): WayView {
  const { way, finding } = result
  const words = wordsOf(language)
  const failed = finding.truth === 'nein'
  return {
    ...wayLine(result, moment, language),
    short: words.way(way.id).short,
    conditions: conditionsOf(finding, words, moment, way.grundlage.id),
    waysOut: failed ? waysOut(result.toChange, language) : [],
    papers: failed ? undefined : paperLists(way, answers, moment, language),
  }
}
