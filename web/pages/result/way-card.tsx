import type { ComponentChildren, VNode } from 'preact'
import { wordsOf } from '#law/texts/words.ts'
import { WayMark } from '#web/components/mark.tsx'
import { NormLink } from '#web/components/norm-link.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { type Condition, deciding } from '#web/result/condition.ts'
import type { WayView } from '#web/result/way-view.ts'
import { ConditionList } from './condition-list.tsx'
import { PaperList } from './paper-list.tsx'
import { WayDetails } from './way-details.tsx'
import { WayOutList } from './way-out-list.tsx'

interface CardProps {
  readonly words: PageWords
  readonly way: WayView
  /** Everything unfolded: for printing without script. */
  readonly open: boolean
}

/** A way that is open or depends on something: what it is, what is left, and everything else to unfold. */
export function WayCard({ words, way, open }: CardProps): VNode {
  const { result } = words.m
  const { truth, conditions } = way
  const met = conditions.filter((condition) => condition.truth === 'ja').length
  return (
    <article class={`way way--${truth}`} id={`weg-${way.id}`}>
      <WayMark truth={truth} words={words} />
      <h3 class="way__name">
        <a href={`/${words.language}/ways/${way.id}`}>{way.name}</a>
      </h3>
      <p>{way.short}</p>
      {truth === 'offen' ? <Obstacles words={words} title={result.dependsOn} obstacles={way.obstacles} /> : null}
      <p class="way__next">
        <strong>{result.nextStep}</strong> {way.nextStep}
      </p>
      <Unfold title={result.reasons({ met, all: conditions.length })} open={open}>
        <ConditionList words={words} conditions={conditions.map((one) => deciding(one, DEPTH))} />
        <p class="more-detail">
          <a href={`/${words.language}/result/${way.id}`}>
            {result.everyCondition}
            <span class="kern-sr-only">: {way.name}</span>
          </a>
        </p>
      </Unfold>
      {way.papers === undefined ? (
        <p class="muted">{result.noPapers}</p>
      ) : (
        <Unfold title={result.papers({ count: way.papers.required.length })} open={open}>
          <PaperList words={words} papers={way.papers} />
        </Unfold>
      )}
      <Unfold title={result.costAndTime} open={open}>
        <WayDetails words={words} law={wordsOf(words.language)} details={way.details} />
      </Unfold>
    </article>
  )
}

/** A way that is ruled out: one reason and the smallest change at a glance, the rest folded away. */
export function ClosedWay({ words, way, open }: CardProps): VNode {
  const { result } = words.m
  const [reason] = way.obstacles
  const [smallest] = way.waysOut
  const more = way.obstacles.length - 1
  return (
    <article class="way way--nein" id={`weg-${way.id}`}>
      <h3 class="way__name">
        <a href={`/${words.language}/ways/${way.id}`}>{way.name}</a>
      </h3>
      {reason === undefined ? null : (
        <p>
          <strong>{result.because}</strong> {lineOf(reason, words)}{' '}
          {reason.norm === undefined ? null : <NormLink words={words} norm={reason.norm} home={reason.home} />}
          {more > 0 ? ` ${result.moreReasons({ count: more })}` : null}
        </p>
      )}
      <p>
        <strong>{result.wouldChange}</strong>{' '}
        {smallest === undefined ? nothingText(way, words) : smallest.map(({ text }) => text).join('; ')}
      </p>
      <Unfold title={result.allReasons} open={open}>
        <ConditionList words={words} conditions={way.conditions.map((one) => deciding(one, DEPTH))} />
        {way.waysOut.length > 0 ? (
          <>
            <p class="papers__title">{result.whatWouldChange}</p>
            <WayOutList words={words} waysOut={way.waysOut} />
          </>
        ) : null}
        <p class="more-detail">
          <a href={`/${words.language}/result/${way.id}`}>
            {result.everyCondition}
            <span class="kern-sr-only">: {way.name}</span>
          </a>
        </p>
      </Unfold>
    </article>
  )
}

/** Without a proposal: nothing helps, or too much is not known yet to tell. */
export function nothingText({ hopeless }: WayView, { m }: PageWords): string {
  return hopeless ? m.result.nothingHelps : m.result.notYetSaid
}

/** Deeper conditions stand on the page of the way. */
const DEPTH = 2
/** More would not be read; the reasons below hold them all. */
const SHOWN = 4

function Obstacles(props: { words: PageWords; title: string; obstacles: readonly Condition[] }): VNode {
  const { words, title, obstacles } = props
  const more = obstacles.length - SHOWN
  return (
    <div class="way__open">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {obstacles.slice(0, SHOWN).map((obstacle) => (
          <li>{isDecidedElsewhere(obstacle) ? lineOf(obstacle, words) : obstacle.title}</li>
        ))}
        {more > 0 ? <li>{words.m.result.andMore({ count: more })}</li> : null}
      </ul>
    </div>
  )
}

/** What no answer settles says who must decide it, or what is not published. */
function isDecidedElsewhere({ cause }: Condition): boolean {
  return cause !== undefined && cause !== 'nichtGefragt' && cause !== 'unbekannt'
}

function lineOf({ title, because }: Condition, { m }: PageWords): string {
  return `${title}: ${because === undefined || because === '' ? m.result.conditions.nein : because}`
}

function Unfold(props: { title: string; open: boolean; children: ComponentChildren }): VNode {
  return (
    <details class="unfold" open={props.open}>
      <summary>{props.title}</summary>
      <div class="unfold__body">{props.children}</div>
    </details>
  )
}
