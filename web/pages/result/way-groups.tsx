import type { VNode } from 'preact'
import type { Truth } from '#law/engine/truth.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { byEffort, type WayLine } from '#web/result/way-line.ts'
import { ChangeableItem, ClosedItem, type ItemProps, OpenItem, UndecidedItem } from './way-item.tsx'

interface OverviewProps {
  readonly words: PageWords
  readonly ways: readonly WayLine[]
}

const ORDER: readonly Truth[] = ['ja', 'offen', 'nein']

/** How many ways came out how, each leading to its group. */
export function Tally({ words, ways }: OverviewProps): VNode {
  const { result } = words.m
  return (
    <ul class="tally">
      {ORDER.map((truth) => {
        const count = ways.filter((way) => way.truth === truth).length
        const text = (
          <>
            <span class={`way__sign mark--${truth}`} aria-hidden="true">
              <span class="mark__sign" />
            </span>
            {result.tally[truth]({ count })}
          </>
        )
        return (
          <li>
            {count === 0 ? (
              <span class="tally__count tally__count--none">{text}</span>
            ) : (
              <a class="tally__count" href={`#gruppe-${truth}`}>
                {text}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The ways in three groups; of those ruled out, the ones that a change could open come first. */
export function WayGroups({ words, ways }: OverviewProps): VNode {
  const of = (truth: Truth): readonly WayLine[] => ways.filter((way) => way.truth === truth)
  return (
    <>
      <Group words={words} truth="ja" ways={of('ja')}>
        {(lines) => <List words={words} ways={lines} item={OpenItem} />}
      </Group>
      <Group words={words} truth="offen" ways={of('offen')}>
        {(lines) => <List words={words} ways={byEffort(lines)} item={UndecidedItem} />}
      </Group>
      <Group words={words} truth="nein" ways={of('nein')}>
        {(lines) => <Closed words={words} ways={lines} />}
      </Group>
    </>
  )
}

interface GroupProps extends OverviewProps {
  readonly truth: Truth
  readonly children: (ways: readonly WayLine[]) => VNode
}

function Group({ words, truth, ways, children }: GroupProps): VNode | null {
  const { result } = words.m
  if (ways.length === 0) return null
  return (
    <section class={`ways ways--${truth}`} aria-labelledby={`gruppe-${truth}`}>
      <h2 class="kern-heading-medium" id={`gruppe-${truth}`}>
        {result.groups[truth]({ count: ways.length })}
      </h2>
      <p class="muted">{result.groupHints[truth]}</p>
      {children(ways)}
    </section>
  )
}

function Closed({ words, ways }: OverviewProps): VNode {
  const { result } = words.m
  const changeable = ways.filter(({ smallestChange }) => smallestChange !== undefined)
  const unclear = ways.filter(({ smallestChange, hopeless }) => smallestChange === undefined && !hopeless)
  const hopeless = ways.filter((way) => way.hopeless)
  return (
    <>
      <List words={words} ways={byEffort(changeable)} item={ChangeableItem} />
      <Compact words={words} ways={unclear} text={result.changeUnclear} />
      <Compact words={words} ways={hopeless} text={result.closedForGood} />
    </>
  )
}

function Compact({ words, ways, text }: OverviewProps & { readonly text: string }): VNode | null {
  if (ways.length === 0) return null
  return (
    <>
      <p class="ways__why">{text}</p>
      <List words={words} ways={ways} item={ClosedItem} compact />
    </>
  )
}

interface ListProps extends OverviewProps {
  readonly item: (props: ItemProps) => VNode
  readonly compact?: boolean
}

function List({ words, ways, item: One, compact }: ListProps): VNode | null {
  if (ways.length === 0) return null
  return (
    <ul class={compact ? 'ways__list ways__list--compact' : 'ways__list'}>
      {ways.map((way) => (
        <One words={words} way={way} />
      ))}
    </ul>
  )
}
