import type { VNode } from 'preact'
import type { Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { OpenDuty, openDuties } from '../case/duty-list.tsx'
import { stepLabel } from '../case/steps-for.ts'
import { PartFrame } from '../part-frame.tsx'
import type { StepContext } from '../step/field.ts'
import { offersOf, type StepOffer, stepPath } from '../step/step-offer.ts'
import type { MissionPageProps } from './mission-page-props.ts'
import { missionArten, missionZeilen } from './mission-steps.ts'
import { NextStep } from './next-step.tsx'

/** The part of the procedure that takes place at the mission, for everybody who waits for it or works in it. */
export function MissionPage(props: MissionPageProps): VNode {
  const { context, assets } = props
  const { words, view } = context
  const { mission } = words.m
  const withoutVorab = !view.participants.some(
    ({ partei, organisationId }) => partei === 'auslandsvertretung' && organisationId !== undefined,
  )
  return (
    <PartFrame context={context} assets={assets} path="auslandsvertretung" title={mission.title} lead={mission.lead}>
      {withoutVorab && !view.parteien.includes('auslandsvertretung') ? <p class="notice">{mission.noMission}</p> : null}
      <NextStep {...props} />
      <Open {...props} />
      <Further {...props} />
      <Rules {...props} />
      <Done {...props} />
    </PartFrame>
  )
}

function Open({ context }: MissionPageProps): VNode {
  const { view, words } = context
  const { mission } = words.m
  const open = openDuties(view).filter(({ zeile }) => missionZeilen.has(zeile))
  return (
    <section aria-labelledby="offen">
      <h2 class="kern-heading-medium" id="offen">
        {mission.open}
      </h2>
      {open.length === 0 ? <p>{mission.nothing}</p> : null}
      <ul class="plain-list duty-list">
        {open.map((pflicht) => (
          <OpenDuty context={context} pflicht={pflicht} />
        ))}
      </ul>
      {view.parteien.includes('fachkraft') ? (
        <p>
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/visum`}>
            {mission.pack}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Further({ context }: MissionPageProps): VNode | null {
  const { view, words } = context
  const offers = missionArten.flatMap((art) => offersOf(art, view).slice(0, 1))
  if (offers.length === 0) return null
  return (
    <section aria-labelledby="schritte">
      <h2 class="kern-heading-medium" id="schritte">
        {words.m.mission.steps}
      </h2>
      <ul class="step-links">
        {offers.map((offer) => (
          <li>
            <OfferLink context={context} offer={offer} among={offers} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OfferLinkProps {
  readonly context: StepContext
  readonly offer: StepOffer
  readonly among: readonly StepOffer[]
}

function OfferLink({ context, offer, among }: OfferLinkProps): VNode {
  const { view, words, procedure } = context
  const { titel } = procedure.ereignis[offer.art]
  const address = stepPath(view.id, offer)
  const others = among.map((one) => ({ offer: one, address: stepPath(view.id, one) }))
  return (
    <a class="kern-link" href={`/${words.language}${address}`}>
      {offer.weise === 'erfassen'
        ? words.m.mission.record({ title: titel })
        : stepLabel({ offer, address }, others, context)}
    </a>
  )
}

function Rules({ context }: MissionPageProps): VNode {
  const { words, view } = context
  const { rules, family } = words.m.mission
  return (
    <section aria-labelledby="regeln">
      <h2 class="kern-heading-medium" id="regeln">
        {rules.title}
      </h2>
      <ul>
        <li>
          {rules.appointment} <NormText norm="§ 31a Abs. 1 AufenthV" />
        </li>
        <li>
          {rules.decision} <NormText norm="§ 31a Abs. 2 AufenthV" />
        </li>
        <li>
          {rules.deeds} <NormText norm="§ 5 Abs. 1 Nr. 2 AufenthG" />, <NormText norm="§ 11 AufenthG" />,{' '}
          <NormText norm="§ 73 AufenthG" />
        </li>
        <li>
          {rules.silence} <NormText norm="§ 75 S. 2 VwGO" />
        </li>
        <li>{rules.status}</li>
        {view.isFamilyFile || view.vorhaben?.mitFamilie ? (
          <li>
            {family} <NormText norm="§ 81a Abs. 4 AufenthG" />
          </li>
        ) : null}
      </ul>
    </section>
  )
}

function Done({ context }: MissionPageProps): VNode {
  const { view, words, procedure } = context
  const { mission } = words.m
  const arten: ReadonlySet<Ereignisart> = new Set(missionArten)
  const done = view.eintraege.filter(
    ({ ereignis, berichtigtDurch }) => arten.has(ereignis.type) && berichtigtDurch === undefined,
  )
  return (
    <section aria-labelledby="bisher">
      <h2 class="kern-heading-medium" id="bisher">
        {mission.done}
      </h2>
      {done.length === 0 ? <p>{mission.doneNone}</p> : null}
      <ul>
        {done.map(({ am, ereignis }) => (
          <li>
            {words.day(am)}: {procedure.satz(ereignis)}
          </li>
        ))}
      </ul>
    </section>
  )
}
