import type { Visumtexte } from '../visumtexte.ts'

export const visumDe: Visumtexte = {
  titel: 'Visumpaket',
  gegenstand: (way) => `Unterlagen für den Visumantrag: ${way}`,
  herausgeber: 'Vorab',
  deckblatt: {
    titel: 'Deckblatt',
    einleitung:
      'Dieses Deckblatt ordnet Ihre Unterlagen für den Termin. Es ist kein Antrag und ersetzt keine Auskunft der Auslandsvertretung.',
    weg: 'Weg',
    antrag: 'Antrag',
    auslandsvertretung: 'Auslandsvertretung',
    keine: 'noch nicht bekannt',
    verfahren: 'Verfahren',
    beschleunigt: 'beschleunigtes Fachkräfteverfahren mit Vorabzustimmung (§ 81a AufenthG)',
    gewoehnlich: 'ohne Vorabzustimmung',
    name: 'Name wie im Pass',
    pass: 'Nummer des Passes',
    termin: 'Termin am',
    inhalt: 'Was hier beiliegt',
    teile: {
      liste: 'Liste der Unterlagen in der Reihenfolge des Stapels',
      datenblatt: 'Datenblatt zum Eintippen in das Antragsformular (VIDEX)',
      erklaerungen: 'Erklärungen und Belehrungen zum Unterschreiben',
    },
    hinweis:
      'Das Antragsformular selbst erzeugen Sie auf videx-national.diplo.de oder im Auslandsportal: Nur dort entstehen die Strichcodes, die die Auslandsvertretung einliest.',
  },
  liste: {
    titel: 'Liste der Unterlagen',
    einleitung: 'Legen Sie die Unterlagen in dieser Reihenfolge zusammen und haken Sie ab, was bereit liegt.',
    gebuehr: 'Gebühr',
    termin: 'Termin und Entscheidung',
    immer: 'Das gilt immer',
    unbekannt: 'Was nicht bekannt ist',
  },
  quellen: { titel: 'Quellen', seite: 'Seite', stand: 'Stand' },
  datenblatt: {
    titel: 'Datenblatt zum Antragsformular',
    einleitung:
      'In der Reihenfolge des Formulars. Tippen Sie die Angaben in VIDEX oder im Auslandsportal ein, in lateinischer Schrift und so, wie sie im Pass stehen.',
    hinweis: 'Dieses Blatt hat keinen Strichcode und wird am Schalter nicht angenommen.',
    maengel: 'Bitte noch prüfen',
    keineMaengel: 'Alle nötigen Felder sind ausgefüllt, und nichts widerspricht sich.',
    abschnitt: (number, title) => `${number} ${title}`,
    kind: (number) => `${number}. Kind`,
    leer: (page, fields) => `${page}, noch leer: ${fields}.`,
    ja: 'Ja',
    nein: 'Nein',
  },
  erklaerungen: {
    titel: 'Erklärungen und Belehrungen',
    einleitung:
      'Verbindlich ist die deutsche Fassung. Jede antragstellende Person unterschreibt selbst; für Minderjährige unterschreiben alle Sorgeberechtigten.',
    merkblatt:
      'Hat die Auslandsvertretung dazu ein eigenes Blatt, geht dieses vor: Unterschreiben Sie dann das der Auslandsvertretung.',
    deutsch: 'Deutsch (verbindlich)',
    andere: 'English (reading version)',
    wortlaut: 'Wortlaut',
    nummer: 'Nr.',
    norm: 'Grundlage',
    quelle: 'Quelle',
    unbestaetigt: 'Dass dies verlangt wird, ist nicht bestätigt.',
    keineUnterschrift: 'Zur Kenntnis; eine Unterschrift ist nicht nötig.',
    unterschrift: {
      antragsteller: 'Antragstellerin oder Antragsteller',
      fachkraft: 'Fachkraft',
      arbeitgeber: 'Arbeitgeber',
    },
    ortTag: 'Ort, Datum',
    imVorgang: {
      titel: { arbeitgeber: 'Erklärungen des Arbeitgebers', fachkraft: 'Erklärungen der Fachkraft' },
      gegenstand: 'Erklärungen und Belehrungen im beschleunigten Fachkräfteverfahren',
      einleitung:
        'Lesen Sie jede Erklärung, bevor Sie unterschreiben. Der deutsche Wortlaut gilt. Wo „nur zur Kenntnis“ steht, ist keine Unterschrift nötig.',
      merkblatt:
        'Hat die Ausländerbehörde oder die Bundesagentur für Arbeit ein eigenes Formular, gilt dieses. Was schon in der unterschriebenen Vereinbarung steht, müssen Sie nicht noch einmal erklären.',
    },
  },
}
