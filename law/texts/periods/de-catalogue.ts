import { anerkennungDe } from './de-anerkennung.ts'
import { arbeitsmarktDe } from './de-arbeitsmarkt.ts'
import { durationsDe } from './de-durations.ts'
import { einreiseDe, familieDe } from './de-familie-und-einreise.ts'
import { pflichtenDe } from './de-pflichten.ts'
import { sheetDe } from './de-sheet.ts'
import { verfahrenDe } from './de-verfahren.ts'
import { visumDe } from './de-visum.ts'
import type { CatalogueWords } from './words.ts'

const { date } = sheetDe

export const catalogueDe: CatalogueWords = {
  periods: {
    ...anerkennungDe,
    ...arbeitsmarktDe,
    ...visumDe,
    ...pflichtenDe,
    ...familieDe,
    ...einreiseDe,
    ...verfahrenDe,
  },
  branches: {
    anerkennung: 'Anerkennung',
    arbeitsmarkt: 'Zustimmung der Bundesagentur für Arbeit',
    visum: 'Vorabzustimmung und Visum',
    pflichten: 'Pflichten von Arbeitgeber und Fachkraft',
    familie: 'Familie',
    nachDerEinreise: 'Nach der Einreise',
    verfahren: 'Bekanntgabe und Verfahren',
  },
  parties: {
    auslaenderbehoerde: 'Ausländerbehörde',
    anerkennendeStelle: 'anerkennende Stelle',
    zentralstelleAuslaendischesBildungswesen: 'Zentralstelle für ausländisches Bildungswesen',
    bundesagentur: 'Bundesagentur für Arbeit',
    auslandsvertretung: 'Auslandsvertretung',
    arbeitgeber: 'Arbeitgeber',
    fachkraft: 'Fachkraft',
    familie: 'Familie',
    niemand: 'niemand',
  },
  characters: {
    muss: 'muss',
    soll: 'soll: bindet außer in besonderen Fällen',
    inDerRegel: 'in der Regel',
    darf: 'darf',
    fiktion: 'Fiktion: Schweigen hat eine Rechtsfolge',
    gueltigkeit: 'Geltungsdauer',
    vereinbarung: 'aus der Vereinbarung',
    praxis: 'Praxis, keine Vorschrift',
    regel: 'Regel für andere Fristen',
  },
  places: {
    sitzDerAuslaenderbehoerde: 'Sitz der Ausländerbehörde',
    sitzDerAnerkennendenStelle: 'Sitz der anerkennenden Stelle',
    sitzDerZentralstelle: 'Sitz der Zentralstelle',
    bundesagenturOderAuslaenderbehoerde: 'offen: Sitz der Bundesagentur oder der Ausländerbehörde',
    sitzDesGerichts: 'Sitz des Gerichts',
    gastland: 'Gastland der Auslandsvertretung',
    empfaenger: 'Ort des Empfängers',
    keiner: 'keine Verschiebung',
  },
  variants: {
    ohneBelehrung: 'ohne richtige Rechtsbehelfsbelehrung',
    verlaengerungEuAbschluss: 'Verlängerung bei Abschlüssen aus EU, EWR oder Schweiz',
    beiUnterzeichnung: 'nach der Vereinbarung bei Unterzeichnung',
    anerkennung: 'Vermittlungsabsprache oder Anerkennungspartnerschaft',
    kraftfahrer: 'Berufskraftfahrer, die sich noch qualifizieren',
    kraftfahrerWeitere: 'Berufskraftfahrer, weitere Zeit im begründeten Einzelfall',
    ausbildung: 'Ausbildung',
    ausbeutung: 'bei Anzeichen besonders ausbeuterischer Arbeitsbedingungen',
    jahresfrist: 'äußerste Grenze seit dem Ende der versäumten Frist',
    bisFebruar2024: 'wie die Behörde bis zum 29. Februar 2024 entschied',
    befristet: 'Zuschlag nach dem Ende eines befristeten Vertrags oder einer befristeten Zustimmung',
  },
  professions: {
    pflege: 'Pflegefachpersonen',
    hebammen: 'Hebammen',
    psychotherapie: 'Psychotherapeuten',
    aerzte: 'Ärzte',
    aerzteUnterschiede: 'Ärzte, Feststellung wesentlicher Unterschiede',
    zahnaerzte: 'Zahnärzte',
    apotheker: 'Apotheker',
    tieraerzte: 'Tierärzte',
    anaesthesieUndOperation: 'Anästhesie- und Operationstechnische Assistenz',
    medizinischeTechnologie: 'Medizinische Technologie',
    ergotherapie: 'Ergotherapie',
    logopaedie: 'Logopädie',
    diaetassistenz: 'Diätassistenz',
    massage: 'Massage und medizinische Bäder',
    orthoptik: 'Orthoptik',
    podologie: 'Podologie',
    physiotherapie: 'Physiotherapie',
    notfallsanitaeter: 'Notfallsanitäter',
    pharmazeutischeTechnik: 'Pharmazeutisch-technische Assistenz',
    fahrlehrer: 'Fahrlehrer',
  },
  hints: {
    zweiterOrtFehlt:
      'Offen ist, ob der Sitz der Bundesagentur oder der Ausländerbehörde zählt. Nennen Sie beide Länder, damit beide Enden gezeigt werden.',
    gastlandOhneFeiertage:
      'Die Feiertage des Gastlands sind nicht bekannt; berücksichtigt sind nur Samstage und Sonntage. Nennen Sie die freien Tage der Auslandsvertretung.',
    nichtAmWortlautGeprueft:
      'Diese Angabe beruht nicht auf dem geprüften Wortlaut einer Vorschrift, sondern auf der genannten Quelle.',
  },
  fictions: {
    verschiebung:
      'Ob sich der Tag der Bekanntgabe von einem freien Tag verschiebt (BFH, 14.10.2003 – IX R 68/98; anders BSG, 6.5.2010 – B 14 AS 12/09 R)',
    dreiOderVierTage:
      'Ob der dritte oder der vierte Tag gilt: Übergang zum 1. Januar 2025, oder die Änderung des Landesrechts ist nicht bestätigt',
  },
  durations: durationsDe,
  confidence: {
    A: 'am Wortlaut der Vorschrift geprüft',
    B: 'von einer amtlichen Seite',
    C: 'aus einer privaten Quelle, nicht amtlich bestätigt',
    D: 'unsere Folgerung, nirgends bestätigt',
  },
  results: {
    richtwert: ({ von, bis }) => `Richtwert: zwischen ${date(von)} und ${date(bis)}.`,
    rueckblick: ({ fenster }) =>
      `Betrachtet wird die Zeit vom ${date(fenster.von)} bis zum ${date(fenster.bis)}, beide Tage eingeschlossen.`,
    bekanntgabe: ({ bekanntgabe }) =>
      bekanntgabe.spaetererZugang
        ? `Maßgeblich ist der spätere wirkliche Zugang: ${date(bekanntgabe.day)}.`
        : `Gilt als bekannt gegeben am ${bekanntgabe.tage}. Tag nach der Absendung: ${date(bekanntgabe.day)}.`,
    portalabruf: ({ abruf }) => {
      switch (abruf.art) {
        case 'bekanntgegeben':
          return `Bekannt gegeben am Tag nach dem Abruf: ${date(abruf.day)}.`
        case 'streitig':
          return `Abgerufen nach dem zehnten Tag, ${date(abruf.letzterAbruftag)}; bekannt gegeben am ${date(abruf.day)} nur, wenn sich dieser Tag verschiebt.`
        case 'nichtBewirkt':
          return `Nicht rechtzeitig abgerufen: Die Bekanntgabe ist nicht bewirkt. Letzter Tag war ${date(abruf.letzterAbruftag)}.`
        case 'nochNichtAbgerufen':
          return `Noch nicht abgerufen. Letzter Tag für den Abruf ist ${date(abruf.letzterAbruftag)}.`
      }
    },
    amTag: ({ tag }) => `Spätestens am ${date(tag)} selbst.`,
    gesetztesEnde: ({ end, verschoben }) =>
      end === verschoben
        ? `Gesetztes Ende: ${date(end)}.`
        : `Gesetztes Ende: ${date(end)}, ein freier Tag. Ohne Hinweis der Behörde auf § 31 Abs. 3 S. 2 VwVfG endet die Frist am ${date(verschoben)}.`,
    ohneEnde: ({ grund }) => {
      switch (grund) {
        case 'unverzueglich':
          return 'Unverzüglich, das heißt ohne schuldhaftes Zögern. Ein Ende lässt sich nicht berechnen; die Pflicht besteht seit dem Ereignis.'
        case 'gesetzt':
          return 'Das Ende setzt die Behörde im Einzelfall. Nennen Sie den gesetzten Tag.'
        case 'hemmung':
          return 'Keine eigene Frist: Eine andere Frist steht so lange still.'
        case 'ohneZahl':
          return 'Die Vorschrift nennt keine Zahl.'
      }
    },
  },
}
