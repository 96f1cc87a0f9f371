import type { ComponentChildren, VNode } from 'preact'
import type { Pflicht, Zeile } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { isLate } from './duty-list.tsx'
import { stepLabel, stepsFor } from './steps-for.ts'

/** The line at the head of every case: whose turn it is, what is to be done, by when, on which norm, and what otherwise. */
export function OneLine({ context }: { readonly context: StepContext }): VNode {
  const { view, words, procedure } = context
  const { zeile } = view
  const { line } = words.m.workspace
  switch (zeile.art) {
    case 'amZug':
      return <Turn context={context} zeile={zeile} />
    case 'ruht':
      return (
        <Frame kind="rest" kicker={line.rests}>
          {procedure.zeile(zeile)}
        </Frame>
      )
    case 'beendet':
      return (
        <Frame kind="end" kicker={line.ended}>
          {procedure.zeile(zeile)}
        </Frame>
      )
  }
}

interface TurnProps {
  readonly context: StepContext
  readonly zeile: Extract<Zeile, { readonly art: 'amZug' }>
}

function Turn({ context, zeile }: TurnProps): VNode {
  const { view, words, procedure } = context
  const { line } = words.m.workspace
  const mine = view.parteien.includes(zeile.partei)
  const { was, wann, norm, sonst } = procedure.zeilenteile(zeile.pflicht)
  const todo = mine ? procedure.aufgabe(zeile.pflicht).anrede : capital(was)
  return (
    <Frame
      kind={mine ? 'you' : 'other'}
      kicker={mine ? line.you : line.other({ who: capital(procedure.partei[zeile.partei].name) })}
      badge={
        isLate(zeile.pflicht) ? (
          <span class="badge badge--late">{procedure.pflichtstand[zeile.pflicht.stand].wort}</span>
        ) : null
      }
      after={
        <>
          <dl class="one-line__facts">
            <Fact name={line.when}>
              <When pflicht={zeile.pflicht} text={wann} />
            </Fact>
            <Fact name={line.norm}>
              <NormText norm={norm} />
            </Fact>
            <Fact name={line.otherwise}>{sonst}</Fact>
          </dl>
          <TurnLinks context={context} pflicht={zeile.pflicht} mine={mine} />
          <Further context={context} zeile={zeile} />
        </>
      }
    >
      {todo}
    </Frame>
  )
}

interface FrameProps {
  readonly kind: 'you' | 'other' | 'rest' | 'end'
  readonly kicker: string
  readonly children: ComponentChildren
  readonly badge?: ComponentChildren
  readonly after?: ComponentChildren
}

function Frame({ kind, kicker, children, badge, after }: FrameProps): VNode {
  return (
    <section class={`one-line one-line--${kind}`} aria-labelledby="am-zug">
      <h2 id="am-zug">
        <span class="one-line__kicker">
          {kicker} {badge}
        </span>{' '}
        <span class="one-line__what">{children}</span>
      </h2>
      {after}
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="one-line__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function When({ pflicht, text }: { readonly pflicht: Pflicht; readonly text: string }): VNode {
  const day = pflicht.bis ?? pflicht.spaetestens
  const shown = capital(text)
  return day === undefined ? <span>{shown}</span> : <time dateTime={day}>{shown}</time>
}

/** The button to the step where it is the viewer's turn; to record it where the viewer may; and the calculation sheet. */
function TurnLinks({
  context,
  pflicht,
  mine,
}: {
  context: StepContext
  pflicht: Pflicht
  mine: boolean
}): VNode | null {
  const { view, words } = context
  const { line } = words.m.workspace
  const steps = stepsFor(pflicht, view)
  const path = `/${words.language}/vorgaenge/${view.id}`
  if (steps.length === 0 && pflicht.blatt === undefined) return null
  return (
    <p class="buttons">
      {steps.map((step, at) => (
        <a
          class={`kern-btn kern-btn--${mine && at === 0 ? 'primary' : 'secondary'}`}
          href={`/${words.language}${step.address}`}
        >
          <span class="kern-label">{stepLabel(step, steps, context)}</span>
        </a>
      ))}
      {pflicht.blatt === undefined ? null : (
        <a class="kern-link" href={`${path}/fristen/${encodeURIComponent(pflicht.id)}`}>
          {line.sheet}
        </a>
      )}
    </p>
  )
}

/** What else is open, and who else is asked; the viewer first, who may have something to do although others hold it up. */
function Further({ context, zeile }: TurnProps): VNode | null {
  const { view, words, procedure } = context
  const { line } = words.m.workspace
  if (zeile.weitere === 0 && zeile.andere.length === 0) return null
  const others = zeile.andere.filter((partei) => !view.parteien.includes(partei))
  return (
    <p class="one-line__further">
      {zeile.weitere > 0 ? <a href="#aufgaben">{line.further({ count: zeile.weitere })}</a> : null}{' '}
      {others.length < zeile.andere.length ? <a href="#aufgaben">{line.youToo}</a> : null}{' '}
      {others.length > 0
        ? line.others({ who: others.map((partei) => procedure.partei[partei].name).join(', ') })
        : null}
    </p>
  )
}
