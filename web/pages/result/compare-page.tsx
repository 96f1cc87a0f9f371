import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayLine } from '#web/result/way-line.ts'
import { BackToResult } from './back-to-result.tsx'
import { Comparison } from './comparison.tsx'

interface CompareProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly ways: readonly WayLine[]
  readonly on: PlainDate
}

/** All ways side by side in one table. */
export function ComparePage({ words, assets, ways, on }: CompareProps): VNode {
  const { m } = words
  return (
    <Layout words={words} assets={assets} title={m.result.comparison} place="/result/compare" wide>
      <BackToResult words={words} />
      <h1 class="kern-heading-large">{m.result.comparison}</h1>
      <p class="muted">{m.law.appliedLaw({ day: on })}</p>
      <Comparison words={words} ways={ways} />
    </Layout>
  )
}
