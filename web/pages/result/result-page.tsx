import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayLine } from '#web/result/way-line.ts'
import { LAW_DAY_FIELD, LawDay } from './law-day.tsx'
import { TakeAlong } from './take-along.tsx'
import { Tally, WayGroups } from './way-groups.tsx'

interface ResultProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly ways: readonly WayLine[]
  readonly answered: number
  readonly on: PlainDate
  readonly today: PlainDate
  readonly pagesLeft: number
  readonly link: string
  readonly lawDay: { readonly typed: string; readonly error: string } | undefined
}

/** All ways at a glance: how each came out, what decides, and the way to everything about it. */
export function ResultPage(props: ResultProps): VNode {
  const { words, assets, ways, on, today, lawDay } = props
  const { result } = words.m
  return (
    <Layout words={words} assets={assets} title={result.title} place="/result" script wide>
      {lawDay ? <ErrorSummary words={words} errors={[{ field: LAW_DAY_FIELD, text: lawDay.error }]} /> : null}
      <h1 class="kern-heading-large">{result.title}</h1>
      <Tally words={words} ways={ways} />
      <QuestionsLeft {...props} />
      <LawDay words={words} on={on} today={today} typed={lawDay?.typed} error={lawDay?.error} />
      <WayGroups words={words} ways={ways} />
      <TakeAlong words={words} link={props.link} />
    </Layout>
  )
}

/** What can still be done here: answer more, change an answer, compare. */
function QuestionsLeft({ words, pagesLeft, answered }: ResultProps): VNode {
  const { m, language } = words
  const { result } = m
  return (
    <>
      {pagesLeft === 0 ? (
        <p class="muted">{result.nothingLeft}</p>
      ) : (
        <p class="notice">
          {result.questionsLeft({ count: pagesLeft })}{' '}
          <a class="kern-link" href={`/${language}/check`}>
            {result.goOn}
          </a>
        </p>
      )}
      <ul class="result-links">
        <li>
          <a class="kern-link" href={`/${language}/result/compare`}>
            {result.comparison}
          </a>
        </li>
        <li>
          <a class="kern-link" href={`/${language}/answers`}>
            {m.check.answers({ count: answered })}
          </a>
        </li>
      </ul>
    </>
  )
}
