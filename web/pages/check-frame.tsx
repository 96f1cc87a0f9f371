import type { ComponentChildren, VNode } from 'preact'
import { countWays, type Standing } from '#web/check/standing.ts'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { Reader } from '#web/session/session.ts'

/** What every page of the check needs around its form. */
export interface FrameProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly reader: Reader
  readonly standing: Standing
  readonly pagesLeft: number
  readonly answered: number
  readonly back: string
  /** The answers of before are gone. */
  readonly expired: boolean
}

interface CheckFrameProps extends FrameProps {
  readonly title: string
  readonly place: string
  readonly errors: readonly ShownError[]
  readonly children: ComponentChildren
}

/** The way back, the pages left, what is wrong, and below the form what the answers have brought so far. */
export function CheckFrame(props: CheckFrameProps): VNode {
  const { words, assets, title, place, errors, children } = props
  const { m } = words
  return (
    <Layout
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      place={place}
      script
    >
      <div class="check-top">
        <p class="back">
          <a class="kern-link" href={props.back}>
            <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
            {m.site.back}
          </a>
        </p>
        <p class="muted">{m.check.pagesLeft({ count: props.pagesLeft })}</p>
      </div>
      <ErrorSummary words={words} errors={errors} />
      {props.expired ? <p class="notice">{m.answers.expired}</p> : null}
      <h1 class="kern-heading-large">{title}</h1>
      {props.reader === 'arbeitgeber' ? <p class="muted">{m.check.employerNote}</p> : null}
      {children}
      <StandingLine {...props} />
    </Layout>
  )
}

/** On, or to the result. */
export function CheckButtons({ words, next }: { readonly words: PageWords; readonly next: string }): VNode {
  const { check } = words.m
  return (
    <p class="buttons">
      <button class="kern-btn kern-btn--primary" type="submit">
        <span class="kern-label">{check.continue}</span>
      </button>
      <button class="kern-btn kern-btn--secondary" type="submit" name={next} value="ergebnis">
        <span class="kern-label">{check.resultNow}</span>
      </button>
    </p>
  )
}

export function NothingToAsk({ words }: { readonly words: PageWords }): VNode {
  const { check } = words.m
  return (
    <div class="stack">
      <p class="kern-body kern-body--bold">{check.nothingToAsk}</p>
      <p class="kern-body">{check.nothingToAskText}</p>
      <p class="buttons">
        <a class="kern-btn kern-btn--primary" href={`/${words.language}/check`}>
          <span class="kern-label">{check.continue}</span>
        </a>
        <a class="kern-btn kern-btn--secondary" href={`/${words.language}/result`}>
          <span class="kern-label">{check.resultNow}</span>
        </a>
      </p>
    </div>
  )
}

/** With so many pages left it helps to know that answers make them fewer. */
const MANY = 15

/** What the answers have brought so far. */
function StandingLine({ words, standing, pagesLeft, answered }: FrameProps): VNode {
  const { check } = words.m
  const { ja: open, offen: undecided, nein: closed } = countWays(standing)
  return (
    <aside class="standing" aria-label={check.standingLabel}>
      {pagesLeft > MANY ? <p>{check.getsFewer}</p> : null}
      <p>{check.standing({ total: standing.ways.length, open, undecided, closed })}</p>
      {answered > 0 ? (
        <p>
          <a class="kern-link" href={`/${words.language}/answers`}>
            {check.answers({ count: answered })}
          </a>
        </p>
      ) : null}
    </aside>
  )
}
