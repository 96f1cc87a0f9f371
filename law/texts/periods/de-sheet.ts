import { HOECHSTLAENGE, type Laenge } from '../../calendar/laenge.ts'
import { LAENDER } from '../../calendar/land.ts'
import { type PlainDate, weekday } from '../../calendar/plain-date.ts'
import type { FreierTag } from '../../calendar/schritt.ts'
import { holidaysDe } from './de-holidays.ts'
import type { SheetWords } from './words.ts'

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const
const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

function date(day: PlainDate): string {
  return `${WEEKDAYS[weekday(day) - 1]}, ${Number(day.slice(8))}. ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

function length({ einheit, anzahl, halberMonat }: Laenge): string {
  const count = (one: string, many: string): string => (anzahl === 1 ? `1 ${one}` : `${anzahl} ${many}`)
  switch (einheit) {
    case 'tage':
      return count('Tag', 'Tage')
    case 'wochen':
      return count('Woche', 'Wochen')
    case 'monate':
      return `${count('Monat', 'Monate')}${halberMonat ? ' und 15 Tage' : ''}`
    case 'werktage':
      return count('Werktag', 'Werktage')
  }
}

function freeDay({ date: day, wochentag, feiertage }: FreierTag): string {
  const names = feiertage.map(({ tag, norm }) => `${holidaysDe[tag]}, ${norm}`)
  return names.length === 0 || wochentag === undefined
    ? `${date(day)}${names.length === 0 ? '' : ` (${names.join('; ')})`}`
    : `${date(day)} (zugleich ${names.join('; ')})`
}

const list = (days: readonly FreierTag[]): string => days.map(freeDay).join(' · ')

export const sheetDe: SheetWords = {
  date,
  length,
  freeDay,
  steps: {
    beginn: ({ beginn, start, ersterTag }) =>
      beginn === 'ereignis'
        ? `Das Ereignis fällt auf ${date(start)}. Dieser Tag zählt nicht mit; der erste Tag der Frist ist ${date(ersterTag)}.`
        : `Die Frist beginnt mit dem Anfang des Tages: ${date(start)} zählt als erster Tag mit.`,
    laenge: ({ laenge, letzterTag }) => `${length(laenge)}: Der letzte Tag der Länge nach ist ${date(letzterTag)}.`,
    monatsende: ({ gesucht, letzterTag }) =>
      `Einen ${gesucht}. hat dieser Monat nicht; an seine Stelle tritt der letzte Tag des Monats, ${date(letzterTag)}.`,
    werktage: ({ samstag, gezaehlt, uebersprungen, letzterTag }) =>
      `Gezählt werden Werktage, der Samstag ${samstag === 'werktag' ? 'als Werktag' : 'nicht'}: ${gezaehlt.map(date).join(' · ')}.${
        uebersprungen.length === 0 ? '' : ` Übersprungen: ${list(uebersprungen)}.`
      } Der letzte ist ${date(letzterTag)}.`,
    feiertageImLauf: ({ tage }) => `Feiertage während des Laufs verlängern die Frist nicht: ${list(tage)}.`,
    hemmung: ({ von, bis, tage, letzterTag }) =>
      `Die Frist steht still von ${date(von)} bis ${date(bis)}, das sind ${tage === 1 ? '1 Tag' : `${tage} Tage`}; ihr letzter Tag ist danach ${date(letzterTag)}.`,
    hemmungOhneWirkung: ({ von, bis }) =>
      `Der Stillstand von ${date(von)} bis ${date(bis)} liegt außerhalb des Laufs der Frist und ändert nichts.`,
    verlaengerung: ({ ab, um, letzterTag }) =>
      `Verlängert um ${length(um)}, gezählt ab dem Ablauf von ${date(ab)}; letzter Tag ist ${date(letzterTag)}.`,
    verlaengerungBis: ({ letzterTag }) => `Verlängert bis zu einem genannten Tag: ${date(letzterTag)}.`,
    mitgeteiltesEnde: ({ letzterTag }) =>
      `Die Behörde hat diesen Tag unter Hinweis auf die Vorschrift als Ende mitgeteilt; er gilt auch, wenn er frei ist: ${date(letzterTag)}.`,
    verschiebung: ({ von, nach, tage }) =>
      `Der letzte Tag, ${date(von)}, ist kein Tag, an dem die Frist enden kann. Frei sind: ${list(tage)}. Sie endet am nächsten Werktag, ${date(nach)}.`,
    keineVerschiebung: ({ letzterTag, frei }) =>
      frei === undefined
        ? `${date(letzterTag)} ist weder Samstag noch Sonntag noch Feiertag; es bleibt bei diesem Tag.`
        : `${freeDay(frei)} ist ein freier Tag, doch hier verschiebt sich nichts; es bleibt bei diesem Tag.`,
    ende: ({ end, folgetag }) =>
      `Die Frist endet mit Ablauf von ${date(end)}, 24 Uhr. Ab ${date(folgetag)} ist sie verstrichen.`,
  },
  questions: {
    ort: 'Die Feiertage welches Ortes zählen',
    gebiet: 'Ob ein Feiertag, den nur manche Gemeinden haben, hier gilt',
    samstag:
      'Ob der Samstag unter den Werktagen zählt (BGH, 27.4.2005 – VIII ZR 206/04; anders 13.7.2010 – VIII ZR 129/09)',
    beginn: 'Ob der erste Tag schon mitzählt',
    verschiebung: 'Ob sich das Ende von einem freien Tag auf den nächsten Werktag verschiebt',
    hemmungstag: 'Ob der Tag, an dem die Aufforderung hinausgeht, schon zum Stillstand zählt',
    spaeteHemmung:
      'Ob ein Stillstand noch wirkt, der nach dem letzten Tag der Länge nach, aber vor dem verschobenen Ende beginnt',
    verlaengerungAb:
      'Von welchem Tag an die Verlängerung zählt (verschobenes Ende: BGH, 14.12.2005 – IX ZB 198/04; sonst § 190 BGB wörtlich)',
  },
  readings: {
    gebiet: { giltNicht: 'gilt hier nicht', gilt: 'gilt hier' },
    samstag: { werktag: 'der Samstag zählt', keinWerktag: 'der Samstag zählt nicht' },
    beginn: { ereignis: 'der erste Tag zählt nicht', tagesbeginn: 'der erste Tag zählt' },
    verschiebung: { naechsterWerktag: 'nächster Werktag', keine: 'keine Verschiebung' },
    hemmungstag: { zaehlt: 'zählt zum Stillstand', zaehltNicht: 'zählt noch zur Frist' },
    spaeteHemmung: { ohneWirkung: 'wirkt nicht mehr', wirkt: 'wirkt vom verschobenen Ende an' },
    verlaengerungAb: { rechnerischesEnde: 'vom Ende der Länge nach', verschobenesEnde: 'vom verschobenen Ende' },
  },
  place: (ort) => (ort === undefined ? 'Ort' : 'land' in ort ? LAENDER[ort.land] : ort.gastland || 'Gastland'),
  holidays: holidaysDe,
  regional: {
    friedensfest: 'nur in der Stadt Augsburg',
    mariaeHimmelfahrt: 'nur in Gemeinden mit überwiegend katholischer Bevölkerung',
    fronleichnam: 'nur in bestimmten Gemeinden und Ortsteilen',
  },
  status: { ja: 'gilt', nein: 'gilt hier nicht', offen: 'hängt von der Gemeinde ab' },
  headings: {
    end: 'Ende',
    notified: 'Bekannt gegeben',
    nominalEnd: 'Letzter Tag der Länge nach',
    alternatives: 'Andere vertretbare Enden',
    because: 'Grund',
    disputed: 'Nicht entschieden',
    sameDay: 'führt hier zum selben Tag',
    safeUntil: 'In jeder Lesart rechtzeitig bis',
    lapsedAfter: 'In jeder Lesart verstrichen erst nach',
    unused: (field) => `${field}: ändert an dieser Frist nichts und blieb unberücksichtigt.`,
    follows: (day, consequence) => `Ist bis dahin nichts geschehen, dann ab ${day}: ${consequence}`,
  },
  problems: {
    keinTag: ({ feld, angabe }) =>
      `${feld}: „${angabe}“ ist kein Tag des Kalenders. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-10.`,
    tagFehlt: ({ feld }) => `${feld}: Der Tag fehlt. Geben Sie ihn als Jahr-Monat-Tag an, zum Beispiel 2026-11-10.`,
    unbekanntesLand: ({ feld, angabe, naechstes }) =>
      `${feld}: „${angabe}“ ist kein Land. ${
        naechstes
          ? `Meinten Sie ${naechstes} (${LAENDER[naechstes]})?`
          : `Möglich sind: ${Object.keys(LAENDER).join(', ')}.`
      }`,
    ortFehlt: ({ feld }) => `${feld}: Es fehlt, wessen Feiertage zählen. Nennen Sie ein Land, zum Beispiel SN.`,
    keineLaenge: ({ feld, angabe }) =>
      `${feld}: „${angabe}“ ist keine Länge. Möglich sind P10D, P1W, P2M, P1M15D, P1Y und 3WT für Werktage.`,
    laengeFehlt: ({ feld }) =>
      `${feld}: Es fehlt, wie lang die Frist ist. Möglich sind P10D, P1W, P2M, P1Y, 3WT oder ein Zeichen wie D-BA-1W.`,
    laengeAusserhalb: ({ feld, angabe, hoechstens }) =>
      `${feld}: „${angabe}“ ist zu kurz oder zu lang. Möglich sind ganze Zahlen von 1 bis ${hoechstens} (Tage bis ${HOECHSTLAENGE.tage}, Monate bis ${HOECHSTLAENGE.monate}).`,
    keineSpanne: ({ feld, angabe }) =>
      `${feld}: „${angabe}“ ist keine Zeitspanne. Schreiben Sie ersten und letzten Tag, zum Beispiel 2026-10-05..2026-10-26.`,
    spanneUmgekehrt: ({ feld, von, bis }) =>
      `${feld}: Die Zeitspanne endet am ${bis} und beginnt erst am ${von}. Vertauschen Sie die Tage.`,
    ausserhalbDesKalenders: ({ feld, angabe }) =>
      `${feld}: ${angabe} führt aus dem Kalender. Die Feiertage sind von 2015 bis 2050 erfasst.`,
    keinJahr: ({ feld, angabe }) => `${feld}: „${angabe}“ ist kein Jahr von 2015 bis 2050.`,
    endeZuFrueh: ({ feld, angabe, fruehestens }) =>
      `${feld}: ${angabe} ist zu früh. Das genannte Ende kann frühestens ${fruehestens} sein.`,
    unbekannteAngabe: ({ feld, angabe, erlaubt, naechste }) =>
      `${feld}: „${angabe}“ gibt es nicht. ${naechste ? `Meinten Sie ${naechste}?` : erlaubt.length > 0 ? `Möglich sind: ${erlaubt.join(', ')}.` : 'Hier ist nichts davon möglich.'}`,
    zuViele: ({ feld, anzahl, hoechstens }) =>
      `${feld}: ${anzahl} Angaben sind zu viele. ${hoechstens === 1 ? 'Nötig ist genau eine.' : `Möglich sind höchstens ${hoechstens}.`}`,
    nurEines: ({ feld, anderes }) =>
      `${feld}: Das geht nicht zusammen mit ${anderes}. Geben Sie nur eines von beiden an.`,
    nichtInKraft: ({ feld, angabe, ab }) => `${feld}: Am ${angabe} gab es diese Frist noch nicht; sie gilt ab ${ab}.`,
  },
}
