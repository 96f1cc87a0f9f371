import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Formart } from './step-fields.ts'
import type { StepOffer } from './step-offer.ts'

/** Why an entry is not yet the act itself; each has a sentence of its own. */
export type Elsewhere = 'remedy' | 'payment' | 'mission' | 'title' | 'registration' | 'changedOffice' | 'notHere'

/** Acts that take effect at a place of their own, whoever works in the file. */
const places: Partial<Readonly<Record<Formart, Elsewhere>>> = {
  rechtsbehelfEingelegt: 'remedy',
  gebuehrGezahlt: 'payment',
  kostenGezahlt: 'payment',
  terminAngefragt: 'mission',
  visumBeantragt: 'mission',
  visumantragVervollstaendigt: 'mission',
  familieTerminAngefragt: 'mission',
  familieVisumBeantragt: 'mission',
  familieVisumantragVervollstaendigt: 'mission',
  aufenthaltstitelBeantragt: 'title',
  familieTitelBeantragt: 'title',
  wohnsitzAngemeldet: 'registration',
  endeMitgeteilt: 'changedOffice',
  aenderungMitgeteilt: 'changedOffice',
}

const SIDE: readonly Partei[] = ['fachkraft', 'familie', 'arbeitgeber', 'unterbevollmaechtigter']

/**
 * What somebody must do besides, before an entry about an own act is true; undefined where the entry itself is the act.
 * Without this, whoever enters an objection here could miss the time for it.
 */
export function elsewhereOf(
  { art, als, weise }: StepOffer,
  { modus, participants }: Pick<CaseView, 'modus' | 'participants'>,
): Elsewhere | undefined {
  if (weise !== 'vornehmen' || !SIDE.includes(als)) return undefined
  const { an, art: kind } = nachrichten[art]
  const offices = an.filter((partei) => !SIDE.includes(partei))
  const reads = (partei: Partei): boolean =>
    modus === 'behoerde' &&
    participants.some((one) => one.partei === partei && one.organisationId !== undefined && one.until === undefined)
  return places[art] ?? (kind === 'handlung' && offices.length > 0 && !offices.some(reads) ? 'notHere' : undefined)
}
