import type { VNode } from 'preact'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { Rechtsbehelf } from '#procedure/fachkraefteverfahren/sackgassen.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { stepLabel, stepsFor } from '../case/steps-for.ts'
import type { StepContext } from '../step/field.ts'

interface RemedyProps {
  readonly context: StepContext
  readonly remedy: Rechtsbehelf
}

/** Against what, where, by when, on which norm. */
export function RemedyView({ context, remedy }: RemedyProps): VNode {
  const { words, procedure, view } = context
  const { outcome } = words.m
  const { art, norm, adressat, pflicht, ohneBelehrung } = remedy
  const counted = art === 'widerspruchOderKlage' || art === 'klageBerlin'
  const where =
    adressat === 'verwaltungsgerichtBerlin'
      ? outcome.courtBerlin
      : adressat === undefined
        ? undefined
        : procedure.partei[adressat].name
  return (
    <>
      <h4 class="kern-heading-small">{outcome.remedy}</h4>
      <p>
        {outcome.arts[art]} <NormText norm={norm} />
        {ohneBelehrung ? (
          <>
            , <NormText norm="§ 58 Abs. 2 S. 1 VwGO" />
          </>
        ) : null}
      </p>
      {where === undefined ? null : <p>{outcome.address({ where })}</p>}
      {counted ? (
        <p>
          <strong>{dayText(remedy, context)}</strong> {ohneBelehrung ? outcome.year : outcome.month}{' '}
          {pflicht?.blatt === undefined ? null : (
            <a
              class="kern-link"
              href={`/${words.language}/vorgaenge/${view.id}/fristen/${encodeURIComponent(pflicht.id)}`}
            >
              {words.m.workspace.line.sheet}
            </a>
          )}
        </p>
      ) : null}
      {pflicht === undefined || pflicht.bis === undefined ? null : <RecordIt context={context} pflicht={pflicht} />}
    </>
  )
}

/** To enter that it was done: the file shows then that somebody decides again. */
function RecordIt({ context, pflicht }: { readonly context: StepContext; readonly pflicht: Pflicht }): VNode | null {
  const { words, view } = context
  const steps = pflicht.stand === 'offen' ? stepsFor(pflicht, view) : []
  if (steps.length === 0) return null
  return (
    <p>
      {steps.map((step) => (
        <a class="kern-link" href={`/${words.language}${step.address}`}>
          {stepLabel(step, steps, context)}
        </a>
      ))}
    </p>
  )
}

function dayText({ pflicht }: Rechtsbehelf, { words, today }: StepContext): string {
  const { outcome } = words.m
  if (pflicht?.bis === undefined) return outcome.notServed
  const day = words.day(pflicht.bis)
  return pflicht.bis < today ? outcome.over({ day }) : outcome.until({ day })
}
