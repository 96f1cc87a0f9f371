import type { Akte } from './akte.ts'
import type { Anlagenfassung, Anlagenstand, Checklistenzeile, Empfaengergruppe } from './checklistenzeile.ts'
import type { Ereignisart } from './events.ts'
import type { Anlagenform } from './events-anlagen.ts'
import { formGenuegt } from './form-genuegt.ts'

/** With which act the papers of a group reach their recipient. */
const uebermitteltDurch: Readonly<Record<Empfaengergruppe, readonly Ereignisart[]>> = {
  // The office that runs the file has what is in it; where the employer runs it, the agreement carries the papers over.
  auslaenderbehoerde: ['vereinbarungUnterzeichnet'],
  bewertung: ['anerkennungBeantragt'],
  bundesagentur: ['zustimmungAngefragt'],
  familie: ['vereinbarungUnterzeichnet'],
  auslandsvertretung: ['visumBeantragt', 'familieVisumBeantragt'],
}

interface Betrachtet {
  readonly form: readonly Anlagenform[]
  readonly gruppe: Empfaengergruppe
  readonly fassungen: readonly Anlagenfassung[]
  /** An entry proves it without the paper. */
  readonly belegt: boolean
}

/** How far a paper is, and why it was sent back. */
export function anlagenstand(
  akte: Akte,
  { form, gruppe, fassungen, belegt }: Betrachtet,
): Pick<Checklistenzeile, 'stand' | 'grund'> {
  const [newest] = fassungen
  const without = (stand: Anlagenstand) => ({ stand, grund: undefined })
  if (!newest) return without(belegt ? 'belegt' : 'fehlt')
  if (newest.beanstandet !== undefined) return { stand: 'beanstandet', grund: newest.beanstandet }
  if (!formGenuegt(newest.form, form)) return without(belegt ? 'belegt' : 'formGenuegtNicht')
  return without(istUebermittelt(akte, gruppe, newest.seq) ? 'uebermittelt' : 'liegtVor')
}

function istUebermittelt(akte: Akte, gruppe: Empfaengergruppe, seq: number): boolean {
  const fuehrtBehoerde = akte.erster('vorgangEroeffnet')?.ereignis.modus === 'behoerde'
  if (fuehrtBehoerde && (gruppe === 'auslaenderbehoerde' || gruppe === 'familie')) return false
  return uebermitteltDurch[gruppe].some((art) => akte.letzter(art, (_, entry) => entry.seq > seq) !== undefined)
}
