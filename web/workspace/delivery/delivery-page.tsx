import type { VNode } from 'preact'
import { Hidden, InputPart, Submit } from '#web/access/form-parts.tsx'
import type { FieldError } from '#web/components/error-summary.tsx'
import { typed } from '#web/forms/draft.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { PartFrame } from '../part-frame.tsx'
import type { DeliveryPageProps } from './delivery-page-props.ts'
import { DeliverySection } from './delivery-section.tsx'

/** The ladder: how a Vorabzustimmung reaches those whom it must reach, what was tried, and what proves it. */
export function DeliveryPage(props: DeliveryPageProps): VNode {
  const { context, assets, overview, errors, done } = props
  const { words, view } = context
  const { delivery } = words.m
  const { consent, withdrawn, deliveries, mayAct } = overview
  const begun = deliveries.length > 0
  return (
    <PartFrame
      context={context}
      assets={assets}
      path="uebermittlung"
      title={delivery.title}
      lead={
        <>
          {delivery.lead} <NormText norm="§ 6 Abs. 5 Nr. 8 AZRG" />,{' '}
          <NormText norm="§ 81a Abs. 3 S. 1 Nr. 5 AufenthG" />
        </>
      }
      done={done}
      errors={errors}
    >
      {consent === undefined ? <p class="notice">{withdrawn ? delivery.withdrawn : delivery.none}</p> : null}
      {consent && view.modus === 'eigenregie' ? <p class="notice">{delivery.byLetter}</p> : null}
      {consent ? <p>{delivery.issued({ day: words.day(consent.on) })}</p> : null}
      {consent && mayAct && !consent.signed ? <p class="notice">{delivery.unsigned}</p> : null}
      {consent && !begun && !mayAct && view.modus === 'behoerde' ? <p>{delivery.notStarted}</p> : null}
      {deliveries.map((one) => (
        <DeliverySection {...props} delivery={one} />
      ))}
      {consent && !begun && mayAct ? <StartForm {...props} /> : null}
      {mayAct ? <SetUp {...props} /> : null}
    </PartFrame>
  )
}

function StartForm({ context, overview, draft, errors }: DeliveryPageProps): VNode {
  const { words, view } = context
  const { start } = words.m.delivery
  const fieldErrors = errors.filter((error): error is FieldError => error.field !== undefined)
  const way = overview.known?.zuleitung ?? 'none'
  const worker = draft.has('fachkraft') ? typed(draft, 'fachkraft') : (overview.known?.workerEmail ?? '')
  return (
    <section aria-labelledby="beginnen">
      <h2 class="kern-heading-medium" id="beginnen">
        {start.title}
      </h2>
      <p>{start.text}</p>
      <form class="step-form" method="post" action={`/${words.language}/vorgaenge/${view.id}/uebermittlung`} noValidate>
        <Hidden name="aktion" value="start" />
        <InputPart
          id="auslandsvertretung"
          label={start.missionAddress}
          hint={start.missionHint}
          type="email"
          complete="off"
          value={typed(draft, 'auslandsvertretung')}
          errors={fieldErrors}
        />
        <InputPart
          id="fachkraft"
          label={start.workerAddress}
          hint={start.workerHint}
          type="email"
          complete="off"
          value={worker}
          errors={fieldErrors}
        />
        <p>{start.zuleitung({ way: start.ways[way] })}</p>
        <p class="buttons">
          <Submit text={start.button} />
        </p>
      </form>
    </section>
  )
}

function SetUp({ context, overview }: DeliveryPageProps): VNode {
  const { setUp } = context.words.m.delivery
  const { register, sichereEmail, email } = overview.configured
  const state = (there: boolean): { readonly state: 'yes' | 'other' } => ({ state: there ? 'yes' : 'other' })
  return (
    <details class="unfold">
      <summary>{setUp.title}</summary>
      <ul class="unfold__body">
        <li>{setUp.register(state(register))}</li>
        <li>{setUp.sichereEmail(state(sichereEmail))}</li>
        <li>{setUp.email(state(email))}</li>
      </ul>
    </details>
  )
}
