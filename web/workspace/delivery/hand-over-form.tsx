import type { VNode } from 'preact'
import type { DeliveryView } from '#server/delivery/delivery-overview.ts'
import { ChoicePart, Hidden, InputPart, Submit } from '#web/access/form-parts.tsx'
import type { FieldError } from '#web/components/error-summary.tsx'
import { typed } from '#web/forms/draft.ts'
import { dayTyped } from '../step/field-kinds.ts'
import type { DeliveryPageProps } from './delivery-page-props.ts'

/** Somebody handed it over or posted it: how, when, and what proves it. */
export function HandOverForm({
  context,
  delivery,
  draft,
  errors,
  commandId,
}: DeliveryPageProps & { readonly delivery: DeliveryView }): VNode {
  const { words, view, today } = context
  const { handOver, start } = words.m.delivery
  const mine = typed(draft, 'an') === delivery.recipient
  const fieldErrors = mine ? errors.filter((error): error is FieldError => error.field !== undefined) : []
  const id = (name: string): string => `${delivery.recipient}-${name}`
  const kept = (name: string): string => (mine ? typed(draft, id(name)) : '')
  return (
    <form class="step-form" method="post" action={`/${words.language}/vorgaenge/${view.id}/uebermittlung`} noValidate>
      <h3 class="kern-heading-small">{handOver.title}</h3>
      <Hidden name="aktion" value="uebergabe" />
      <Hidden name="an" value={delivery.recipient} />
      <Hidden name="stand" value={String(view.seq)} />
      <Hidden name="auftrag" value={`${commandId}-${delivery.recipient}`} />
      <ChoicePart
        id={id('weg')}
        label={handOver.weg}
        value={kept('weg')}
        options={[
          ['persoenlich', start.ways.persoenlich],
          ['post', start.ways.post],
        ]}
        errors={[]}
      />
      <InputPart
        id={id('am')}
        label={handOver.am}
        type="text"
        size="amount"
        complete="off"
        value={mine ? kept('am') : dayTyped(today)}
        errors={fieldErrors}
      />
      <InputPart
        id={id('beleg')}
        label={handOver.proof}
        hint={handOver.proofHint}
        type="text"
        complete="off"
        value={kept('beleg')}
        errors={fieldErrors}
      />
      <p class="buttons">
        <Submit text={handOver.button} />
      </p>
    </form>
  )
}
