import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayView } from '#web/result/way-view.ts'
import { AnswerList } from '../answers-page.tsx'
import { BackToResult } from './back-to-result.tsx'
import { Tally } from './way-groups.tsx'
import { WholeWay } from './whole-way.tsx'

interface WholePageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly ways: readonly WayView[]
  readonly facts: FactAnswers
  readonly on: PlainDate
}

const ORDER: readonly Truth[] = ['ja', 'offen', 'nein']

/** The whole result on one long page, for paper: nothing is folded away. */
export function WholePage({ words, assets, ways, facts, on }: WholePageProps): VNode {
  const { m } = words
  const { result, takeAlong } = m
  return (
    <Layout words={words} assets={assets} title={result.whole} place="/result/all" script wide>
      <BackToResult words={words} />
      <h1 class="kern-heading-large">{result.whole}</h1>
      <p class="muted">{m.law.appliedLaw({ day: on })}</p>
      <Tally words={words} ways={ways} />
      <p class="buttons">
        <print-button data-label={takeAlong.printWhole} />
      </p>
      {ORDER.filter((truth) => ways.some((way) => way.truth === truth)).map((truth) => {
        const group = ways.filter((way) => way.truth === truth)
        return (
          <section class={`ways ways--${truth}`} aria-labelledby={`gruppe-${truth}`}>
            <h2 class="kern-heading-medium" id={`gruppe-${truth}`}>
              {result.groups[truth]({ count: group.length })}
            </h2>
            <div class="ways__list ways__list--whole">
              {group.map((way) => (
                <WholeWay words={words} way={way} />
              ))}
            </div>
          </section>
        )
      })}
      <section class="section" aria-labelledby="angaben">
        <h2 class="kern-heading-medium" id="angaben">
          {m.answers.title}
        </h2>
        <AnswerList words={words} facts={facts} />
      </section>
    </Layout>
  )
}
