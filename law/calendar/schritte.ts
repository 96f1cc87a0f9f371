import { civilDate, type DayNumber } from './civil-day.ts'
import type { Fristangaben } from './fristangaben.ts'
import type { Verschiebung } from './fristende.ts'
import type { Laenge } from './laenge.ts'
import { dayKind, FEIERTAG, feiertageAm, type Ortskalender, SAMSTAG, SONNTAG } from './ortskalender.ts'
import { dayNumber, plainDateOf } from './plain-date.ts'
import type { Rechnung } from './rechnung.ts'
import { beginnNorm, mitgeteilterTagNorm, verschiebungNorm } from './regelwerk.ts'
import type { FreierTag, Schritt } from './schritt.ts'

/** Where no act of its own says so: time that stands still is not counted. */
const HEMMUNG = '§ 209 BGB'

/**
 * The calculation sheet of one count: what was counted, what was met on the way, and by which norm.
 * @example schritte(angaben, rechnung).at(-1)?.art // 'ende'
 */
export function schritte(angaben: Fristangaben, rechnung: Rechnung): readonly Schritt[] {
  const { kalender, lesarten, ersterTag, end } = rechnung
  const { regelwerk, start } = angaben
  return [
    {
      art: 'beginn',
      beginn: lesarten.beginn,
      start,
      ersterTag: plainDateOf(ersterTag),
      norm: beginnNorm(lesarten.beginn, regelwerk, kalender.ort),
    },
    ...lengthSteps(angaben, rechnung),
    ...standstillSteps(angaben, rechnung),
    ...extensionSteps(angaben, rechnung),
    ...holidaySteps(angaben, rechnung),
    rollStep(angaben, rechnung),
    {
      art: 'ende',
      end: plainDateOf(end),
      folgetag: plainDateOf(end + 1),
      norm: endNorm(angaben.laenge),
    },
  ]
}

function lengthSteps({ laenge, start }: Fristangaben, rechnung: Rechnung): readonly Schritt[] {
  const { kalender, lesarten, ersterTag, laengenende } = rechnung
  const letzterTag = plainDateOf(laengenende)
  if (laenge.einheit === 'werktage') {
    const days = range(ersterTag, laengenende)
    const free = (day: DayNumber): boolean => isSkipped(dayKind(kalender, day), lesarten.samstag === 'keinWerktag')
    return [
      {
        art: 'werktage',
        samstag: lesarten.samstag,
        gezaehlt: days.filter((day) => !free(day)).map(plainDateOf),
        uebersprungen: days.filter(free).map((day) => freierTag(kalender, day)),
        letzterTag,
        norm: '§ 188 Abs. 1 BGB',
      },
    ]
  }
  const norm = endNorm(laenge)
  const line: Schritt = { art: 'laenge', laenge, letzterTag, norm }
  const wanted = (civilDate(dayNumber(start)) % 100) - (lesarten.beginn === 'tagesbeginn' ? 1 : 0)
  const clamped = laenge.einheit === 'monate' && !laenge.halberMonat && wanted > civilDate(laengenende) % 100
  return clamped ? [line, { art: 'monatsende', gesucht: wanted, letzterTag, norm: '§ 188 Abs. 3 BGB' }] : [line]
}

function standstillSteps(angaben: Fristangaben, { hemmungen, laengenende, kalender }: Rechnung): readonly Schritt[] {
  const norm = angaben.hemmungsnorm ?? HEMMUNG
  if (hemmungen.length === 0) {
    return angaben.hemmungen.map(({ von, bis }) => ({ art: 'hemmungOhneWirkung', von, bis, norm }))
  }
  return hemmungen.flatMap(({ von, bis, tage, endeVorher, endeDanach }, index): readonly Schritt[] => {
    const before = hemmungen[index - 1]?.endeDanach ?? laengenende
    const moved = endeVorher === before ? [] : [movedStep(angaben, kalender, before, endeVorher)]
    const days = { von: plainDateOf(von), bis: plainDateOf(bis), tage, letzterTag: plainDateOf(endeDanach) }
    return [...moved, { art: 'hemmung', ...days, norm }]
  })
}

