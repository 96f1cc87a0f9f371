import type { VNode } from 'preact'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { NormText } from '#web/fristen/norm-text.tsx'
import { openDuties } from '../case/duty-list.tsx'
import { type OfferedStep, stepLabel, stepsFor } from '../case/steps-for.ts'
import { elsewhereOf } from '../step/elsewhere.ts'
import type { StepContext } from '../step/field.ts'
import { FieldList } from '../step/field-view.tsx'
import { circumstancesOf, freshDraft } from '../step/read-step.ts'
import { fieldsOf } from '../step/step-fields.ts'
import { stepPath } from '../step/step-offer.ts'
import type { MissionPageProps } from './mission-page-props.ts'
import { missionArten, missionZeilen } from './mission-steps.ts'

/** The first thing that the viewer owes here, ready to be entered with one click; what others owe stands in the list. */
export function NextStep({ context, commandId }: MissionPageProps): VNode | null {
  const { words, view, procedure } = context
  const next = nextOf(context)
  if (!next) return null
  const { step, steps, norm } = next
  const { offer } = step
  const draft = freshDraft(offer, context, undefined)
  const { mission, workspace } = words.m
  // One click is quickly done: that it books and applies for nothing stands here as on the page of the step.
  const elsewhere = elsewhereOf(offer, view)
  return (
    <section class="notice" aria-labelledby="naechstes">
      <h2 class="kern-heading-medium" id="naechstes">
        {mission.next}: {stepLabel(step, steps, context)}
      </h2>
      <p>
        {procedure.ereignis[offer.art].erklaerung} <NormText norm={norm} />
      </p>
      {elsewhere === undefined ? null : (
        <p>
          <strong>{workspace.step.elsewhere[elsewhere]}</strong>
        </p>
      )}
      <form class="step-form" method="post" action={`/${words.language}${stepPath(view.id, offer)}`} noValidate>
        <Hidden name="als" value={offer.als} />
        <Hidden name="weise" value={offer.weise} />
        <Hidden name="stand" value={String(view.seq)} />
        <Hidden name="auftrag" value={commandId} />
        <p class="muted">{mission.confirmLead}</p>
        <FieldList
          fields={{ ...fieldsOf(offer.art), ...circumstancesOf(offer) }}
          draft={draft}
          errors={[]}
          context={context}
        />
        <p class="buttons">
          <Submit text={mission.confirm} about={procedure.ereignis[offer.art].titel} />
        </p>
      </form>
      {steps.length < 2 ? null : (
        <p>
          {mission.otherwise}{' '}
          {steps
            .filter((other) => other !== step)
            .map((other) => (
              <a class="kern-link" href={`/${words.language}${other.address}`}>
                {stepLabel(other, steps, context)}
              </a>
            ))}
        </p>
      )}
    </section>
  )
}

interface Next {
  readonly step: OfferedStep
  /** Every answer that the same duty has: a visa can be granted or refused. */
  readonly steps: readonly OfferedStep[]
  readonly norm: string
}

/** Of what the viewer owes here the step that comes first on the way, whichever of them ends soonest. */
function nextOf({ view }: StepContext): Next | undefined {
  const owed = openDuties(view).filter(
    ({ zeile, schuldner }) => missionZeilen.has(zeile) && view.parteien.includes(schuldner),
  )
  const found = owed.flatMap((pflicht): readonly Next[] => {
    const steps = stepsFor(pflicht, view).filter(
      // What the office sends to the mission goes by the ladder.
      ({ offer }) => offer.weise === 'vornehmen' && missionArten.includes(offer.art),
    )
    const [step] = steps
    return step ? [{ step, steps, norm: pflicht.norm }] : []
  })
  return found.toSorted((a, b) => missionArten.indexOf(a.step.offer.art) - missionArten.indexOf(b.step.offer.art))[0]
}
