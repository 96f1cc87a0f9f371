import type { Truth } from '../engine/truth.ts'
import type { PackId } from './packs.ts'
import {
  type Erklaerende,
  type Erklaerungsanlass,
  type Visumerklaerung,
  type VisumerklaerungId,
  visumerklaerungen,
  visumerklaerungIds,
} from './visumerklaerungen.ts'

const OHNE_BESCHAEFTIGUNG: readonly PackId[] = [
  'opportunity-card',
  'recognition-exam',
  'qualification-analysis',
  'vocational-training',
  'family-spouse',
  'family-child',
  'family-parent',
]

/**
 * The declarations that the applicant takes to the counter. Questions about the state are left to the mission where a
 * Vorabzustimmung is there: no waiting time goes for it.
 * @example erklaerungenFuer('blue-card', { beschleunigt: false }).includes('mitteilungBlaueKarte') // true
 */
export function erklaerungenFuer(
  pack: PackId | undefined,
  { beschleunigt }: { readonly beschleunigt: boolean },
): readonly VisumerklaerungId[] {
  return visumerklaerungIds.filter((id) => {
    const { anlass, unterzeichner }: Visumerklaerung = visumerklaerungen[id]
    return unterzeichner === 'antragsteller' && belongs(anlass, pack) && !(beschleunigt && id === 'sachstand')
  })
}

function belongs(anlass: Erklaerungsanlass, pack: PackId | undefined): boolean {
  switch (anlass) {
    case 'visumantrag':
      return true
    case 'beschaeftigung':
      return pack !== undefined && !OHNE_BESCHAEFTIGUNG.includes(pack)
    case 'blaueKarte':
      return pack === 'blue-card' || pack === 'blue-card-it'
    case 'westbalkan':
      return pack === 'western-balkans'
    case 'anerkennung':
    case 'vereinbarung':
    case 'beschaeftigungserklaerung':
    case 'nachEinreise':
      return false
  }
}

/** Who signs in a case what is no part of the visa pack. */
export type Vorgangsunterzeichner = Exclude<Erklaerende, 'antragsteller'>

/** What decides which declarations a case has beside the visa pack. */
export interface Erklaerungslage {
  /** Consent of the Bundesagentur; open asks for it too. */
  readonly zustimmung: Truth
  /** The qualification is examined in the procedure. */
  readonly anerkennung: boolean
}

/**
 * The declarations of employer and worker in a case: with the agreement, with the declaration on the employment, with the
 * application for recognition, and what is told for the time after the entry.
 * @example erklaerungenImVorgang('fachkraft', { zustimmung: 'ja', anerkennung: false }) // ['vorzeitigesEndeFachkraft']
 */
export function erklaerungenImVorgang(
  von: Vorgangsunterzeichner,
  { zustimmung, anerkennung }: Erklaerungslage,
): readonly VisumerklaerungId[] {
  return visumerklaerungIds.filter((id) => {
    const { anlass, unterzeichner }: Visumerklaerung = visumerklaerungen[id]
    if (unterzeichner !== von) return false
    if (anlass === 'beschaeftigungserklaerung') return zustimmung !== 'nein'
    return anlass !== 'anerkennung' || anerkennung
  })
}

/** Those that are about the time after the entry. */
export const erklaerungenNachEinreise: Readonly<Record<Vorgangsunterzeichner, readonly VisumerklaerungId[]>> = {
  arbeitgeber: ['vorzeitigesEndeArbeitgeber'],
  fachkraft: ['vorzeitigesEndeFachkraft'],
}