function extensionSteps(angaben: Fristangaben, rechnung: Rechnung): readonly Schritt[] {
  const letzterTag = plainDateOf(rechnung.nominalEnd)
  const { verlaengerung, mitgeteiltesEnde, regelwerk } = angaben
  if (mitgeteiltesEnde !== undefined) {
    return [{ art: 'mitgeteiltesEnde', letzterTag, norm: mitgeteilterTagNorm(regelwerk, rechnung.kalender.ort) }]
  }
  if (!verlaengerung) return []
  if ('bis' in verlaengerung) return [{ art: 'verlaengerungBis', letzterTag, norm: '§ 190 BGB' }]
  const before = rechnung.hemmungen.at(-1)?.endeDanach ?? rechnung.laengenende
  const from = rechnung.verlaengertAb ?? before
  const moved = from === before ? [] : [movedStep(angaben, rechnung.kalender, before, from)]
  return [
    ...moved,
    { art: 'verlaengerung', ab: plainDateOf(from), um: verlaengerung.um, letzterTag, norm: '§ 190 BGB' },
  ]
}

/** Werktage name the holidays they skip; every other Frist runs through them. */
function holidaySteps(angaben: Fristangaben, rechnung: Rechnung): readonly Schritt[] {
  if (angaben.laenge.einheit === 'werktage') return []
  const { kalender, ersterTag, nominalEnd } = rechnung
  const met: DayNumber[] = []
  for (let day = ersterTag; day < nominalEnd; day++) if ((dayKind(kalender, day) & FEIERTAG) !== 0) met.push(day)
  if (met.length === 0) return []
  const tage = met.map((day) => freierTag(kalender, day))
  return [{ art: 'feiertageImLauf', tage, norm: verschiebungNorm(angaben.regelwerk, kalender.ort) }]
}

function rollStep(angaben: Fristangaben, { kalender, lesarten, nominalEnd, end }: Rechnung): Schritt {
  if (end !== nominalEnd) return movedStep(angaben, kalender, nominalEnd, end)
  const frei = dayKind(kalender, end) === 0 ? undefined : freierTag(kalender, end)
  return {
    art: 'keineVerschiebung',
    letzterTag: plainDateOf(end),
    frei,
    norm: stayNorm(angaben, lesarten.verschiebung, kalender),
  }
}

/** Why the last day stays: it was stated, nothing moves it, or it is a Werktag. */
function stayNorm(
  { mitgeteiltesEnde, regelwerk, laenge }: Fristangaben,
  verschiebung: Verschiebung,
  { ort }: Ortskalender,
): string {
  if (mitgeteiltesEnde !== undefined) return mitgeteilterTagNorm(regelwerk, ort)
  return verschiebung === 'keine' ? endNorm(laenge) : verschiebungNorm(regelwerk, ort)
}

function endNorm({ einheit }: Laenge): string {
  return einheit === 'monate' || einheit === 'wochen' ? '§ 188 Abs. 2 BGB' : '§ 188 Abs. 1 BGB'
}

function movedStep(angaben: Fristangaben, kalender: Ortskalender, from: DayNumber, to: DayNumber): Schritt {
  return {
    art: 'verschiebung',
    von: plainDateOf(from),
    nach: plainDateOf(to),
    tage: range(from, to - 1).map((day) => freierTag(kalender, day)),
    norm: verschiebungNorm(angaben.regelwerk, kalender.ort),
  }
}

function freierTag(kalender: Ortskalender, day: DayNumber): FreierTag {
  const kind = dayKind(kalender, day)
  const wochentag = (kind & SONNTAG) !== 0 ? 'sonntag' : (kind & SAMSTAG) !== 0 ? 'samstag' : undefined
  return { date: plainDateOf(day), wochentag, feiertage: feiertageAm(kalender, day) }
}

function isSkipped(kind: number, saturdays: boolean): boolean {
  return (kind & (SONNTAG | FEIERTAG)) !== 0 || (saturdays && (kind & SAMSTAG) !== 0)
}

function range(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
