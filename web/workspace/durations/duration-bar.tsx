import type { VNode } from 'preact'
import type { Duration } from '#server/cases/statistics.ts'
import type { PageWords } from '#web/language/page-words.ts'

const WIDTH = 240
const HEIGHT = 28

interface DurationBarProps {
  readonly words: PageWords
  readonly duration: Duration
  /** What the whole width stands for, in days. */
  readonly longest: number
}

/** Half were done by the dark bar, nine of ten by the light one; the line is the period. The table beside it says the same. */
export function DurationBar({ words, duration, longest }: DurationBarProps): VNode {
  const { median, ninety, allowedMedian } = duration
  const { statistics: texts } = words.m.workspace
  const wide = (days: number): number => (longest === 0 ? 0 : (WIDTH * days) / longest)
  const text = texts.bar({ median: Math.round(median), ninety: Math.round(ninety) })
  const period = allowedMedian === undefined ? '' : ` ${texts.barPeriod({ days: Math.round(allowedMedian) })}`
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${text}${period}`} class="duration-bar">
      <rect class="duration-bar__ninety" x="0" y="6" width={wide(ninety)} height="16" />
      <rect class="duration-bar__median" x="0" y="6" width={wide(median)} height="16" />
      {allowedMedian === undefined ? null : (
        <line class="duration-bar__period" x1={wide(allowedMedian)} x2={wide(allowedMedian)} y1="1" y2={HEIGHT - 1} />
      )}
    </svg>
  )
}
