import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayView } from '#web/result/way-view.ts'
import { AnswerList } from '../answers-page.tsx'
import { Comparison } from './comparison.tsx'
import { LAW_DAY_FIELD, LawDay } from './law-day.tsx'
import { TakeAlong } from './take-along.tsx'
import { ClosedWay, WayCard } from './way-card.tsx'

export interface ResultProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly ways: readonly WayView[]
  readonly facts: FactAnswers
  readonly on: PlainDate
  readonly today: PlainDate
  readonly pagesLeft: number
  readonly link: string
  /** Everything unfolded, for paper. */
  readonly unfolded: boolean
  readonly lawDay: { readonly typed: string; readonly error: string } | undefined
}

const ORDER: readonly Truth[] = ['ja', 'offen', 'nein']

/** All ways side by side, with what it comes to in one line on top. */
export function ResultPage(props: ResultProps): VNode {
  const { words, assets, ways, on, today, lawDay, unfolded } = props
  const { result } = words.m
  const sorted = ORDER.flatMap((truth) => ways.filter((way) => way.truth === truth))
  return (
    <Layout words={words} assets={assets} title={result.title} place="/result" script wide>
      {lawDay ? <ErrorSummary words={words} errors={[{ field: LAW_DAY_FIELD, text: lawDay.error }]} /> : null}
      <h1 class="kern-heading-large">{result.title}</h1>
      <p class="lead">{result.summary(counts(ways))}</p>
      <QuestionsLeft {...props} />
      <LawDay words={words} on={on} today={today} typed={lawDay?.typed} error={lawDay?.error} />
      {ORDER.map((truth) => (
        <WayGroup words={words} truth={truth} ways={ways.filter((way) => way.truth === truth)} open={unfolded} />
      ))}
      <section aria-labelledby="vergleich">
        <h2 class="kern-heading-medium" id="vergleich">
          {result.comparison}
        </h2>
        <Comparison words={words} ways={sorted} />
      </section>
      <TakeAlong words={words} link={props.link} />
      <section class="section" aria-labelledby="angaben">
        <h2 class="kern-heading-medium" id="angaben">
          {words.m.answers.title}
        </h2>
        <AnswerList words={words} facts={props.facts} />
        <p class="buttons">
          <a class="kern-btn kern-btn--secondary" href={`/${words.language}/answers`}>
            <span class="kern-label">{result.changeAnswers}</span>
          </a>
        </p>
      </section>
    </Layout>
  )
}

function counts(ways: readonly WayView[]): { open: number; undecided: number; closed: number } {
  const count = (truth: Truth): number => ways.filter((way) => way.truth === truth).length
  return { open: count('ja'), undecided: count('offen'), closed: count('nein') }
}

function QuestionsLeft({ words, pagesLeft }: ResultProps): VNode | null {
  const { result } = words.m
  if (pagesLeft === 0) return <p class="muted">{result.nothingLeft}</p>
  return (
    <p class="notice">
      {result.questionsLeft({ count: pagesLeft })}{' '}
      <a class="kern-link" href={`/${words.language}/check`}>
        {result.goOn}
      </a>
    </p>
  )
}

interface GroupProps {
  readonly words: PageWords
  readonly truth: Truth
  readonly ways: readonly WayView[]
  readonly open: boolean
}

function WayGroup({ words, truth, ways, open }: GroupProps): VNode | null {
  const { result } = words.m
  if (ways.length === 0) return null
  const Card = truth === 'nein' ? ClosedWay : WayCard
  return (
    <section class={`ways ways--${truth}`} aria-labelledby={`gruppe-${truth}`}>
      <h2 class="kern-heading-medium" id={`gruppe-${truth}`}>
        {result.groups[truth]({ count: ways.length })}
      </h2>
      <p class="muted">{result.groupHints[truth]}</p>
      <div class="ways__list">
        {ways.map((way) => (
          <Card words={words} way={way} open={open} />
        ))}
      </div>
    </section>
  )
}
