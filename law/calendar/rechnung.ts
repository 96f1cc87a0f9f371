import type { DayNumber } from './civil-day.ts'
import type { Fristangaben } from './fristangaben.ts'
import { nominalEnd, rollOver } from './fristende.ts'
import { type GezaehlteHemmung, suspend } from './hemmung.ts'
import type { Kalenderspeicher } from './kalenderspeicher.ts'
import type { Lesarten } from './lesarten.ts'
import { AUSSERHALB, dayKind, type Ortskalender } from './ortskalender.ts'
import { dayNumber } from './plain-date.ts'

/** The numbers of one count in one reading; schritte.ts puts the reasons to them. */
export interface Rechnung {
  readonly kalender: Ortskalender
  readonly lesarten: Lesarten
  /** The first day that counts. */
  readonly ersterTag: DayNumber
  /** The last day by length alone. */
  readonly laengenende: DayNumber
  readonly hemmungen: readonly GezaehlteHemmung[]
  /** From which day an extension was counted. */
  readonly verlaengertAb: DayNumber | undefined
  /** The last day before it is moved off a free day. */
  readonly nominalEnd: DayNumber
  readonly end: DayNumber
}

/**
 * Counts a Frist in one reading; `undefined` when the count leaves the years of the calendar.
 * @example rechne(angaben, lesarten, kalenderspeicher())?.end
 */
export function rechne(angaben: Fristangaben, lesarten: Lesarten, speicher: Kalenderspeicher): Rechnung | undefined {
  const ort = angaben.orte[lesarten.ort]
  if (!ort) return undefined
  const kalender = speicher.of(ort, lesarten.gebiet)
  const start = dayNumber(angaben.start)
  const laengenende = nominalEnd(start, angaben.laenge, lesarten, kalender)
  if (laengenende === undefined) return undefined
  const ersterTag = lesarten.beginn === 'ereignis' ? start + 1 : start
  const hemmungen = standstill(angaben, lesarten, ersterTag, laengenende, kalender)
  const suspended = hemmungen.at(-1)?.endeDanach ?? laengenende
  const extended = extend(angaben, lesarten, suspended, kalender)
  if (!extended) return undefined
  const nominal = extended.end
  const moves = angaben.mitgeteiltesEnde === undefined && lesarten.verschiebung === 'naechsterWerktag'
  const end = moves ? rollOver(nominal, kalender) : nominal
  if (end === undefined || (dayKind(kalender, end) & AUSSERHALB) !== 0) return undefined
  return {
    kalender,
    lesarten,
    ersterTag,
    laengenende,
    hemmungen,
    verlaengertAb: extended.from,
    nominalEnd: nominal,
    end,
  }
}

function standstill(
  { hemmungen }: Fristangaben,
  { hemmungstag, spaeteHemmung }: Lesarten,
  first: DayNumber,
  last: DayNumber,
  kalender: Ortskalender,
): readonly GezaehlteHemmung[] {
  if (spaeteHemmung === 'ohneWirkung') return suspend(first, last, hemmungen, hemmungstag)
  return suspend(first, last, hemmungen, hemmungstag, (end) => rollOver(end, kalender) ?? end)
}

function extend(
  { verlaengerung, mitgeteiltesEnde }: Fristangaben,
  lesarten: Lesarten,
  end: DayNumber,
  kalender: Ortskalender,
): { readonly from: DayNumber | undefined; readonly end: DayNumber } | undefined {
  if (mitgeteiltesEnde !== undefined) return { from: undefined, end: dayNumber(mitgeteiltesEnde) }
  if (!verlaengerung) return { from: undefined, end }
  if ('bis' in verlaengerung) return { from: undefined, end: dayNumber(verlaengerung.bis) }
  const from = lesarten.verlaengerungAb === 'verschobenesEnde' ? rollOver(end, kalender) : end
  if (from === undefined) return undefined
  const extended = nominalEnd(from, verlaengerung.um, { beginn: 'ereignis', samstag: lesarten.samstag }, kalender)
  return extended === undefined ? undefined : { from, end: extended }
}
