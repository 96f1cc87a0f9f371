import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Station } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { StepContext } from '../step/field.ts'

const STEP = 56
const MIDDLE = 28
const RADIUS = 15

/** The road of the procedure: done, now, to come, not taken. A picture for the eye and a list for everybody. */
export function Road({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words, procedure } = context
  if (view.stationen.length === 0) return null
  const { road } = words.m.workspace
  const taken = view.stationen.filter(({ stand }) => stand !== 'entfaellt')
  const now = taken.findIndex(({ stand }) => stand === 'jetzt')
  const here = taken[now]
  return (
    <section aria-labelledby="weg">
      <h2 class="kern-heading-medium" id="weg">
        {road.title}
      </h2>
      <figure class="road-picture">
        <RoadPicture context={context} />
        {here === undefined ? null : (
          <figcaption>
            {road.here({ name: procedure.station[here.id].name, number: now + 1, count: taken.length })}
          </figcaption>
        )}
      </figure>
      <details class="unfold" open={view.parteien.includes('fachkraft') || view.parteien.includes('familie')}>
        <summary>{road.all({ count: view.stationen.length, skipped: view.stationen.length - taken.length })}</summary>
        <ol class="road">
          {view.stationen.map((station) => (
            <StationLine context={context} station={station} number={taken.indexOf(station) + 1} />
          ))}
        </ol>
      </details>
    </section>
  )
}

/** Signs on a line. What they say stands in the title and, for each station, in the list below. */
function RoadPicture({ context }: { readonly context: StepContext }): VNode {
  const { view, words, procedure } = context
  const { stationen } = view
  const width = stationen.length * STEP
  const text = stationen
    .map(({ id, stand }) => `${procedure.station[id].name}: ${procedure.stationsstand[stand]}`)
    .join('. ')
  return (
    <svg viewBox={`0 0 ${width} ${2 * MIDDLE}`} role="img" aria-labelledby="weg-titel weg-text" class="road-svg">
      <title id="weg-titel">{words.m.workspace.road.picture}</title>
      <desc id="weg-text">{text}</desc>
      {stationen.slice(1).map(({ stand }, at) => (
        <line
          class={stand === 'erledigt' || stand === 'jetzt' ? 'road-svg__way' : 'road-svg__way road-svg__way--ahead'}
          x1={centre(at)}
          x2={centre(at + 1)}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      ))}
      {stationen.map(({ stand }, at) => (
        <Sign stand={stand} x={centre(at)} />
      ))}
    </svg>
  )
}

const centre = (at: number): number => at * STEP + STEP / 2

/** Form says what colour says: a tick, a dot in a ring, an empty ring, a dashed one, a cross. */
function Sign({ stand, x }: { readonly stand: Station['stand']; readonly x: number }): VNode {
  return (
    <g class={`road-svg__station road-svg__station--${stand}`}>
      <circle cx={x} cy={MIDDLE} r={stand === 'jetzt' ? RADIUS + 5 : RADIUS} />
      {stand === 'erledigt' ? <path d={`M${x - 7} ${MIDDLE} l5 6 l9 -11`} /> : null}
      {stand === 'jetzt' ? <circle class="road-svg__dot" cx={x} cy={MIDDLE} r={9} /> : null}
      {stand === 'abgebrochen' ? <path d={`M${x - 6} ${MIDDLE - 6} l12 12 m0 -12 l-12 12`} /> : null}
    </g>
  )
}

interface StationLineProps {
  readonly context: StepContext
  readonly station: Station
  /** Among those on the way; 0 where it is not: a branch that is not taken is not counted. */
  readonly number: number
}

function StationLine({ context, station, number }: StationLineProps): VNode {
  const { procedure } = context
  const { id, stand, seit, bis } = station
  const { name, satz } = procedure.station[id]
  return (
    <li
      class={`road__station road__station--${stand}`}
      value={number === 0 ? undefined : number}
      aria-current={stand === 'jetzt' ? 'step' : undefined}
    >
      <span class="road__name">{name}</span>{' '}
      <span class="road__stand">
        {procedure.stationsstand[stand]}
        {seit === undefined || stand === 'kommt'
          ? null
          : `, ${daysOf(seit, stand === 'jetzt' ? undefined : bis, context)}`}
      </span>
      {stand === 'jetzt' ? <p class="road__text">{satz}</p> : null}
    </li>
  )
}

function daysOf(seit: PlainDate, bis: PlainDate | undefined, { words }: StepContext): string {
  const { road } = words.m.workspace
  if (bis === undefined) return road.since({ day: words.day(seit) })
  return bis === seit ? words.day(seit) : road.span({ from: words.day(seit), to: words.day(bis) })
}
