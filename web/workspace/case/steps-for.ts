import type { Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import type { FristzeilenId } from '#procedure/fachkraefteverfahren/fristen.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import type { StepContext } from '../step/field.ts'
import { isFormart } from '../step/step-fields.ts'
import { offersOf, type StepOffer, stepPath } from '../step/step-offer.ts'
import { capital } from '../step/step-page.tsx'

/** A question has as many answers as the Bundesagentur has to a request; more would hide the first. */
const MOST = 4

/** What holds all the time is fulfilled by nothing; but there is a step for whoever has an occasion. */
const onOccasion: Readonly<Record<string, readonly Ereignisart[]>> = {
  mitteilungZumAngebot: ['angebotZurueckgezogen', 'angebotGeaendert'],
  aenderungenBlaueKarte: ['aenderungMitgeteilt'],
} satisfies Partial<Record<FristzeilenId, readonly Ereignisart[]>>

export interface OfferedStep {
  readonly offer: StepOffer
  readonly address: string
}

/** What a link to a step says. Two answers to one question are told apart by what they bring about. */
export function stepLabel({ offer }: OfferedStep, among: readonly OfferedStep[], context: StepContext): string {
  const { procedure, words } = context
  const { titel, handlung } = procedure.ereignis[offer.art]
  if (offer.weise === 'erfassen') return words.m.workspace.line.record({ title: titel })
  const same = among.filter((one) => procedure.ereignis[one.offer.art].handlung.neutral === handlung.neutral)
  return same.length > 1 ? titel : capital(handlung.neutral)
}

/** The steps with which the viewer can fulfil a duty, or record that it was fulfilled; with what they answer filled in. */
export function stepsFor(
  { zeile, stand, oeffnet, erfuelltDurch, schuldner, ausloeser }: Pflicht,
  view: CaseView,
): readonly OfferedStep[] {
  // A right that has not begun cannot be used yet.
  if (oeffnet && stand !== 'moeglich') return []
  const began = view.eintraege.find(({ seq }) => seq === ausloeser)?.ereignis.type
  // A file that ends for another reason is not saved by a power.
  const isIdle = (art: Ereignisart): boolean =>
    zeile === 'beendigung' && art === 'vollmachtErteilt' && began !== 'vollmachtWiderrufen'
  const answers = erfuelltDurch.filter((art) => !isIdle(art))
  const offers = [...answers, ...(onOccasion[zeile] ?? [])].filter(isFormart).flatMap((art) => {
    const all = offersOf(art, view)
    const own = all.find(({ als, weise }) => als === schuldner && weise !== 'erfassen')
    const recorded = view.parteien.includes(schuldner) ? undefined : all.find(({ weise }) => weise === 'erfassen')
    const offer = own ?? recorded
    return offer === undefined ? [] : [offer]
  })
  return offers.slice(0, MOST).map((offer) => ({ offer, address: `${stepPath(view.id, offer)}&zu=${ausloeser}` }))
}
