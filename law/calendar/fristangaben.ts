import type { Beginn, Samstag, Verschiebung } from './fristende.ts'
import type { Spanne } from './hemmung.ts'
import type { Laenge } from './laenge.ts'
import type { Ort } from './ort.ts'
import type { PlainDate } from './plain-date.ts'
import type { Regelwerk } from './regelwerk.ts'

/** What must be known to count a Frist so that a court can follow. `streitig` asks for both readings. */
export interface Fristangaben {
  /** The day of the event, or the day with whose start the Frist begins. */
  readonly start: PlainDate
  readonly laenge: Laenge
  /** Where the act is due. More than one when it is open whose holidays count. */
  readonly orte: readonly Ort[]
  readonly regelwerk: Regelwerk
  readonly beginn: Beginn | 'streitig'
  readonly verschiebung: Verschiebung | 'streitig'
  /** Only for Werktage. */
  readonly samstag: Samstag | 'streitig'
  /** Times in which the Frist stands still, first and last day included. */
  readonly hemmungen: readonly Spanne[]
  /** The norm by which it stands still; without one the thought of § 209 BGB. */
  readonly hemmungsnorm?: string
  /** An extension by a length from the old end, or to a stated day. */
  readonly verlaengerung?: { readonly um: Laenge } | { readonly bis: PlainDate }
  /** A day that the office stated as the end, pointing to § 31 Abs. 3 VwVfG: it is never moved. */
  readonly mitgeteiltesEnde?: PlainDate
}

/**
 * A Frist from an event, moved to the next Werktag, with nothing special about it; parts can be overwritten.
 * @example countFrist({ ...ereignisfrist('2026-11-11', wochen(1), [{ land: 'SN' }]), regelwerk: 'bund' })
 */
export function ereignisfrist(start: PlainDate, laenge: Laenge, orte: readonly Ort[]): Fristangaben {
  return {
    start,
    laenge,
    orte,
    regelwerk: 'land',
    beginn: 'ereignis',
    verschiebung: 'naechsterWerktag',
    samstag: 'streitig',
    hemmungen: [],
  }
}

/**
 * How long something is valid or lasts: it ends when its last day ends, free or not. Whether the first day already counts
 * is shown both ways, because "three months from issue" can be read as an event or as a time that begins with that day.
 * @example countFrist(gueltigkeitsdauer('2026-11-30', monate(3), [{ land: 'SN' }])) // end 2027-02-28
 */
export function gueltigkeitsdauer(start: PlainDate, laenge: Laenge, orte: readonly Ort[]): Fristangaben {
  return { ...ereignisfrist(start, laenge, orte), beginn: 'streitig', verschiebung: 'keine' }
}
