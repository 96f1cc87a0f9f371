import type { Abgleichstexte } from '../procedure-words.ts'

/** What lies behind two statements that differ, and what helps. */
export const abgleichDe: Abgleichstexte = {
  regel: {
    umschrift: {
      titel: 'Andere Schreibweise desselben Namens',
      erklaerung:
        'Die maschinenlesbare Zone kennt nur die Buchstaben A bis Z. Die Namen stimmen überein, nur die Schrift nicht.',
      abhilfe: 'In Anträgen steht der Name so, wie ihn die Seite mit dem Foto zeigt. Zu tun ist nichts.',
    },
    aufteilung: {
      titel: 'Dieselben Namen, anders aufgeteilt',
      erklaerung:
        'In manchen Ländern steht der Familienname vorn, oder alle Namen stehen in einem Feld. Die Teile sind dieselben.',
      abhilfe: 'Übernehmen Sie die Aufteilung des Passes.',
    },
    abgeschnitten: {
      titel: 'Name in der Zone abgeschnitten',
      erklaerung: 'Die Zeile im Pass ist voll. Der Rest des Namens steht auf der Seite mit dem Foto.',
      abhilfe: 'Vergleichen Sie mit der Seite mit dem Foto.',
    },
    weitererName: {
      titel: 'Ein Name mehr',
      erklaerung: 'Eine Seite nennt einen weiteren Vornamen, Vatersnamen oder zweiten Familiennamen.',
      abhilfe: 'Alle Namen aus dem Pass gehören in die Anträge. Ergänzen Sie, was fehlt.',
    },
    fruehererName: {
      titel: 'Früherer Name',
      erklaerung: 'Der Name ist der Geburtsname. Zeugnisse tragen oft noch den Namen vor der Heirat.',
      abhilfe: 'Legen Sie den Nachweis der Namensänderung bei.',
    },
    schreibfehler: {
      titel: 'Vielleicht ein Schreibfehler',
      erklaerung: 'Die Namen unterscheiden sich in einem Zeichen.',
      abhilfe: 'Berichtigen Sie die Stelle, die nicht mit dem Pass übereinstimmt.',
    },
    namenVerschieden: {
      titel: 'Verschiedene Namen',
      erklaerung: 'Die Namen lassen sich nicht aufeinander zurückführen.',
      abhilfe: 'Klären Sie, ob das Papier zu dieser Person gehört. Sonst hilft der Nachweis der Namensänderung.',
    },
    tagUndMonatVertauscht: {
      titel: 'Tag und Monat vertauscht',
      erklaerung: 'In manchen Ländern steht der Monat vor dem Tag.',
      abhilfe: 'Es gilt der Tag im Pass. Berichtigen Sie die andere Stelle.',
    },
    zifferAnders: {
      titel: 'Eine Ziffer anders',
      erklaerung: 'Die Daten unterscheiden sich in einer Ziffer.',
      abhilfe: 'Vergleichen Sie mit dem Papier und berichtigen Sie die falsche Stelle.',
    },
    tagVerschieden: {
      titel: 'Verschiedene Daten',
      erklaerung: 'Die Angaben nennen nicht denselben Tag.',
      abhilfe: 'Vergleichen Sie beide Papiere und berichtigen Sie die falsche Stelle.',
    },
    zeichenVerwechselt: {
      titel: 'Zeichen verwechselt',
      erklaerung: 'Null und O oder Eins und I sehen sich ähnlich. Sonst ist die Nummer dieselbe.',
      abhilfe: 'Es gilt die Nummer der Zone, deren Prüfziffer stimmt.',
    },
    nummerVerschieden: {
      titel: 'Andere Passnummer',
      erklaerung: 'Vielleicht gibt es einen neuen Pass. Der Visumtermin ist an die Nummer gebunden.',
      abhilfe: 'Tragen Sie den Pass ein, mit dem das Visum beantragt wird.',
    },
    staatVerschieden: {
      titel: 'Andere Staatsangehörigkeit',
      erklaerung: 'Der Pass nennt einen Staat, der bei der Person nicht eingetragen ist.',
      abhilfe: 'Tragen Sie alle Staatsangehörigkeiten ein.',
    },
    rechtsform: {
      titel: 'Andere Rechtsform',
      erklaerung: 'Der Name ist derselbe, die Rechtsform nicht. Es können zwei Unternehmen sein.',
      abhilfe: 'Nennen Sie überall das Unternehmen, das im Vertrag steht.',
    },
    arbeitgeberVerschieden: {
      titel: 'Verschiedene Arbeitgeber',
      erklaerung: 'Die Zustimmung gilt für einen Arbeitgeber. Die Papiere nennen zwei.',
      abhilfe: 'Klären Sie, wer beschäftigt, und berichtigen Sie das andere Papier.',
    },
    geschlechtsform: {
      titel: 'Dieselbe Tätigkeit, andere Form',
      erklaerung: 'Die Wörter sind dieselben, nur die Form für Frauen und Männer nicht.',
      abhilfe: 'Zu tun ist nichts.',
    },
    taetigkeitVerschieden: {
      titel: 'Andere Tätigkeit',
      erklaerung: 'Anerkennung und Zustimmung gelten für eine bestimmte Tätigkeit.',
      abhilfe: 'Prüfen Sie, ob beides dasselbe meint, und nennen Sie es überall gleich.',
    },
    gerundet: {
      titel: 'Gerundet',
      erklaerung: 'Die Beträge unterscheiden sich um höchstens einen Euro im Monat.',
      abhilfe: 'Zu tun ist nichts, solange keine Schwelle dazwischen liegt.',
    },
    sonderzahlung: {
      titel: 'Mit und ohne Sonderzahlung',
      erklaerung: 'Mit einem dreizehnten oder vierzehnten Gehalt sind die Beträge gleich.',
      abhilfe: 'Sagen Sie, ob die Sonderzahlung zugesagt ist. Nur dann zählt sie für das Mindestgehalt.',
    },
    andereArbeitszeit: {
      titel: 'Andere Arbeitszeit',
      erklaerung: 'Je Stunde ist das Gehalt dasselbe, die Stunden sind verschieden.',
      abhilfe: 'Klären Sie, welche Arbeitszeit vereinbart ist.',
    },
    gehaltVerschieden: {
      titel: 'Verschiedenes Gehalt',
      erklaerung: 'Die Bundesagentur für Arbeit prüft das Gehalt. Ein anderes im Vertrag führt zu Rückfragen.',
      abhilfe: 'Berichtigen Sie das Formular oder den Vertrag.',
    },
    stundenVerschieden: {
      titel: 'Verschiedene Wochenstunden',
      erklaerung: 'Die Papiere nennen nicht dieselbe Arbeitszeit.',
      abhilfe: 'Berichtigen Sie das Formular oder den Vertrag.',
    },
  },
  quelle: {
    pass: 'Pass (maschinenlesbare Zone)',
    personen: 'eingetragene Person',
    angaben: 'Angaben zur Vereinbarung',
    formular: 'Erklärung zum Beschäftigungsverhältnis',
    vertrag: 'Arbeitsvertrag',
    bescheid: 'Bescheid über die Anerkennung',
  },
  feld: {
    name: 'Name',
    geburtsdatum: 'Geburtsdatum',
    staatsangehoerigkeit: 'Staatsangehörigkeit',
    passnummer: 'Passnummer',
    passGueltigBis: 'Pass gültig bis',
    arbeitgeber: 'Arbeitgeber',
    taetigkeit: 'Tätigkeit',
    gehalt: 'Gehalt',
    wochenstunden: 'Wochenstunden',
    beginn: 'Beginn',
  },
  schwere: { hinweis: 'Hinweis', frage: 'Frage', widerspruch: 'Widerspruch' },
}
