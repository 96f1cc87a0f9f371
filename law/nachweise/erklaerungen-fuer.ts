import type { PackId } from './packs.ts'
import {
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
