import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { normenOhneTitel } from '#law/statutes/aufenthg/p1-anwendungsbereich.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import { NormList } from '#web/fristen/norm-text.tsx'
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
  /** For whoever needs no title: it stands in the place of all ways, which would look as if every door was shut. */
  readonly withoutTitle: string | undefined
  readonly answered: number
  readonly on: PlainDate
  readonly today: PlainDate
  readonly pagesLeft: number
  readonly link: string
  readonly lawDay: { readonly typed: string; readonly error: string } | undefined
}

/** All ways at a glance: how each came out, what decides, and the way to everything about it. */
export function ResultPage(props: ResultProps): VNode {
  const { words, assets, ways, withoutTitle, on, today, lawDay } = props
  const { result } = words.m
  return (
    <Layout words={words} assets={assets} title={result.title} place="/result" script wide>
      {lawDay ? <ErrorSummary words={words} errors={[{ field: LAW_DAY_FIELD, text: lawDay.error }]} /> : null}
      <h1 class="kern-heading-large">{result.title}</h1>
      {withoutTitle === undefined ? (
        <>
          <Tally words={words} ways={ways} />
          <QuestionsLeft {...props} />
        </>
      ) : (
        <p class="notice">
          {withoutTitle} <NormList norms={normenOhneTitel} />
        </p>
      )}
      <Links {...props} />
      <LawDay words={words} on={on} today={today} typed={lawDay?.typed} error={lawDay?.error} />
      {withoutTitle === undefined ? <WayGroups words={words} ways={ways} /> : null}
      <TakeAlong words={words} link={props.link} />
    </Layout>
  )
}

/** Whether more answers can change anything. */
function QuestionsLeft({ words, pagesLeft }: ResultProps): VNode {
  const { m, language } = words
  const { result } = m
  if (pagesLeft === 0) return <p class="muted">{result.nothingLeft}</p>
  return (
    <p class="notice">
      {result.questionsLeft({ count: pagesLeft })}{' '}
      <a class="kern-link" href={`/${language}/check`}>
        {result.goOn}
      </a>
    </p>
  )
}

/** What can still be done here: compare, change an answer. */
function Links({ words, withoutTitle, answered }: ResultProps): VNode {
  const { m, language } = words
  return (
    <ul class="result-links">
      {withoutTitle === undefined ? (
        <li>
          <a class="kern-link" href={`/${language}/result/compare`}>
            {m.result.comparison}
          </a>
        </li>
      ) : null}
      <li>
        <a class="kern-link" href={`/${language}/answers`}>
          {m.check.answers({ count: answered })}
        </a>
      </li>
    </ul>
  )
}
