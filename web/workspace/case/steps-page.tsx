import type { VNode } from 'preact'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { akteFields } from '../step/fields-akte.ts'
import { anerkennungFields } from '../step/fields-anerkennung.ts'
import { familieFields } from '../step/fields-familie.ts'
import { vereinbarungFields } from '../step/fields-vereinbarung.ts'
import { visumFields } from '../step/fields-visum.ts'
import { zustimmungFields } from '../step/fields-zustimmung.ts'
import { type StepOffer, stepOffers, stepPath } from '../step/step-offer.ts'
import { actName, capital } from '../step/step-page.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { isLate, openDuties } from './duty-list.tsx'
import { stepLabel, stepsFor } from './steps-for.ts'

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

/** So many are seen at once: nothing is folded up then. */
const FEW = 10

/** Everything that the viewer may do or record in this case: what is due first, the rest by its part of the procedure. */
export function StepsPage({ context, assets }: StepsPageProps): VNode {
  const { view, words } = context
  const { allSteps } = words.m.workspace
  const offers = stepOffers(view)
  const isFolded = offers.length > FEW
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={allSteps.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/schritte`}
      viewer={context.viewer}
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{allSteps.title}</h1>
      <p class="lead">{allSteps.lead}</p>
      <Due context={context} />
      {isFolded ? <h2 class="kern-heading-medium">{allSteps.everything}</h2> : null}
      {PARTS.map(([part, fields]) => (
        <Part
          context={context}
          part={part}
          offers={offers.filter(({ art }) => Object.hasOwn(fields, art))}
          isFolded={isFolded}
        />
      ))}
    </WorkspaceFrame>
  )
}

/** What the viewer can do now about something that is owed: the own duties first, then what others owe and one may record. */
function Due({ context }: { readonly context: StepContext }): VNode {
  const { view, words, procedure } = context
  const { allSteps } = words.m.workspace
  const isOwn = ({ schuldner }: Pflicht): boolean => view.parteien.includes(schuldner)
  const due = openDuties(view)
    .filter(isDue)
    .map((pflicht) => ({ pflicht, steps: stepsFor(pflicht, view) }))
    .filter(({ pflicht, steps }) => steps.length > 0 || isOwn(pflicht))
    .toSorted((a, b) => Number(isOwn(b.pflicht)) - Number(isOwn(a.pflicht)))
  return (
    <section aria-labelledby="jetzt">
      <h2 class="kern-heading-medium" id="jetzt">
        {allSteps.now}
      </h2>
      {due.length === 0 ? <p>{allSteps.nothingNow}</p> : null}
      <ul class="plain-list step-due">
        {due.map(({ pflicht, steps }) => (
          <li>
            <p class="step-due__links">
              {steps.length === 0 ? <span>{capital(procedure.aufgabe(pflicht).neutral)}</span> : null}
              {steps.map((step) => (
                <a class="kern-link" href={`/${words.language}${step.address}`}>
                  {stepLabel(step, steps, context)}
                </a>
              ))}
              {isLate(pflicht) ? (
                <span class="badge badge--late">{procedure.pflichtstand[pflicht.stand].wort}</span>
              ) : null}
            </p>
            <p class="muted">
              {allSteps.due({
                who: capital(procedure.partei[pflicht.schuldner].name),
                when: procedure.zeilenteile(pflicht).wann,
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What holds all the time is due on an occasion only, what silence has answered no more, and some rights have to wait. */
function isDue({ stand, oeffnet }: Pflicht): boolean {
  return !['gilt', 'ruht', 'fiktionEingetreten'].includes(stand) && (!oeffnet || stand === 'moeglich')
}

interface PartProps {
  readonly context: StepContext
  readonly part: (typeof PARTS)[number][0]
  readonly offers: readonly StepOffer[]
  readonly isFolded: boolean
}

function Part({ context, part, offers, isFolded }: PartProps): VNode | null {
  const { allSteps } = context.words.m.workspace
  if (offers.length === 0) return null
  const title = allSteps.parts[part]
  if (!isFolded) {
    return (
      <section aria-labelledby={part}>
        <h2 class="kern-heading-medium" id={part}>
          {title}
        </h2>
        <StepLinks context={context} offers={offers} />
      </section>
    )
  }
  const recorded = offers.filter(({ weise }) => weise === 'erfassen')
  const own = offers.filter(({ weise }) => weise !== 'erfassen')
  return (
    <details class="case-places__group">
      <summary>
        <h3 class="kern-heading-small" id={part}>
          {title} <span class="muted">({offers.length})</span>
        </h3>
        <span class="muted">{allSteps.partHints[part]}</span>
      </summary>
      <StepLinks context={context} offers={own} title={recorded.length > 0 ? allSteps.own : undefined} />
      <StepLinks context={context} offers={recorded} title={own.length > 0 ? allSteps.recorded : undefined} />
    </details>
  )
}

interface StepLinksProps {
  readonly context: StepContext
  readonly offers: readonly StepOffer[]
  readonly title?: string | undefined
}

function StepLinks({ context, offers, title }: StepLinksProps): VNode | null {
  if (offers.length === 0) return null
  return (
    <>
      {title === undefined ? null : <h4 class="step-links__title">{title}</h4>}
      <ul class="step-links">
        {offers.map((offer) => (
          <li>
            <StepLink context={context} offer={offer} />
          </li>
        ))}
      </ul>
    </>
  )
}

function StepLink({ context, offer }: { readonly context: StepContext; readonly offer: StepOffer }): VNode {
  const { view, words, procedure } = context
  const { titel } = procedure.ereignis[offer.art]
  const text =
    offer.weise === 'erfassen' ? words.m.workspace.step.record({ title: titel }) : actName(offer.art, procedure)
  const several = view.parteien.length > 1 ? ` (${procedure.partei[offer.als].name})` : ''
  return (
    <a class="kern-link" href={`/${words.language}${stepPath(view.id, offer)}`}>
      {text}
      {several}
    </a>
  )
}
