import type { VNode } from 'preact'
import type { Rung } from '#server/delivery/channel.ts'
import type { DeliveryStep } from '#server/delivery/delivery-log.ts'
import type { DeliveryView } from '#server/delivery/delivery-overview.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { momentText } from '#web/access/moment-text.ts'
import type { StepContext } from '../step/field.ts'
import type { DeliveryPageProps } from './delivery-page-props.ts'
import { HandOverForm } from './hand-over-form.tsx'

interface SectionProps extends DeliveryPageProps {
  readonly delivery: DeliveryView
}

/** One recipient: the rungs, what happens next and by when, and every attempt with its proof. */
export function DeliverySection(props: SectionProps): VNode {
  const { context, delivery, overview } = props
  const { words } = context
  const { m } = words
  const id = `an-${delivery.recipient}`
  return (
    <section class="delivery" aria-labelledby={id}>
      <h2 class="kern-heading-medium" id={id}>
        {m.delivery.recipients[delivery.recipient]}{' '}
        <span class={`badge badge--${delivery.state === 'delivered' ? 'open' : 'late'}`}>
          {m.delivery.states[delivery.state]}
        </span>
      </h2>
      <ol class="ladder">
        {delivery.ladder.map((rung) => (
          <RungLine context={context} delivery={delivery} rung={rung} />
        ))}
      </ol>
      <p>{withOriginal(props) ? m.delivery.next.withOriginal : nextText(context, delivery, overview.mayAct)}</p>
      {needsRegister(delivery) ? <p class="notice">{m.delivery.registerStill}</p> : null}
      {overview.mayAct ? <Actions {...props} /> : null}
      <details class="unfold" open={delivery.state !== 'delivered'}>
        <summary>{m.delivery.steps.title}</summary>
        <ul class="unfold__body">
          {delivery.steps.map((step) => (
            <StepLine context={context} step={step} />
          ))}
        </ul>
      </details>
    </section>
  )
}

/** Whoever is to get the original for the mission gets the copy with it: it is entered once. */
function withOriginal({ delivery, overview }: SectionProps): boolean {
  const original = overview.deliveries.some(
    ({ recipient, state }) => recipient === 'auslandsvertretung' && state === 'handover',
  )
  return delivery.recipient === 'arbeitgeber' && delivery.state === 'handover' && original
}

type RungState = 'done' | 'now' | 'waits' | 'fell' | 'later' | 'unused'

function rungState({ ladder, rung: here, state, steps }: DeliveryView, rung: Rung): RungState {
  if (rung === here) {
    if (state === 'delivered') return 'done'
    if (state === 'handover') return 'waits'
    return state === 'failed' ? 'fell' : 'now'
  }
  if (steps.some((step) => step.rung === rung && step.kind === 'fall')) return 'fell'
  if (state === 'delivered') return 'unused'
  return ladder.indexOf(rung) < ladder.indexOf(here) ? 'fell' : 'later'
}

function RungLine({
  context,
  delivery,
  rung,
}: {
  readonly context: StepContext
  readonly delivery: DeliveryView
  readonly rung: Rung
}): VNode {
  const { rungs, rungStates } = context.words.m.delivery
  const state = rungState(delivery, rung)
  return (
    <li class={`ladder__rung ladder__rung--${state}`} aria-current={rung === delivery.rung ? 'step' : undefined}>
      <strong>{rungs[rung]}</strong> <span class="muted">{rungStates[state]}</span>
    </li>
  )
}

function nextText({ words }: StepContext, { recipient, rung, state, nextAt }: DeliveryView, mayAct: boolean): string {
  const { next, states } = words.m.delivery
  switch (state) {
    case 'running':
      return nextAt === undefined ? states.running : next.running({ at: momentText(nextAt, words) })
    case 'handover':
      return mayAct ? next.handover : next.handoverOther
    case 'failed':
      return next.failed
    case 'delivered':
      if (recipient !== 'auslandsvertretung') return next.delivered
      if (rung === 'register') return next.deliveredRegister
      return rung === 'original' ? next.deliveredOriginal : next.deliveredMail
  }
}

/** § 6 Abs. 5 Nr. 8 AZRG stays owed, whichever way the mission learned of it. */
function needsRegister({ recipient, rung, state }: DeliveryView): boolean {
  return recipient === 'auslandsvertretung' && rung !== 'register' && state !== 'running'
}

function Actions(props: SectionProps): VNode {
  const { context, delivery } = props
  const { words } = context
  const { returned, again } = words.m.delivery
  const byMail = delivery.rung === 'sichereEmail' || delivery.rung === 'email'
  return (
    <>
      {delivery.state === 'handover' && !withOriginal(props) ? <HandOverForm {...props} /> : null}
      <div class="buttons">
        {delivery.state === 'delivered' && byMail ? <Action {...props} aktion="zurueck" text={returned} /> : null}
        {needsRegister(delivery) || delivery.state === 'failed' ? (
          <Action {...props} aktion="erneut" text={again} />
        ) : null}
      </div>
    </>
  )
}

function Action({
  context,
  delivery,
  aktion,
  text,
}: SectionProps & { readonly aktion: string; readonly text: string }): VNode {
  const { words, view } = context
  return (
    <form method="post" action={`/${words.language}/vorgaenge/${view.id}/uebermittlung`}>
      <Hidden name="aktion" value={aktion} />
      <Hidden name="an" value={delivery.recipient} />
      <Submit text={text} kind="secondary" about={words.m.delivery.recipients[delivery.recipient]} />
    </form>
  )
}

function StepLine({ context, step }: { readonly context: StepContext; readonly step: DeliveryStep }): VNode {
  const { words } = context
  const { steps } = words.m.delivery
  const { at, detail, result } = step
  return (
    <li>
      {momentText(at, words)}: {stepText(context, step)}
      {detail === undefined ? null : (
        <span class="muted">
          {' '}
          {result === 'rejected' ? steps.reason({ reason: detail }) : steps.proof({ proof: detail })}
        </span>
      )}
    </li>
  )
}

function stepText({ words }: StepContext, { rung: id, kind, result = '' }: DeliveryStep): string {
  const { steps, rungs } = words.m.delivery
  const rung = rungs[id]
  switch (kind) {
    case 'started':
      return steps.started({ rung })
    case 'lateReceipt':
      return steps.lateReceipt({ rung })
    case 'handedOver':
      return steps.handedOver({ rung, way: result === 'post' ? 'post' : 'other' })
    case 'returned':
      return steps.returned({ rung })
    case 'notRecorded':
      return steps.notRecorded({ rung })
    case 'fall':
      return textOf(steps.fall, result)?.({ rung }) ?? rung
    case 'attempt': {
      const { delivered, accepted, refused, timeout, brokenOff, busy, rejected } = steps
      return textOf({ delivered, accepted, refused, timeout, brokenOff, busy, rejected }, result)?.({ rung }) ?? rung
    }
  }
}

type Say = (told: { readonly rung: string }) => string

function textOf(texts: Readonly<Record<string, Say>>, key: string): Say | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined
}
