import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteOf } from './akte.ts'
import { type Anlage, type AnlagenId, type Anlagenlage, anlagennorm, empfaenger } from './anlage.ts'
import { anlagenDerAuslaenderbehoerde } from './anlagen-auslaenderbehoerde.ts'
import { fehlendeFamilienanlagen } from './anlagen-familie.ts'
import { anlagenDerStellen } from './anlagen-stellen.ts'
import { fassungenVon } from './anlagenfassungen.ts'
import type { Partei } from './beteiligte.ts'
import type { State } from './state.ts'
import { istUnterbevollmaechtigt } from './vertretung.ts'
import { zweckwechsel } from './wechsel.ts'

/** Every paper of the procedure, in the order of its sign. */
export const anlagen: readonly Anlage[] = [...anlagenDerAuslaenderbehoerde, ...anlagenDerStellen]

/** A paper that is still missing: who brings it, for whom, on which norm. */
export interface FehlendeAnlage {
  readonly id: AnlagenId
  readonly von: Partei
  readonly fuer: Partei
  readonly norm: string
}

/**
 * The papers that the purpose needs on a day and that are not in the file. A paper that was sent back is missing again; one
 * that an event proves, like the offer, is there. Nothing is missing before the purpose is fixed and after the file ended.
 * @example fehlendeAnlagen(state, '2026-11-18').map(({ id }) => id) // ['AN-02']
 */
export function fehlendeAnlagen(state: State, heute: PlainDate): readonly FehlendeAnlage[] {
  const akte = akteOf(state)
  if (akte.erster('vorgangEroeffnet')?.ereignis.familieVon !== undefined && !akte.hat('vorgangBeendet')) {
    return fehlendeFamilienanlagen(akte).map(({ id, von, norm }) => ({ id, von, fuer: 'auslaenderbehoerde', norm }))
  }
  const { vorhaben } = akte
  if (!vorhaben || akte.hat('vorgangBeendet')) return []
  const vertritt: Partei = istUnterbevollmaechtigt(akte) ? 'unterbevollmaechtigter' : 'arbeitgeber'
  const lage: Anlagenlage = { akte, vorhaben, heute, wechsel: zweckwechsel(akte) }
  return anlagen
    .filter((anlage) => anlage.noetig(lage) && !liegtVor(anlage, lage))
    .map(({ id, von, fuer, norm }) => ({
      id,
      norm: anlagennorm({ norm }, lage),
      von: von === 'vertretung' ? vertritt : von,
      fuer: fuer === 'bewertung' ? empfaenger(vorhaben) : fuer,
    }))
}

/** One that came under the sign of another recipient counts where its form suffices. */
function liegtVor(anlage: Anlage, lage: Anlagenlage): boolean {
  const [newest] = fassungenVon(lage.akte, anlage)
  return newest === undefined ? anlage.belegt?.(lage) === true : newest.beanstandet === undefined
}
