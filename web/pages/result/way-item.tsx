import type { ComponentChildren, VNode } from 'preact'
import type { Truth } from '#law/engine/truth.ts'
import { wordsOf } from '#law/texts/words.ts'
import { NormLink } from '#web/components/norm-link.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { Condition } from '#web/result/condition.ts'
import { obstacleName, obstacleNorm } from '#web/result/obstacles.ts'
import type { WayLine } from '#web/result/way-line.ts'
import { validityText } from './way-details.tsx'

/** More would not be read at a glance; the page of the way has them all. */
const SHOWN = 2

export interface ItemProps {
  readonly words: PageWords
  readonly way: WayLine
}

/** A way that is open: what to do first. */
export function OpenItem({ words, way }: ItemProps): VNode {
  return (
    <Item words={words} way={way}>
      <p class="way__next">
        <strong>{words.m.result.nextStep}</strong> {way.nextStep}
      </p>
      <Facts words={words} way={way} />
    </Item>
  )
}

/** A way that depends on something: on what, the nearest first. */
export function UndecidedItem({ words, way }: ItemProps): VNode {
  return (
    <Item words={words} way={way}>
      <Reasons words={words} obstacles={way.obstacles} shown={SHOWN} />
      <Facts words={words} way={way} />
    </Item>
  )
}

/** A way that is ruled out although something could be changed: the reason and the smallest change. */
export function ChangeableItem({ words, way }: ItemProps): VNode {
  const { result } = words.m
  const { smallestChange = [] } = way
  return (
    <Item words={words} way={way}>
      <Reasons words={words} obstacles={way.obstacles} shown={SHOWN} />
      <p>
        <strong>{result.wouldChange}</strong> {smallestChange.map(({ text }) => text).join('; ')}
      </p>
      <Facts words={words} way={way} />
    </Item>
  )
}

/** A way that is ruled out without a change to name: the reason. */
export function ClosedItem({ words, way }: ItemProps): VNode {
  return (
    <Item words={words} way={way}>
      <Reasons words={words} obstacles={way.obstacles} shown={SHOWN} />
    </Item>
  )
}

function Item({ words, way, children }: ItemProps & { readonly children: ComponentChildren }): VNode {
  const { id, name, truth } = way
  return (
    <li class={`way way--${truth}`} id={`weg-${id}`}>
      <h3 class="way__name">
        <Standing words={words} truth={truth} />
        <a href={`/${words.language}/result/${id}`}>{name}</a>
      </h3>
      {children}
    </li>
  )
}

/** The standing as a sign, and in words for those who hear the page; the heading above says it to everybody. */
function Standing({ words, truth }: { readonly words: PageWords; readonly truth: Truth }): VNode {
  return (
    <>
      <span class={`way__sign mark--${truth}`} aria-hidden="true">
        <span class="mark__sign" />
      </span>
      <span class="kern-sr-only">{words.m.result.ways[truth]}: </span>
    </>
  )
}

interface ReasonsProps {
  readonly words: PageWords
  readonly obstacles: readonly Condition[]
  /** How many are named; all, where it is not said. */
  readonly shown?: number
}

/** What decides, each with its norm. */
export function Reasons({ words, obstacles, shown = obstacles.length }: ReasonsProps): VNode | null {
  const more = obstacles.length - shown
  if (obstacles.length === 0) return null
  return (
    <ul class="way__reasons">
      {obstacles.slice(0, shown).map((obstacle) => {
        const { norm, home } = obstacleNorm(obstacle)
        return (
          <li>
            {reasonText(obstacle)} {norm === undefined ? null : <NormLink words={words} norm={norm} home={home} />}
          </li>
        )
      })}
      {more > 0 ? <li class="muted">{words.m.result.andMore({ count: more })}</li> : null}
    </ul>
  )
}

/** What failed says how, and what no answer settles says who must decide it; what is only unanswered needs its name. */
function reasonText(obstacle: Condition): string {
  const { cause, truth, because } = obstacle
  const elsewhere = truth === 'nein' || (cause !== undefined && cause !== 'nichtGefragt' && cause !== 'unbekannt')
  const name = obstacleName(obstacle)
  return elsewhere && because !== undefined && because !== '' ? `${name}: ${because}` : name
}

/** How long the title lasts, what is paid first, and whether the fast track is there. */
function Facts({ words, way: { details } }: ItemProps): VNode {
  const { result } = words.m
  const [fee] = details.gebuehren
  const parts = [
    result.lasts({ time: validityText(details, wordsOf(words.language), words) }),
    fee?.betrag === undefined ? undefined : result.firstFee({ amount: words.money(fee.betrag) }),
    details.beschleunigtesVerfahren === 'ja' ? result.fastPossible : undefined,
  ]
  return <p class="way__facts">{parts.filter((part) => part !== undefined).join(' · ')}</p>
}
