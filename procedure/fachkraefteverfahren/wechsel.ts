import type { Akte } from './akte.ts'

/**
 * The number of the entry since which purpose and job are what they are now, 0 for the beginning. A consent of the
 * Bundesagentur and the examination of the office belong to one purpose and one job: what is older must be done again.
 * @example zweckwechsel(akteOf(state)) // 0
 */
export function zweckwechsel(akte: Akte): number {
  const geaendert = akte.letzter('angebotGeaendert', ({ was }) => was !== 'sonstiges')?.seq ?? 0
  return Math.max(geaendert, wegwechsel(akte), neuesAngebot(akte))
}

/**
 * The number of the entry since which a Vorabzustimmung must be examined and given anew: another purpose, another job, or the
 * last one was withdrawn.
 * @example neubeginn(akteOf(state)) // 0
 */
export function neubeginn(akte: Akte): number {
  return Math.max(zweckwechsel(akte), akte.letzter('vorabzustimmungWiderrufen')?.seq ?? 0)
}

function wegwechsel(akte: Akte): number {
  const festgelegt = akte.alle('vorhabenFestgelegt')
  let changed = 0
  for (const [index, { seq, ereignis }] of festgelegt.entries()) {
    const before = festgelegt[index - 1]
    if (before && before.ereignis.vorhaben.weg !== ereignis.vorhaben.weg) changed = seq
  }
  return changed
}

function neuesAngebot(akte: Akte): number {
  const zurueck = akte.letzter('angebotZurueckgezogen')
  if (!zurueck) return 0
  return akte.erster('angebotVorgelegt', (_, { seq }) => seq > zurueck.seq)?.seq ?? zurueck.seq
}
