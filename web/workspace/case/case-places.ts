import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Stationsart } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { Messages } from '#web/generated/messages.ts'

/** What people come for. */
export type PlaceGroup = 'agreement' | 'papers' | 'persons' | 'consent' | 'visa' | 'consequences'

/**
 * What is needed all the time, then what a station of the procedure asks for, then the rest. A group lies open at its stations
 * and is folded up otherwise.
 */
export const placeGroups: readonly { readonly id: PlaceGroup; readonly at: readonly Stationsart[] | 'always' }[] = [
  { id: 'papers', at: 'always' },
  { id: 'agreement', at: ['beratung', 'vereinbarung', 'gebuehr'] },
  { id: 'consent', at: ['zustimmung', 'pruefung', 'vorabzustimmung', 'termin'] },
  { id: 'visa', at: ['vorabzustimmung', 'termin', 'visum', 'einreise', 'beschaeftigung'] },
  { id: 'persons', at: [] },
  { id: 'consequences', at: [] },
]

/** A part of the case that has pages of its own. */
export interface Place {
  /** Below the address of the case. */
  readonly path: string
  readonly group: PlaceGroup
  /** For whom: nobody else is shown the way there. Whether the page opens is decided by the page. */
  readonly parteien: readonly Partei[]
  /** Only in the file of the worker, not in that of a family member. */
  readonly ofWorker?: true
  readonly label: (m: Messages) => string
  readonly hint: (m: Messages) => string
}

/** Whose passport it is, and those who keep the persons of a case. */
const verglichene: readonly Partei[] = [
  'fachkraft',
  'familie',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
]

/** Within a group in the order in which people need them. */
/** Whether somebody of these parties is shown the way to a part. */
export function isPlaceOf(path: string, own: readonly Partei[]): boolean {
  return places.some((place) => place.path === path && place.parteien.some((partei) => own.includes(partei)))
}

export const places: readonly Place[] = [
  {
    path: 'vereinbarung',
    group: 'agreement',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.agreement.place,
    hint: (m) => m.agreement.placeHint,
  },
  {
    path: 'erklaerungen',
    group: 'agreement',
    parteien: ['arbeitgeber', 'unterbevollmaechtigter', 'fachkraft', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.statements.place,
    hint: (m) => m.statements.placeHint,
  },
  {
    path: 'beschaeftigung',
    group: 'agreement',
    parteien: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde', 'bundesagentur'],
    label: (m) => m.declaration.place,
    hint: (m) => m.declaration.placeHint,
  },
  {
    path: 'papiere',
    group: 'agreement',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde', 'familie'],
    label: (m) => m.papers.place,
    hint: (m) => m.papers.placeHint,
  },
  {
    path: 'anlagen',
    group: 'papers',
    parteien,
    label: (m) => m.attachments.place,
    hint: (m) => m.attachments.placeHint,
  },
  { path: 'dateien', group: 'papers', parteien, label: (m) => m.files.room.place, hint: (m) => m.files.room.placeHint },
  {
    path: 'pakete',
    group: 'papers',
    parteien: parteien.filter((partei) => partei !== 'beratungsstelle' && partei !== 'andereAuslaenderbehoerde'),
    label: (m) => m.packets.place,
    hint: (m) => m.packets.placeHint,
  },
  {
    path: 'pass',
    group: 'persons',
    parteien: verglichene,
    label: (m) => m.passport.place,
    hint: (m) => m.passport.placeHint,
  },
  {
    path: 'abgleich',
    group: 'persons',
    parteien: verglichene,
    label: (m) => m.comparison.place,
    hint: (m) => m.comparison.placeHint,
  },
  {
    path: 'familie',
    group: 'persons',
    parteien: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.household.place,
    hint: (m) => m.household.placeHint,
  },
  {
    path: 'vorabzustimmung',
    group: 'consent',
    parteien: ['auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.consent.place,
    hint: (m) => m.consent.placeHint,
  },
  {
    path: 'uebermittlung',
    group: 'consent',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.delivery.place,
    hint: (m) => m.delivery.placeHint,
  },
  {
    path: 'auslandsvertretung',
    group: 'visa',
    parteien: [
      'auslandsvertretung',
      'fachkraft',
      'familie',
      'arbeitgeber',
      'unterbevollmaechtigter',
      'auslaenderbehoerde',
    ],
    label: (m) => m.mission.place,
    hint: (m) => m.mission.placeHint,
  },
  {
    path: 'visum',
    group: 'visa',
    parteien: [
      'fachkraft',
      'familie',
      'arbeitgeber',
      'unterbevollmaechtigter',
      'auslaenderbehoerde',
      'auslandsvertretung',
    ],
    label: (m) => m.visa.case.place,
    hint: (m) => m.visa.case.placeHint,
  },
  {
    path: 'ankunft',
    group: 'visa',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    ofWorker: true,
    label: (m) => m.arrival.place,
    hint: (m) => m.arrival.placeHint,
  },
  {
    path: 'kosten',
    group: 'consequences',
    parteien: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    label: (m) => m.costs.place,
    hint: (m) => m.costs.placeHint,
  },
  {
    path: 'hinweise',
    group: 'consequences',
    parteien: ['fachkraft', 'familie', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    label: (m) => m.notices.place,
    hint: (m) => m.notices.placeHint,
  },
  {
    path: 'ausgang',
    group: 'consequences',
    parteien: ['fachkraft', 'familie', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    label: (m) => m.outcome.place,
    hint: (m) => m.outcome.placeHint,
  },
]
