import type { Eingabefehler } from './eingabefehler.ts'
import type { Fristangaben } from './fristangaben.ts'
import { HOECHSTLAENGE, type Laenge, laengeInBounds, laengeText } from './laenge.ts'
import { FIRST_DAY, LAST_DAY } from './ortskalender.ts'
import { dayNumber, type PlainDate } from './plain-date.ts'

/**
 * Everything wrong with what is to be counted; empty when it can be counted.
 * @example pruefeAngaben({ ...angaben, laenge: tage(0) })[0]?.fehler // 'laengeAusserhalb'
 */
export function pruefeAngaben(angaben: Fristangaben): readonly Eingabefehler[] {
  const { start, laenge, orte, hemmungen, verlaengerung, mitgeteiltesEnde } = angaben
  return [
    ...day('start', start),
    ...length('laenge', laenge),
    ...(orte.length === 0 ? [{ fehler: 'ortFehlt', feld: 'orte' } as const] : []),
    ...hemmungen.flatMap(({ von, bis }) => [
      ...day('hemmungen', von),
      ...day('hemmungen', bis),
      ...(bis < von ? [{ fehler: 'spanneUmgekehrt', feld: 'hemmungen', von, bis } as const] : []),
    ]),
    ...(verlaengerung && 'um' in verlaengerung ? length('verlaengerung', verlaengerung.um) : []),
    ...(verlaengerung && 'bis' in verlaengerung ? day('verlaengerung', verlaengerung.bis) : []),
    ...(mitgeteiltesEnde === undefined ? [] : statedEnd(start, mitgeteiltesEnde)),
  ]
}

function statedEnd(start: PlainDate, end: PlainDate): readonly Eingabefehler[] {
  const early = { fehler: 'endeZuFrueh', feld: 'mitgeteiltesEnde', angabe: end, fruehestens: start } as const
  return [...day('mitgeteiltesEnde', end), ...(end < start ? [early] : [])]
}

function day(feld: string, date: PlainDate): readonly Eingabefehler[] {
  const number = dayNumber(date)
  const inside = number >= FIRST_DAY && number <= LAST_DAY
  return inside ? [] : [{ fehler: 'ausserhalbDesKalenders', feld, angabe: date }]
}

function length(feld: string, laenge: Laenge): readonly Eingabefehler[] {
  if (laengeInBounds(laenge)) return []
  const hoechstens = HOECHSTLAENGE[laenge.einheit]
  return [{ fehler: 'laengeAusserhalb', feld, angabe: laengeText(laenge), hoechstens }]
}
