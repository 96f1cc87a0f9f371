import type { PlainDate } from '#law/calendar/plain-date.ts'
import { valueAt } from '#law/engine/parameter.ts'
import { gebuehren } from '#law/parameters/gebuehren.ts'
import type { Akte } from './akte.ts'
import type { Refusal } from './commands.ts'
import type { Fassung } from './events-vereinbarung.ts'
import { type Lage, wenn } from './lage.ts'
import { istVertreten } from './vertretung.ts'

/** From this day the agreement contains the assurance. The day is not certain: it may have been up to three days earlier. */
const VERSICHERUNG_SICHER_AB: PlainDate = '2026-08-01'
const VERSICHERUNG_FRUEHESTENS_AB: PlainDate = '2026-07-29'

/**
 * Which editions of § 81a Abs. 2 Nr. 2 AufenthG an agreement of that day can have. Gazettes and texts leave open on which
 * day between 29 July and 1 August 2026 the assurance took the place of the power: in between both are accepted.
 * @example fassungenAm('2026-07-30') // ['mitVollmacht', 'mitVersicherung']
 */
export function fassungenAm(am: PlainDate): readonly Fassung[] {
  if (am < VERSICHERUNG_FRUEHESTENS_AB) return ['mitVollmacht']
  return am < VERSICHERUNG_SICHER_AB ? ['mitVollmacht', 'mitVersicherung'] : ['mitVersicherung']
}

/** Both sides have signed. */
export function istVereinbart(akte: Akte): boolean {
  const signed = akte.alle('vereinbarungUnterzeichnet').map(({ ereignis }) => ereignis.von)
  return signed.includes('auslaenderbehoerde') && signed.some((von) => von !== 'auslaenderbehoerde')
}

/**
 * The number that the next supplement has: both sides have signed all before it.
 * @example naechsteErgaenzung(akteOf(state)) // 1
 */
export function naechsteErgaenzung(akte: Akte): number {
  const signed = akte.alle('vereinbarungErgaenzt').map(({ ereignis }) => ereignis)
  const by = (nummer: number, office: boolean): boolean =>
    signed.some((one) => one.nummer === nummer && (one.von === 'auslaenderbehoerde') === office)
  let nummer = 1
  while (by(nummer, true) && by(nummer, false)) nummer++
  return nummer
}

/** An offer is there that nobody took back. */
export function hatAngebot(akte: Akte): boolean {
  const gone = akte.letzter('angebotZurueckgezogen')?.seq ?? 0
  return akte.letzter('angebotVorgelegt', (_, { seq }) => seq > gone) !== undefined
}

/**
 * What stands against any act in the procedure itself: no purpose, no agreement, nobody who acts for the worker.
 * @example verfahrensluecken(lage) // [{ grund: 'vereinbarungFehlt', norm: '§ 81a Abs. 2 AufenthG' }]
 */
export function verfahrensluecken({ akte, vorhaben }: Lage): readonly Refusal[] {
  return [
    ...wenn(!vorhaben, 'vorhabenFehlt', '§ 81a Abs. 1 S. 1 AufenthG'),
    ...wenn(!istVereinbart(akte), 'vereinbarungFehlt', '§ 81a Abs. 2 AufenthG'),
    ...wenn(!istVertreten(akte), 'vollmachtFehlt', '§ 81a Abs. 1 S. 1 AufenthG'),
  ]
}

/** The fee of that day; half of it for a minor (§ 50 Abs. 1 S. 1 AufenthV). */
export function gebuehrAm(am: PlainDate, minderjaehrig: boolean): number | undefined {
  const full = valueAt(gebuehren.beschleunigtesFachkraefteverfahren, am)?.value
  return full === undefined || !minderjaehrig ? full : full / 2
}

/** Whether the fee was fixed and paid in full. */
export function istGezahlt(akte: Akte): boolean {
  const owed = akte.letzter('gebuehrFestgesetzt')
  const paid = akte.alle('gebuehrGezahlt').reduce((sum, { ereignis }) => sum + ereignis.cents, 0)
  return owed !== undefined && paid >= owed.ereignis.cents
}
