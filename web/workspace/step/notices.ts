import type { BelehrungsId } from '#procedure/texts/schluessel.ts'
import type { Formart } from './step-fields.ts'
import type { StepOffer } from './step-offer.ts'

interface Notice {
  readonly id: BelehrungsId
  readonly norm: string
}

const truthful: Notice = { id: 'N1', norm: '§ 54 Abs. 2 Nr. 8 Buchst. a AufenthG' }
const realEmployment: Notice = { id: 'N2', norm: '§ 18 Abs. 2 Nr. 4a AufenthG' }
const blueCard: Notice = { id: 'N3', norm: '§ 82 Abs. 1 S. 6 AufenthG' }
const lapse: Notice = { id: 'N4', norm: '§ 82 Abs. 3 S. 2 AufenthG' }
const earlyEnd: Notice = { id: 'N5', norm: '§ 82 Abs. 6 AufenthG' }
const employer: Notice = { id: 'N6', norm: '§ 4a Abs. 5 S. 3 AufenthG' }
const advice: Notice = { id: 'N7', norm: '§ 45c AufenthG' }
const noSuccess: Notice = { id: 'N8', norm: '§ 81a Abs. 2 Nr. 8 AufenthG' }
const delivery: Notice = { id: 'N9', norm: '§ 5 Abs. 7 S. 4 VwZG' }

/** What has to be said before a step, by kind of event. */
const notices: Readonly<Partial<Record<Formart, readonly Notice[]>>> = {
  vollmachtErteilt: [truthful],
  beschaeftigungVersichert: [realEmployment],
  vereinbarungUnterzeichnet: [employer, noSuccess],
  beschaeftigungErklaert: [realEmployment],
  fristGesetzt: [lapse],
  unterlagenNachgereicht: [lapse],
  nachweiseEingereicht: [lapse],
  bescheidZugestellt: [delivery],
  visumBeantragt: [truthful, blueCard],
  beschaeftigungBegonnen: [employer, advice],
  aufenthaltstitelErteilt: [earlyEnd],
}

/** The notices for a step; whoever records what others did has nothing to be told. */
export function noticesOf({ art, weise }: StepOffer): readonly Notice[] {
  return weise === 'erfassen' ? [] : (notices[art] ?? [])
}
