import type { Akte } from './akte.ts'
import type { Akteneintrag } from './events.ts'
import { vollmacht, widerruf } from './vertretung.ts'

/**
 * What took the ground from under the procedure and was not made good: the offer is gone, or the power of the worker.
 * @example wegfall(akteOf(state))?.ereignis.type // 'angebotZurueckgezogen'
 */
export function wegfall(akte: Akte): Akteneintrag | undefined {
  const angebot = akte.letzter('angebotZurueckgezogen')
  const revoked = widerruf(akte)
  if (angebot && !akte.letzter('angebotVorgelegt', (_, { seq }) => seq > angebot.seq)) return angebot
  return revoked > 0 && !vollmacht(akte) ? akte.eintraege.find(({ seq }) => seq === revoked) : undefined
}
