import type { VNode } from 'preact'
import type { Kontingent } from '#procedure/fachkraefteverfahren/kontingente.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { StepContext } from '../step/field.ts'

interface QuotasProps {
  readonly context: StepContext
  readonly quotas: readonly Kontingent[]
}

/** Numbers that can be used up, with day and source; whether one is, only the Bundesagentur knows. */
export function Quotas({ context, quotas }: QuotasProps): VNode | null {
  const { quota } = context.words.m.outcome
  if (quotas.length === 0) return null
  return (
    <section class="outcome" aria-labelledby="kontingente">
      <h2 class="kern-heading-medium" id="kontingente">
        {quota.title}
      </h2>
      <p>{quota.lead}</p>
      {quotas.map((one) => (
        <Quota context={context} quota={one} />
      ))}
    </section>
  )
}

function Quota({ context, quota }: { readonly context: StepContext; readonly quota: Kontingent }): VNode {
  const { words } = context
  const { quota: texts } = words.m.outcome
  const { id, wert, angekuendigt, neuAb, norm, istMoeglicheUrsache } = quota
  const { title, unknown } = texts.arten[id]
  return (
    <article class={istMoeglicheUrsache ? 'notice outcome' : 'outcome'}>
      <h3 class="kern-heading-small">{title}</h3>
      <p>{istMoeglicheUrsache ? texts.maybeCause : texts.otherWay}</p>
      <p>
        {wert === undefined ? unknown : texts.number({ count: words.number(wert.value) })} <NormText norm={norm} />
      </p>
      {wert === undefined ? null : (
        <p class="muted">
          {texts.source({ source: wert.source, since: words.day(wert.from), day: words.day(wert.checked) })}
        </p>
      )}
      {angekuendigt === undefined ? null : (
        <p class="muted">{texts.announced({ count: words.number(angekuendigt.value), source: angekuendigt.source })}</p>
      )}
      {neuAb === undefined ? null : <p>{texts.anew({ day: words.day(neuAb) })}</p>}
    </article>
  )
}
