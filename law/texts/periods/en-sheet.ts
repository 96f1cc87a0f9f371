import { HOECHSTLAENGE, type Laenge } from '../../calendar/laenge.ts'
import { LAENDER } from '../../calendar/land.ts'
import { type PlainDate, weekday } from '../../calendar/plain-date.ts'
import type { FreierTag } from '../../calendar/schritt.ts'
import { holidaysEn } from './en-holidays.ts'
import type { SheetWords } from './words.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function date(day: PlainDate): string {
  return `${WEEKDAYS[weekday(day) - 1]}, ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

function length({ einheit, anzahl, halberMonat }: Laenge): string {
  const count = (one: string): string => (anzahl === 1 ? `1 ${one}` : `${anzahl} ${one}s`)
  switch (einheit) {
    case 'tage':
      return count('day')
    case 'wochen':
      return count('week')
    case 'monate':
      return `${count('month')}${halberMonat ? ' and 15 days' : ''}`
    case 'werktage':
      return anzahl === 1 ? '1 Werktag (working day)' : `${anzahl} Werktage (working days)`
  }
}

function freeDay({ date: day, wochentag, feiertage }: FreierTag): string {
  const names = feiertage.map(({ tag, norm }) => `${holidaysEn[tag]}, ${norm}`)
  return names.length === 0 || wochentag === undefined
    ? `${date(day)}${names.length === 0 ? '' : ` (${names.join('; ')})`}`
    : `${date(day)} (at the same time ${names.join('; ')})`
}

const list = (days: readonly FreierTag[]): string => days.map(freeDay).join(' · ')

export const sheetEn: SheetWords = {
  date,
  length,
  freeDay,
  steps: {
    beginn: ({ beginn, start, ersterTag }) =>
      beginn === 'ereignis'
        ? `The event falls on ${date(start)}. That day is not counted; the first day of the period is ${date(ersterTag)}.`
        : `The period begins with the start of the day: ${date(start)} counts as its first day.`,
    laenge: ({ laenge, letzterTag }) => `${length(laenge)}: by its length the last day is ${date(letzterTag)}.`,
    monatsende: ({ gesucht, letzterTag }) =>
      `This month has no day ${gesucht}; the last day of the month takes its place, ${date(letzterTag)}.`,
    werktage: ({ samstag, gezaehlt, uebersprungen, letzterTag }) =>
      `Working days are counted, Saturday ${samstag === 'werktag' ? 'as one of them' : 'not'}: ${gezaehlt.map(date).join(' · ')}.${
        uebersprungen.length === 0 ? '' : ` Skipped: ${list(uebersprungen)}.`
      } The last one is ${date(letzterTag)}.`,
    feiertageImLauf: ({ tage }) => `Holidays on the way do not make the period longer: ${list(tage)}.`,
    hemmung: ({ von, bis, tage, letzterTag }) =>
      `The period stands still from ${date(von)} to ${date(bis)}, ${tage === 1 ? '1 day' : `${tage} days`}; after that its last day is ${date(letzterTag)}.`,
    hemmungOhneWirkung: ({ von, bis }) =>
      `The standstill from ${date(von)} to ${date(bis)} lies outside the period and changes nothing.`,
    verlaengerung: ({ ab, um, letzterTag }) =>
      `Extended by ${length(um)}, counted from the end of ${date(ab)}; the last day is ${date(letzterTag)}.`,
    verlaengerungBis: ({ letzterTag }) => `Extended to a stated day: ${date(letzterTag)}.`,
    mitgeteiltesEnde: ({ letzterTag }) =>
      `The office stated this day as the end and pointed to the provision; it stands even when it is a free day: ${date(letzterTag)}.`,
    verschiebung: ({ von, nach, tage }) =>
      `The last day, ${date(von)}, is no day on which the period can end. Free are: ${list(tage)}. It ends on the next working day, ${date(nach)}.`,
    keineVerschiebung: ({ letzterTag, frei }) =>
      frei === undefined
        ? `${date(letzterTag)} is neither a Saturday nor a Sunday nor a holiday; the day stands.`
        : `${freeDay(frei)} is a free day, but nothing is moved here; the day stands.`,
    ende: ({ end, folgetag }) =>
      `The period ends at midnight at the end of ${date(end)}. From ${date(folgetag)} on it has lapsed.`,
  },
  questions: {
    ort: 'Whose holidays count',
    gebiet: 'Whether a holiday that only some municipalities have holds here',
    samstag:
      'Whether Saturday counts among Werktage (BGH, 27 April 2005 – VIII ZR 206/04; otherwise 13 July 2010 – VIII ZR 129/09)',
    beginn: 'Whether the first day already counts',
    verschiebung: 'Whether the end is moved from a free day to the next working day',
    hemmungstag: 'Whether the day on which the request goes out already belongs to the standstill',
    spaeteHemmung:
      'Whether a standstill still counts that begins after the last day by length but before the moved end',
    verlaengerungAb:
      'From which day an extension is counted (moved end: BGH, 14 December 2005 – IX ZB 198/04; otherwise § 190 BGB to the letter)',
  },
  readings: {
    gebiet: { giltNicht: 'does not hold here', gilt: 'holds here' },
    samstag: { werktag: 'Saturday counts', keinWerktag: 'Saturday does not count' },
    beginn: { ereignis: 'the first day does not count', tagesbeginn: 'the first day counts' },
    verschiebung: { naechsterWerktag: 'next working day', keine: 'not moved' },
    hemmungstag: { zaehlt: 'belongs to the standstill', zaehltNicht: 'still belongs to the period' },
    spaeteHemmung: { ohneWirkung: 'no longer counts', wirkt: 'counts from the moved end' },
    verlaengerungAb: { rechnerischesEnde: 'from the end by length', verschobenesEnde: 'from the moved end' },
  },
  place: (ort) => (ort === undefined ? 'place' : 'land' in ort ? LAENDER[ort.land] : ort.gastland || 'host country'),
  holidays: holidaysEn,
  regional: {
    friedensfest: 'only in the city of Augsburg',
    mariaeHimmelfahrt: 'only in municipalities with a Catholic majority',
    fronleichnam: 'only in certain municipalities and parts of them',
  },
  status: { ja: 'holds', nein: 'does not hold here', offen: 'depends on the municipality' },
  headings: {
    end: 'End',
    notified: 'Notified',
    nominalEnd: 'Last day by length',
    alternatives: 'Other arguable ends',
    because: 'Reason',
    disputed: 'Not settled',
    sameDay: 'leads to the same day here',
    safeUntil: 'In time in every reading until',
    lapsedAfter: 'Lapsed in every reading only after',
    unused: (field) => `${field}: changes nothing about this period and was left out.`,
    follows: (day, consequence) => `If nothing has happened by then, from ${day} on: ${consequence}`,
  },
  problems: {
    keinTag: ({ feld, angabe }) =>
      `${feld}: "${angabe}" is not a day of the calendar. Write year-month-day, for example 2026-11-10.`,
    tagFehlt: ({ feld }) => `${feld}: the day is missing. Give it as year-month-day, for example 2026-11-10.`,
    unbekanntesLand: ({ feld, angabe, naechstes }) =>
      `${feld}: "${angabe}" is not a Land. ${
        naechstes
          ? `Did you mean ${naechstes} (${LAENDER[naechstes]})?`
          : `Possible are: ${Object.keys(LAENDER).join(', ')}.`
      }`,
    ortFehlt: ({ feld }) => `${feld}: it is missing whose holidays count. Name a Land, for example SN.`,
    keineLaenge: ({ feld, angabe }) =>
      `${feld}: "${angabe}" is not a length. Possible are P10D, P1W, P2M, P1M15D, P1Y, and 3WT for working days.`,
    laengeFehlt: ({ feld }) =>
      `${feld}: it is missing how long the period is. Possible are P10D, P1W, P2M, P1Y, 3WT, or a sign such as D-BA-1W.`,
    laengeAusserhalb: ({ feld, angabe, hoechstens }) =>
      `${feld}: "${angabe}" is too short or too long. Possible are whole numbers from 1 to ${hoechstens} (days up to ${HOECHSTLAENGE.tage}, months up to ${HOECHSTLAENGE.monate}).`,
    keineSpanne: ({ feld, angabe }) =>
      `${feld}: "${angabe}" is not a span of time. Write the first and the last day, for example 2026-10-05..2026-10-26.`,
    spanneUmgekehrt: ({ feld, von, bis }) =>
      `${feld}: the span ends on ${bis} and begins only on ${von}. Swap the days.`,
    ausserhalbDesKalenders: ({ feld, angabe }) =>
      `${feld}: ${angabe} leads out of the calendar. Holidays are known from 2015 to 2050.`,
    keinJahr: ({ feld, angabe }) => `${feld}: "${angabe}" is not a year from 2015 to 2050.`,
    endeZuFrueh: ({ feld, angabe, fruehestens }) =>
      `${feld}: ${angabe} is too early. The stated end can be ${fruehestens} at the earliest.`,
    unbekannteAngabe: ({ feld, angabe, erlaubt, naechste }) =>
      `${feld}: there is no "${angabe}". ${naechste ? `Did you mean ${naechste}?` : erlaubt.length > 0 ? `Possible are: ${erlaubt.join(', ')}.` : 'Nothing of the kind is possible here.'}`,
    zuViele: ({ feld, anzahl, hoechstens }) =>
      `${feld}: ${anzahl} are too many. ${hoechstens === 1 ? 'Give exactly one.' : `At most ${hoechstens} are possible.`}`,
    nurEines: ({ feld, anderes }) => `${feld}: this does not go together with ${anderes}. Give only one of the two.`,
    nichtInKraft: ({ feld, angabe, ab }) =>
      `${feld}: on ${angabe} this period did not exist yet; it applies from ${ab}.`,
  },
}
