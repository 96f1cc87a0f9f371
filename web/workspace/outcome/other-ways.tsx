import type { ComponentChildren, VNode } from 'preact'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import { fortfuehrungswege } from '#procedure/fachkraefteverfahren/wegbedingungen.ts'
import { Reasons } from '#web/pages/result/way-item.tsx'
import { byEffort, type WayLine } from '#web/result/way-line.ts'
import type { StepContext } from '../step/field.ts'
import { offersOf, stepPath } from '../step/step-offer.ts'
import type { OutcomePageProps } from './outcome-page-props.ts'

/** More reasons than this are on the page of the check. */
const SHOWN = 2
/** Of the undecided ways so many at once, the nearest first. */
const FIRST = 5

/** The ways on the answers of this case after all that happened, and what would have to change. */
export function OtherWays({ context, ways, on, deadEnds }: OutcomePageProps): VNode {
  const { words, view } = context
  const { outcome } = words.m
  const [offer] = offersOf('vorhabenFestgelegt', view)
  return (
    <section class="outcome" aria-labelledby="wege">
      <h2 class="kern-heading-medium" id="wege">
        {outcome.ways.title}
      </h2>
      {ways === undefined ? (
        <p>{outcome.ways.noFacts}</p>
      ) : (
        <>
          <p>{outcome.ways.lead({ day: words.day(on) })}</p>
          {akteOf(view.state).hat('eingereist') ? <p>{outcome.ways.entered}</p> : null}
          <Groups context={context} ways={ways} deadEnds={deadEnds} />
        </>
      )}
      <p>
        <a class="kern-link" href={`/${words.language}/check`}>
          {outcome.ways.check}
        </a>
      </p>
      {offer === undefined ? null : (
        <p>
          <a class="kern-link" href={`/${words.language}${stepPath(view.id, offer)}`}>
            {outcome.ways.newWay}
          </a>
        </p>
      )}
    </section>
  )
}

interface GroupsProps {
  readonly context: StepContext
  readonly ways: readonly WayLine[]
  readonly deadEnds: OutcomePageProps['deadEnds']
}

function Groups({ context, ways, deadEnds }: GroupsProps): VNode {
  const { outcome } = context.words.m
  const of = (truth: WayLine['truth']): readonly WayLine[] => ways.filter((way) => way.truth === truth)
  const goesOn = deadEnds.some(({ art }) => art === 'anerkennungTeilweise')
  const undecided = nextFirst(byEffort(of('offen')), goesOn)
  const changeable = of('nein').filter(({ smallestChange }) => smallestChange !== undefined)
  return (
    <>
      <Group title={outcome.ways.yes} none={outcome.ways.none}>
        {of('ja').map((way) => (
          <WayItem context={context} way={way} />
        ))}
      </Group>
      <Group title={outcome.ways.open} none={outcome.ways.none}>
        {undecided.slice(0, FIRST).map((way) => (
          <WayItem context={context} way={way} />
        ))}
      </Group>
      {undecided.length <= FIRST ? null : (
        <details class="unfold">
          <summary>{outcome.ways.more({ count: undecided.length - FIRST })}</summary>
          <ul class="unfold__body">
            {undecided.slice(FIRST).map((way) => (
              <WayItem context={context} way={way} />
            ))}
          </ul>
        </details>
      )}
      <Group title={outcome.ways.change} none={outcome.ways.none}>
        {changeable.map((way) => (
          <WayItem context={context} way={way} />
        ))}
      </Group>
      <p class="muted">{outcome.ways.rest({ count: of('nein').length - changeable.length })}</p>
    </>
  )
}

/** After a finding of partial equivalence the procedure can go on with these (§ 81a Abs. 3 S. 2 AufenthG). */
function nextFirst(ways: readonly WayLine[], goesOn: boolean): readonly WayLine[] {
  const isNext = ({ id }: WayLine): boolean => goesOn && fortfuehrungswege.includes(id)
  return [...ways.filter(isNext), ...ways.filter((way) => !isNext(way))]
}

function Group({
  title,
  none,
  children,
}: {
  readonly title: string
  readonly none: string
  readonly children: readonly ComponentChildren[]
}): VNode {
  return (
    <>
      <h3 class="kern-heading-small">{title}</h3>
      {children.length === 0 ? <p>{none}</p> : <ul>{children}</ul>}
    </>
  )
}

function WayItem({ context, way }: { readonly context: StepContext; readonly way: WayLine }): VNode {
  const { words } = context
  const { smallestChange = [] } = way
  return (
    <li>
      <a class="kern-link" href={`/${words.language}/ways/${way.id}`}>
        {way.name}
      </a>
      {way.truth === 'ja' ? <p>{way.nextStep}</p> : <Reasons words={words} obstacles={way.obstacles} shown={SHOWN} />}
      {way.truth === 'nein' && smallestChange.length > 0 ? (
        <p>
          {words.m.outcome.ways.would} {smallestChange.map(({ text }) => text).join('; ')}
        </p>
      ) : null}
    </li>
  )
}
