import type { Vereinbarungstexte } from '../../vereinbarung/vereinbarungstexte.ts'
import { vereinbarungsfelderDe } from './vereinbarung-felder.ts'
import { klauselnDe } from './vereinbarung-klauseln.ts'

export const vereinbarungDe: Vereinbarungstexte = {
  klausel: klauselnDe,
  ...vereinbarungsfelderDe,
  titel: 'Vereinbarung über das beschleunigte Fachkräfteverfahren',
  betreff: 'Vereinbarung nach § 81a Abs. 2 Aufenthaltsgesetz',
  ausgabe: (fassung, praxis) =>
    `Ausgabe ${fassung === 'mitVersicherung' ? 'ab August 2026' : 'bis Juli 2026'}${praxis === 'allgemein' ? '' : `, ${PRAXIS[praxis]}`}`,
  zwischen: 'Diese Vereinbarung schließen',
  und: 'und',
  nachfolgend: {
    arbeitgeber: 'im Namen und in Vollmacht der Fachkraft; im Folgenden: Arbeitgeber',
    auslaenderbehoerde: 'im Folgenden: Ausländerbehörde',
  },
  entwurf: 'Entwurf, noch nicht zu unterschreiben',
  lesefassung: 'Lesefassung. Verbindlich ist allein die deutsche Fassung.',
  abschnitt: {
    A: 'Grundlagen und Beteiligte',
    B: 'Was die Ausländerbehörde tut',
    C: 'Was Fachkraft und Arbeitgeber tun',
    D: 'Ablauf und Fristen',
    E: 'Anerkennung der Qualifikation',
    F: 'Berufsausübungserlaubnis',
    G: 'Zustimmung der Bundesagentur für Arbeit',
    H: 'Altersversorgung',
    I: 'Visum',
    J: 'Familie',
    K: 'Gebühr',
    L: 'Folgen, wenn die Vereinbarung nicht eingehalten wird',
  },
  kasten: {
    E1: 'Die volle Gleichwertigkeit mit einer deutschen Ausbildung oder einem deutschen Abschluss ist festgestellt.',
    E2: 'Der ausländische Hochschulabschluss ist nach anabin oder nach einer Zeugnisbewertung mit einem deutschen vergleichbar.',
    E3: 'Die teilweise Gleichwertigkeit ist festgestellt; es fehlen noch Maßnahmen.',
    E4: 'Die Anerkennung oder die Zeugnisbewertung wird jetzt beantragt.',
    E5: 'Eine Vermittlungsabsprache besteht; die Anerkennung folgt der Einreise.',
    E6: 'Anerkennungspartnerschaft: Bestätigt wird nur die staatliche Anerkennung im Herkunftsstaat; die Anerkennung folgt der Einreise.',
    E7: 'Die Berufserfahrung genügt; eine Anerkennung ist nicht nötig.',
    E8: 'Der Aufenthaltszweck verlangt keine Anerkennung.',
  },
  erlaubnisKeine: 'Für diese Beschäftigung ist keine Berufsausübungserlaubnis nötig.',
  erlaubnisNoetig: 'Für diese Beschäftigung ist eine Berufsausübungserlaubnis nötig.',
  schritt: {
    unterlagen: 'Unterlagen vollständig vorlegen',
    akten: 'Akten früherer Aufenthalte anfordern, während das Übrige weiterläuft',
    einleitung: 'Antrag mit Hinweis auf § 81a AufenthG an die prüfende Stelle leiten',
    eingangsbestaetigung: 'Eingang und Vollständigkeit bestätigen oder Fehlendes nennen',
    weiterleitungDerBestaetigung: 'Bestätigung an den Arbeitgeber weiterleiten',
    feststellung: 'Entscheiden, ab Vollständigkeit der Unterlagen',
    einladung: 'Zur Aushändigung und Besprechung einladen, ab Eingang von Nachforderung oder Feststellung',
    aushaendigung: 'Empfangsbekenntnis mit Tag des Eingangs zurücksenden',
    weitergabe: 'Schreiben und Bescheide an die Fachkraft weitergeben',
    fortfuehrung: 'Bei teilweiser Gleichwertigkeit entscheiden, ob das Verfahren weitergeht',
    erklaerung: 'Erklärung zum Beschäftigungsverhältnis einreichen',
    anfrage: 'Zustimmung anfragen',
    zustimmung: 'Über die Zustimmung entscheiden, ab Übermittlung der Anfrage',
    pruefung: 'Aufenthaltsrechtliche Voraussetzungen prüfen',
    vorabzustimmung: 'Vorabzustimmung erteilen, wenn die Voraussetzungen vorliegen',
    unterrichtung: 'Vorabzustimmung im Register speichern, Auslandsvertretung informieren',
    zuleitung: 'Vorabzustimmung an die Fachkraft weitergeben',
    terminanfrage: 'Termin zum Visumantrag anfragen',
    termin: 'Termin unverzüglich anbieten; er liegt innerhalb der Zeit rechts',
    visumantrag: 'Visumantrag mit allen Unterlagen stellen',
    visumbescheid: 'Über den vollständigen Visumantrag entscheiden',
    familie: 'Visumanträge der Familie in zeitlichem Zusammenhang stellen',
  },
  frist: (frist, laenge) => {
    switch (frist.art) {
      case 'unverzueglich':
        return 'unverzüglich'
      case 'ohneZahl':
        return 'keine feste Zeit'
      case 'laenge':
        switch (frist.charakter) {
          case 'soll':
            return `soll: ${laenge}`
          case 'inDerRegel':
            return `in der Regel ${laenge}`
          case 'fiktion':
            return `${laenge}, danach gilt sie als erteilt`
          case 'praxis':
            return `nach Praxis ${laenge}`
          default:
            return laenge
        }
    }
  },
  tabelle: { titel: 'Schritte, Beteiligte und Fristen', kopf: ['Schritt', 'Wer', 'Zeit', 'Norm'] },
  angehoeriger: {
    titel: (nummer) => `Angehörige Person ${nummer}`,
    vornamen: 'Vornamen laut Pass',
    nachnamen: 'Nachnamen laut Pass',
    geburtsdatum: 'Geboren am',
    staatsangehoerigkeit: 'Staatsangehörigkeit',
    verhaeltnis: 'Verhältnis zur Fachkraft',
  },
  hinweise: {
    titel: 'Hinweise',
    einleitung: 'Das Gesetz verlangt oder legt nahe, die Beteiligten auf Folgendes hinzuweisen.',
  },
  anlagen: {
    titel: 'Anlagen',
    einleitung:
      'Diese Unterlagen gehören dazu. In Klammern steht, in welcher Form sie genügen. Ein Haken heißt nur, dass die Unterlage der Vereinbarung beiliegt.',
    fuer: {
      auslaenderbehoerde: 'Für die Ausländerbehörde',
      bewertung: 'Für die Stelle, die die Qualifikation prüft',
      bundesagentur: 'Für die Bundesagentur für Arbeit; nach Abschluss der Anerkennung nachzureichen',
      familie: 'Für die Familie, je Person',
    },
    form: {
      original: 'Original',
      beglaubigteKopie: 'amtlich beglaubigte Kopie',
      farbkopie: 'Farbkopie',
      kopie: 'Kopie',
      elektronisch: 'elektronisch',
    },
    falls: 'falls nötig',
  },
  ergaenzungsblatt: {
    titel: 'Ergänzungsblatt: weitere Familienangehörige',
    einleitung: 'Dieses Blatt ist Teil der Vereinbarung, Abschnitt J.',
  },
  angebot: {
    gehalt: 'Gehalt laut Arbeitsangebot',
    wochenstunden: 'Wochenstunden laut Arbeitsangebot',
    befristung: 'Befristet bis',
  },
  ergaenzung: {
    titel: (nummer, tag) => `Ergänzung Nr. ${nummer} zur Vereinbarung vom ${tag}`,
    betreff: 'Ergänzung der Vereinbarung nach § 81a Abs. 2 Aufenthaltsgesetz',
    zwischen: 'Diese Ergänzung schließen',
    einleitung: (tag, fachkraft) =>
      `Sie ändern die Vereinbarung vom ${tag} über das beschleunigte Fachkräfteverfahren${fachkraft === '' ? '' : ` für ${fachkraft}`}.`,
    frueher: (nummer, tag) => `Die Ergänzung Nr. ${nummer} vom ${tag} ist berücksichtigt.`,
    aenderungen: 'Was sich ändert',
    bisher: 'Bisher',
    kuenftig: 'Künftig',
    nichts: 'nicht enthalten',
    entfaellt: 'entfällt',
    familie: 'Angehörige nach dieser Ergänzung',
    neueKlausel: 'Neue Klausel',
    neuePerson: 'Neue angehörige Person',
    person: 'Angehörige Person',
    uebriges: 'Was bleibt',
    bleibt: 'Im Übrigen bleibt die Vereinbarung unverändert, auch ihre Hinweise und ihre Abläufe.',
    wirksam:
      'Diese Ergänzung gilt, sobald beide Seiten unterschrieben haben. Bis dahin gilt die Vereinbarung, wie sie ist.',
    unterlagen:
      'Der Arbeitgeber reicht die Unterlagen nach, die zu den Änderungen gehören: bei einer neuen Beschäftigung das geänderte Angebot, bei weiteren Angehörigen deren Vollmacht, Pass und Personenstandsurkunden.',
  },
  unterschriften: {
    titel: 'Unterschriften',
    schriftform:
      'Beide Seiten unterschreiben eigenhändig oder mit einer qualifizierten elektronischen Signatur. Eine andere Signatur ersetzt die Schriftform nicht, wenn sie verlangt ist.',
    arbeitgeber: 'Arbeitgeber, im Namen der Fachkraft',
    unterbevollmaechtigter: 'Unterbevollmächtigte, für den Arbeitgeber im Namen der Fachkraft',
    auslaenderbehoerde: 'Ausländerbehörde',
    ortUndTag: 'Ort, Datum',
  },
  ja: 'ja',
  nein: 'nein',
  imMonat: (geld) => `${geld} brutto im Monat`,
  botschaft: (stadt) => `Deutsche Botschaft ${stadt}`,
  generalkonsulat: (stadt) => `Deutsches Generalkonsulat ${stadt}`,
  klauselWort: 'Klausel',
  unbestaetigt: 'nicht bestätigt',
}

const PRAXIS = {
  sachsen: 'Sachsen',
  bayern: 'Bayern',
  nordrheinWestfalen: 'Nordrhein-Westfalen',
  niedersachsen: 'Niedersachsen',
  badenWuerttemberg: 'Baden-Württemberg',
  berlin: 'Berlin',
  hamburg: 'Hamburg',
  hessen: 'Hessen',
  schleswigHolstein: 'Schleswig-Holstein',
} as const
