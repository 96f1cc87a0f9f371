import type { VNode } from 'preact'
import type { Sackgasse } from '#procedure/fachkraefteverfahren/sackgassen.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { PartFrame } from '../part-frame.tsx'
import type { StepContext } from '../step/field.ts'
import { OtherWays } from './other-ways.tsx'
import type { OutcomePageProps } from './outcome-page-props.ts'
import { Quotas } from './quotas.tsx'
import { RemedyView } from './remedy.tsx'

/** What failed and on which condition, what can be done against it and by when, and which ways stay open. */
export function OutcomePage(props: OutcomePageProps): VNode {
  const { context, assets, deadEnds } = props
  const { outcome } = context.words.m
  return (
    <PartFrame context={context} assets={assets} path="ausgang" title={outcome.title} lead={outcome.lead}>
      {deadEnds.length === 0 ? (
        <p class="notice">{outcome.nothing}</p>
      ) : (
        <section aria-labelledby="woran">
          <h2 class="kern-heading-medium" id="woran">
            {outcome.failed}
          </h2>
          {deadEnds.map((deadEnd) => (
            <DeadEnd context={context} deadEnd={deadEnd} />
          ))}
        </section>
      )}
      <Quotas context={context} quotas={props.quotas.filter(({ istMoeglicheUrsache }) => istMoeglicheUrsache)} />
      <Silence {...props} />
      <OtherWays {...props} />
      <Quotas context={context} quotas={props.quotas.filter(({ istMoeglicheUrsache }) => !istMoeglicheUrsache)} />
    </PartFrame>
  )
}

function DeadEnd({ context, deadEnd }: { readonly context: StepContext; readonly deadEnd: Sackgasse }): VNode {
  const { words, procedure } = context
  const { outcome } = words.m
  const { title, text } = outcome.arten[deadEnd.art]
  const points = deadEnd.punkte.map((punkt) => procedure.werte.pruefpunkt[punkt].wort).join(', ')
  return (
    <article class="notice outcome">
      <h3 class="kern-heading-small">{title}</h3>
      <p class="muted">{outcome.since({ day: words.day(deadEnd.am) })}</p>
      <p>{text}</p>
      {points === '' ? null : <p>{outcome.points({ points })}</p>}
      <p>
        {outcome.rule} <NormText norm={deadEnd.norm} />
      </p>
      <RemedyView context={context} remedy={deadEnd.rechtsbehelf} />
    </article>
  )
}

function Silence({ context, silences }: OutcomePageProps): VNode | null {
  const { words, procedure } = context
  const { inactivity } = words.m.outcome
  if (silences.length === 0) return null
  return (
    <section aria-labelledby="untaetig">
      <h2 class="kern-heading-medium" id="untaetig">
        {inactivity.title}
      </h2>
      <p>
        {inactivity.text} <NormText norm="§ 75 S. 2 VwGO" />
      </p>
      <ul>
        {silences.map((pflicht) => {
          const { name } = procedure.aufgabe(pflicht)
          const day = pflicht.spaetestens
          return (
            <li>
              {pflicht.stand === 'moeglich' || day === undefined
                ? inactivity.open({ name })
                : inactivity.from({ name, day: words.day(day) })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
