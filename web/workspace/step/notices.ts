import type { Messages } from '#web/generated/messages.ts'
import type { Formart } from './step-fields.ts'
import type { StepOffer } from './step-offer.ts'

interface Notice {
  readonly id: keyof Messages['workspace']['notices']
  readonly norm: string
}

const truthful: Notice = { id: 'truthful', norm: '§ 54 Abs. 2 Nr. 8 Buchst. a AufenthG' }
const falseAssurance: Notice = { id: 'falseAssurance', norm: '§ 95 Abs. 2 Nr. 2 AufenthG' }
const employerDuties: Notice = { id: 'employerDuties', norm: '§ 4a Abs. 5 S. 3 AufenthG' }
const noSuccess: Notice = { id: 'noSuccess', norm: '§ 81a Abs. 2 Nr. 8 AufenthG' }
const adviceAfterEntry: Notice = { id: 'adviceAfterEntry', norm: '§ 45c AufenthG' }
const lapse: Notice = { id: 'lapse', norm: '§ 82 Abs. 3 S. 2 AufenthG' }
const effectWithoutBasis: Notice = { id: 'fictionCounts', norm: '§ 36 Abs. 2 S. 1 BeschV' }
const changeOfEmployer: Notice = { id: 'changeOfEmployer', norm: '§ 82 Abs. 1 S. 6 AufenthG' }

/** What has to be said before a step, by kind of event. */
const notices: Readonly<Partial<Record<Formart, readonly Notice[]>>> = {
  beschaeftigungVersichert: [falseAssurance],
  vereinbarungUnterzeichnet: [employerDuties, noSuccess],
  angebotVorgelegt: [employerDuties],
  fristGesetzt: [lapse],
  beschaeftigungErklaert: [falseAssurance],
  visumBeantragt: [truthful],
  vorabzustimmungErteilt: [effectWithoutBasis],
  beschaeftigungBegonnen: [adviceAfterEntry],
  aenderungMitgeteilt: [changeOfEmployer],
}

/** The notices for a step; whoever records what others did has nothing to be told. */
export function noticesOf({ art, weise }: StepOffer): readonly Notice[] {
  return weise === 'erfassen' ? [] : (notices[art] ?? [])
}
