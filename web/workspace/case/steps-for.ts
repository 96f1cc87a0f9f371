import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import { isFormart } from '../step/step-fields.ts'
import { offersOf, type StepOffer, stepPath } from '../step/step-offer.ts'

/** More buttons than this would hide the first. */
const MOST = 2

/** The steps with which the viewer can fulfil a duty, or record that it was fulfilled; with what they answer filled in. */
export function stepsFor(
  { erfuelltDurch, schuldner, ausloeser }: Pflicht,
  view: CaseView,
): readonly { readonly offer: StepOffer; readonly address: string }[] {
  const offers = erfuelltDurch.filter(isFormart).flatMap((art) => {
    const all = offersOf(art, view)
    const own = all.find(({ als, weise }) => als === schuldner && weise !== 'erfassen')
    const recorded = view.parteien.includes(schuldner) ? undefined : all.find(({ weise }) => weise === 'erfassen')
    const offer = own ?? recorded
    return offer === undefined ? [] : [offer]
  })
  return offers.slice(0, MOST).map((offer) => ({ offer, address: `${stepPath(view.id, offer)}&zu=${ausloeser}` }))
}
