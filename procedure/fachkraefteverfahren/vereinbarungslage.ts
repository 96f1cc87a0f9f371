import type { PlainDate } from '#law/calendar/plain-date.ts'
import { valueAt } from '#law/engine/parameter.ts'
import { gebuehren } from '#law/parameters/gebuehren.ts'
import type { Evidence } from '#law/sources/evidence.ts'
import type { Akte } from './akte.ts'
import type { Refusal } from './commands.ts'
import type { Fassung } from './events-vereinbarung.ts'
import { type Lage, wenn } from './lage.ts'
import { istVertreten } from './vertretung.ts'

/**
 * When the assurance took the place of the power. The consolidated text shows it since the first days of August 2026. The act
 * is very probably the one of 22 July 2026; from which of its days on this number holds was not read in the gazette.
 */
export const wechselZurVersicherung = {
  norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
  fruehestens: '2026-07-29',
  sicherAb: '2026-08-01',
  beleg: 'B',
  source: 'BGBl. 2026 I Nr. 222, Zuordnung und Tag nicht bestätigt; Wortlaut: aufenthg_2004/__81a.html',
} as const satisfies {
  readonly norm: string
  readonly fruehestens: PlainDate
  readonly sicherAb: PlainDate
  readonly beleg: Evidence
  readonly source: string
}

/**
 * Which editions of § 81a Abs. 2 Nr. 2 AufenthG an agreement of that day can have. On the days that are not certain both are
 * accepted, and whoever wants to be safe brings what both ask for.
 * @example fassungenAm('2026-07-30') // ['mitVollmacht', 'mitVersicherung']
 */
export function fassungenAm(am: PlainDate): readonly Fassung[] {
  const { fruehestens, sicherAb } = wechselZurVersicherung
  if (am < fruehestens) return ['mitVollmacht']
  return am < sicherAb ? ['mitVollmacht', 'mitVersicherung'] : ['mitVersicherung']
}

/**
 * The editions whose papers the agreement of a file needs: those of today, or the one that was signed. Signed with the
 * assurance on a day that is not certain, it has the power attached as well.
 * @example fassungenDer({ akte: akteOf(state), heute: '2026-07-30' }) // ['mitVollmacht', 'mitVersicherung']
 */
export function fassungenDer({ akte, heute }: { readonly akte: Akte; readonly heute: PlainDate }): readonly Fassung[] {
  const unterzeichnet = akte.letzter('vereinbarungUnterzeichnet')
  if (!unterzeichnet) return fassungenAm(heute)
  const { am, ereignis } = unterzeichnet
  if (ereignis.fassung === 'mitVollmacht') return ['mitVollmacht']
  return fassungenAm(am).includes('mitVersicherung') ? fassungenAm(am) : ['mitVersicherung']
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
