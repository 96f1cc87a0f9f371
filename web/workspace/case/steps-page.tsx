import type { VNode } from 'preact'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { akteFields } from '../step/fields-akte.ts'
import { anerkennungFields } from '../step/fields-anerkennung.ts'
import { familieFields } from '../step/fields-familie.ts'
import { vereinbarungFields } from '../step/fields-vereinbarung.ts'
import { visumFields } from '../step/fields-visum.ts'
import { zustimmungFields } from '../step/fields-zustimmung.ts'
import { type StepOffer, stepOffers, stepPath } from '../step/step-offer.ts'
import { capital } from '../step/step-page.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'

interface StepsPageProps {
  readonly context: StepContext
  readonly assets: Assets
}

/** The parts of the procedure, each with its kinds of step. */
const PARTS = [
  ['vereinbarung', vereinbarungFields],
  ['anerkennung', anerkennungFields],
  ['zustimmung', zustimmungFields],
  ['visum', { ...visumFields, ...familieFields }],
  ['akte', akteFields],
] as const

/** Everything that the viewer may do or record in this case. */
export function StepsPage({ context, assets }: StepsPageProps): VNode {
  const { view, words } = context
  const { allSteps } = words.m.workspace
  const offers = stepOffers(view)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={`${allSteps.title}, ${view.reference}`}
      place={`/vorgaenge/${view.id}/schritte`}
      viewer={context.viewer}
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{allSteps.title}</h1>
      <p class="lead">{allSteps.lead}</p>
      {PARTS.map(([part, fields]) => {
        const own = offers.filter(({ art }) => Object.hasOwn(fields, art))
        return own.length === 0 ? null : (
          <section aria-labelledby={part}>
            <h2 class="kern-heading-medium" id={part}>
              {allSteps.parts[part]}
            </h2>
            <ul class="step-links">
              {own.map((offer) => (
                <li>
                  <StepLink context={context} offer={offer} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </WorkspaceFrame>
  )
}

function StepLink({ context, offer }: { readonly context: StepContext; readonly offer: StepOffer }): VNode {
  const { view, words, procedure } = context
  const { titel, handlung } = procedure.ereignis[offer.art]
  const text = offer.weise === 'erfassen' ? words.m.workspace.step.record({ title: titel }) : capital(handlung.neutral)
  const several = view.parteien.length > 1 ? ` (${procedure.partei[offer.als].name})` : ''
  return (
    <a class="kern-link" href={`/${words.language}${stepPath(view.id, offer)}`}>
      {text}
      {several}
    </a>
  )
}
