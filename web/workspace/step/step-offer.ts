import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { familienarten } from '#procedure/fachkraefteverfahren/events-familie.ts'
import { darfErfassen, darfVornehmen } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import { runsTheFile } from '#server/cases/permissions.ts'
import { type Formart, isEntscheidung, isFormart, stepFields } from './step-fields.ts'

/** A step that the viewer may take: which, as whom, and whether it is an own act, a decision, or somebody else's letter. */
export interface StepOffer {
  readonly art: Formart
  readonly als: Partei
  readonly weise: 'vornehmen' | 'erfassen' | 'entscheiden'
}

const arten: readonly Formart[] = Object.keys(stepFields).filter(isFormart)

/** Everything that the viewer may do or record here, whatever the file says about its time. */
export function stepOffers(view: CaseView): readonly StepOffer[] {
  return arten.flatMap((art) => offersOf(art, view))
}

/** What can happen in the file of a family member; everything else happens in that of the worker. */
const OF_FAMILY: readonly Formart[] = [
  'vollmachtErteilt',
  'vollmachtWiderrufen',
  ...familienarten,
  'familieVisumBeantragt',
  'familieEingereist',
  'wohnsitzAngemeldet',
  'anlageEingegangen',
  'anlageBeanstandet',
  'rechtsbehelfEingelegt',
  'schreibenEingegangen',
  'einwandErhoben',
  'einwandBeschieden',
  'vorgangBeendet',
]

/** The ways in which the viewer may take one step; an own act comes first. */
export function offersOf(art: Formart, { parteien, modus, isFamilyFile, request }: CaseView): readonly StepOffer[] {
  // Whoever came by a link to one request answers it, and records nothing for others.
  if (request && !request.answers.includes(art)) return []
  // A file is opened once, on a page of its own, and so is that of a family member.
  if (art === 'vorgangEroeffnet' || art === 'familieAufgenommen') return []
  if (isFamilyFile ? !OF_FAMILY.includes(art) : familienarten.some((own) => own === art)) return []
  const own = parteien.filter((als) => darfVornehmen(art, als) && (!isEntscheidung(art) || runsTheFile(als, modus)))
  // Where nobody works in Vorab for the office, its decisions too arrive as letters.
  const recorded = request ? [] : parteien.filter((als) => darfErfassen(art, als, modus))
  const weise = isEntscheidung(art) ? ('entscheiden' as const) : ('vornehmen' as const)
  return [
    ...own.map((als) => ({ art, als, weise })),
    ...recorded.map((als) => ({ art, als, weise: 'erfassen' as const })),
  ]
}

/** The address of the form of a step, within the case. */
export function stepPath(caseId: string, { art, als, weise }: StepOffer): string {
  return `/vorgaenge/${caseId}/schritt/${art}?als=${als}&weise=${weise}`
}
