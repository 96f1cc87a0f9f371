import type { Akte } from './akte.ts'
import type { Akteneintrag } from './events.ts'

/**
 * The number of the entry since which purpose and job are what they are now, 0 for the beginning. A consent of the
 * Bundesagentur and the examination of the office belong to one purpose and one job: what is older must be done again.
 * @example zweckwechsel(akteOf(state)) // 0
 */
export function zweckwechsel(akte: Akte): number {
  const geaendert = akte.letzter('angebotGeaendert', ({ was }) => was !== 'sonstiges')?.seq ?? 0
  return Math.max(geaendert, wegwechsel(akte), neuesAngebot(akte))
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

/**
 * What took the ground from under the procedure and was not made good: the offer is gone, or the power of the worker.
 * @example wegfall(akteOf(state))?.ereignis.type // 'angebotZurueckgezogen'
 */
export function wegfall(akte: Akte): Akteneintrag | undefined {
  const angebot = akte.letzter('angebotZurueckgezogen')
  const vollmacht = akte.letzter('vollmachtWiderrufen', ({ vollmachtgeber }) => vollmachtgeber === 'fachkraft')
  const offen = [
    angebot && !akte.letzter('angebotVorgelegt', (_, { seq }) => seq > angebot.seq) ? angebot : undefined,
    vollmacht && !gueltigeVollmacht(akte) ? vollmacht : undefined,
  ]
  return offen.filter((eintrag) => eintrag !== undefined).sort((a, b) => a.seq - b.seq)[0]
}

/** The power of the worker, if it was given and not revoked since. */
export function gueltigeVollmacht(akte: Akte): Akteneintrag | undefined {
  const widerrufen = akte.letzter('vollmachtWiderrufen', ({ vollmachtgeber }) => vollmachtgeber === 'fachkraft')
  return akte.letzter(
    'vollmachtErteilt',
    ({ vollmachtgeber }, { seq }) => vollmachtgeber === 'fachkraft' && seq > (widerrufen?.seq ?? 0),
  )
}
