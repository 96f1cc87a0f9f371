import type { Werte } from '../procedure-words.ts'

export const werteDe: Werte = {
  modus: {
    behoerde: {
      wort: 'mit der Behörde',
      erklaerung: 'Die Ausländerbehörde führt die Akte. Alle Beteiligten arbeiten in derselben Akte.',
    },
    eigenregie: {
      wort: 'in eigener Regie',
      erklaerung:
        'Der Arbeitgeber oder seine Vertretung führt die Akte allein und trägt ein, was die Stellen schreiben. Die Behörden sehen diese Akte nicht.',
    },
  },
  anerkennungsstand: {
    gleichwertig: {
      wort: 'voll gleichwertig',
      erklaerung: 'Ein Bescheid sagt: Die Ausbildung ist einer deutschen Ausbildung voll gleichwertig.',
    },
    vergleichbar: {
      wort: 'vergleichbarer Hochschulabschluss',
      erklaerung:
        'Der Abschluss ist mit einem deutschen vergleichbar. Das zeigt die Datenbank anabin oder eine Zeugnisbewertung der Zentralstelle.',
    },
    teilweiseGleichwertig: {
      wort: 'teilweise gleichwertig',
      erklaerung: 'Ein Bescheid nennt Unterschiede, die sich mit einer Maßnahme in Deutschland ausgleichen lassen.',
    },
    wirdBeantragt: {
      wort: 'Anerkennung wird beantragt',
      erklaerung: 'Es gibt noch keinen Bescheid. Die Ausländerbehörde leitet das Verfahren jetzt ein.',
    },
    nachEinreise: {
      wort: 'Anerkennung nach der Einreise',
      erklaerung:
        'Eine Vermittlungsabsprache der Bundesagentur besteht. Die Anerkennung wird erst in Deutschland beantragt.',
    },
    anerkennungspartnerschaft: {
      wort: 'Anerkennungspartnerschaft',
      erklaerung:
        'Arbeitgeber und Fachkraft vereinbaren, die Anerkennung in Deutschland gemeinsam zu betreiben. Vorher wird nur bestätigt, dass der Abschluss im Herkunftsland staatlich anerkannt ist.',
    },
    ohneAnerkennung: {
      wort: 'ohne Anerkennung',
      erklaerung: 'Dieser Weg verlangt keine Anerkennung, zum Beispiel eine Ausbildung oder Berufserfahrung.',
    },
  },
  gegenstand: {
    gleichwertigkeit: 'Feststellung der Gleichwertigkeit',
    zeugnisbewertung: 'Zeugnisbewertung',
    digitaleAuskunft: 'Auskunft zur Berufsqualifikation',
    berufsausuebungserlaubnis: 'Berufsausübungserlaubnis',
  },
  anerkennungsrecht: {
    bqfg: 'Bundesberuf nach dem Berufsqualifikationsfeststellungsgesetz (BQFG)',
    fachgesetz: 'Beruf mit eigenem Gesetz, zum Beispiel Pflege oder Medizin',
    landesrecht: 'Beruf nach dem Recht des Landes',
    zentralstelle: 'Zentralstelle für ausländisches Bildungswesen',
  },
  gespraechsweg: {
    persoenlich: 'persönlich',
    telefonisch: 'telefonisch',
    elektronisch: 'elektronisch',
    schriftlich: 'schriftlich',
  },
  anerkennungsergebnis: {
    gleichwertig: {
      wort: 'voll gleichwertig',
      erklaerung: 'Die Ausbildung ist einer deutschen Ausbildung voll gleichwertig.',
    },
    teilweiseGleichwertig: {
      wort: 'teilweise gleichwertig',
      erklaerung: 'Es gibt Unterschiede. Der Bescheid nennt, womit sie sich ausgleichen lassen.',
    },
    nichtGleichwertig: {
      wort: 'nicht gleichwertig',
      erklaerung: 'Die Ausbildung unterscheidet sich wesentlich. Sehen Sie nach, ob der Bescheid eine Maßnahme nennt.',
    },
    vergleichbar: {
      wort: 'vergleichbar',
      erklaerung: 'Der Hochschulabschluss ist mit einem deutschen Abschluss vergleichbar.',
    },
    nichtVergleichbar: {
      wort: 'nicht vergleichbar',
      erklaerung: 'Der Hochschulabschluss lässt sich keinem deutschen Abschluss zuordnen.',
    },
    bestaetigt: {
      wort: 'bestätigt',
      erklaerung: 'Der Abschluss ist in dem Staat anerkannt, in dem er erworben wurde.',
    },
    nichtBestaetigt: {
      wort: 'nicht bestätigt',
      erklaerung: 'Dass der Abschluss im Herkunftsland staatlich anerkannt ist, ließ sich nicht bestätigen.',
    },
    erlaubnisErteilt: {
      wort: 'Erlaubnis erteilt',
      erklaerung: 'Die Fachkraft darf den Beruf in Deutschland ausüben.',
    },
    erlaubnisZugesagt: {
      wort: 'Erlaubnis zugesagt',
      erklaerung: 'Die Stelle hat zugesagt, die Erlaubnis für den Beruf zu erteilen.',
    },
    erlaubnisVersagt: {
      wort: 'Erlaubnis versagt',
      erklaerung: 'Die Stelle hat die Erlaubnis für den Beruf abgelehnt.',
    },
  },
  pruefpunkt: {
    identitaetUndPass: {
      wort: 'Identität und Pass',
      erklaerung: 'Wer die Fachkraft ist, steht fest. Ein gültiger Pass liegt vor.',
    },
    lebensunterhalt: {
      wort: 'Lebensunterhalt',
      erklaerung: 'Das Einkommen reicht zum Leben, ohne öffentliche Leistungen und mit Krankenversicherung.',
    },
    keinAusweisungsinteresse: {
      wort: 'kein Ausweisungsinteresse',
      erklaerung: 'Es ist nichts bekannt, was gegen den Aufenthalt spricht, zum Beispiel Straftaten.',
    },
    altersvorsorge: {
      wort: 'Altersvorsorge',
      erklaerung:
        'Ab 45 Jahren verlangen manche Titel beim ersten Mal ein Mindestgehalt oder eine angemessene Altersversorgung. Die Blaue Karte EU gehört nicht dazu.',
    },
    konkretesAngebot: {
      wort: 'konkretes Angebot',
      erklaerung: 'Es gibt einen bestimmten Arbeits- oder Ausbildungsplatz bei einem bestimmten Arbeitgeber.',
    },
    besondereVoraussetzungen: {
      wort: 'besondere Voraussetzungen',
      erklaerung: 'Was der gewählte Aufenthaltszweck zusätzlich verlangt, zum Beispiel Abschluss, Gehalt oder Sprache.',
    },
  },
  pruefergebnis: { erfuellt: 'erfüllt', nichtErfuellt: 'nicht erfüllt', entfaellt: 'entfällt' },
  hinweis: {
    passNichtVisierfaehig: 'In diesen Pass kann kein Visum geklebt werden.',
    voraufenthalt: 'Die Person war früher schon in Deutschland.',
    namensabweichung: 'Der Name ist in den Unterlagen verschieden geschrieben.',
    spracheNichtGeprueft: 'Die Sprachkenntnisse hat die Ausländerbehörde nicht geprüft.',
    familie: 'Familienangehörige kommen mit oder ziehen nach.',
  },
  anlagenform: {
    original: 'Original',
    beglaubigteKopie: 'amtlich beglaubigte Kopie',
    farbkopie: 'Farbkopie',
    kopie: 'Kopie',
    elektronisch: 'elektronisches Dokument',
  },
  beendigungsgrund: {
    antragZurueckgenommen: 'Der Antrag ist zurückgenommen.',
    angebotEntfallen: 'Das Angebot besteht nicht mehr.',
    vollmachtWiderrufen: 'Die Vollmacht ist widerrufen.',
    nichtFortgefuehrt: 'Das Verfahren wird nach dem Anerkennungsbescheid nicht fortgeführt.',
    vorabzustimmungVersagt: 'Die Vorabzustimmung ist versagt.',
    visumAbgelehnt: 'Das Visum ist abgelehnt.',
    ziel: 'Das Verfahren ist am Ziel.',
    unzustaendig: 'Eine andere Behörde ist zuständig.',
  },
  vollmachtgeber: {
    fachkraft: 'Fachkraft',
    ehegatte: 'Ehegatte oder Ehegattin',
    sorgeberechtigte: 'Sorgeberechtigte',
  },
  fassung: {
    mitVollmacht: {
      wort: 'Vereinbarung mit Vollmacht als Anlage',
      erklaerung: 'Ältere Fassung: Die Vollmacht der Fachkraft liegt der Vereinbarung bei.',
    },
    mitVersicherung: {
      wort: 'Vereinbarung mit Versicherung der Bevollmächtigung',
      erklaerung:
        'Neuere Fassung: Der Arbeitgeber versichert, dass die Fachkraft ihn bevollmächtigt hat. Die Behörde kann die Vollmacht trotzdem verlangen.',
    },
  },
  angebotsart: {
    arbeitsvertrag: 'Arbeitsvertrag',
    arbeitsangebot: 'Arbeitsangebot',
    ausbildungsvertrag: 'Ausbildungsvertrag',
    schulplatz: 'Zusage eines Schulplatzes',
  },
  angebotsaenderung: {
    taetigkeit: 'Tätigkeit',
    arbeitsort: 'Arbeitsort',
    gehalt: 'Gehalt',
    sonstiges: 'etwas anderes',
  },
  unterschriftsform: {
    eigenhaendig: 'von Hand',
    qualifizierteSignatur: 'mit qualifizierter elektronischer Signatur',
    fortgeschritteneSignatur: 'mit fortgeschrittener elektronischer Signatur',
  },
  faelligkeit: { beiUnterzeichnung: 'mit der Unterzeichnung', nachBekanntgabe: 'nach der Bekanntgabe' },
  zustellungsweg: {
    uebergabe: 'persönlich übergeben',
    postMitEmpfangsbekenntnis: 'mit der Post und Empfangsbekenntnis gesandt',
    einschreiben: 'als Einschreiben gesandt',
    elektronisch: 'elektronisch gesandt',
  },
  anfrageweg: { schnittstelle: 'über die Schnittstelle', elektronisch: 'elektronisch', post: 'mit der Post' },
  unterrichtungsweg: {
    register: 'über das Ausländerzentralregister',
    sichereEmail: 'mit gesicherter E-Mail',
    original: 'mit dem Original',
  },
  aushaendigung: { persoenlich: 'persönlich', post: 'mit der Post', elektronisch: 'elektronisch' },
  fortfuehrung: { fortfuehren: 'wird fortgeführt', beenden: 'wird beendet' },
  rolle: { ansprechpartner: 'Ansprechperson', vertretung: 'Stellvertretung' },
  verhaeltnis: {
    ehegatte: 'Ehegatte oder Ehegattin',
    lebenspartner: 'Lebenspartner oder Lebenspartnerin',
    kind: 'Kind',
  },
  einwandergebnis: { berichtigt: 'Der Eintrag ist berichtigt.', geblieben: 'Der Eintrag bleibt.' },
  zustimmungsgrundlage: {
    erklaert: { wort: 'erteilt', erklaerung: 'Die Bundesagentur für Arbeit hat zugestimmt.' },
    fingiert: {
      wort: 'gilt als erteilt',
      erklaerung:
        'Die Bundesagentur für Arbeit hat in der Frist weder entschieden noch mitgeteilt, dass etwas fehlt. Dann gilt die Zustimmung nach dem Gesetz als erteilt.',
    },
    global: {
      wort: 'durch Globalzustimmung erteilt',
      erklaerung:
        'Die Bundesagentur hat für diesen Beruf im Voraus zugestimmt. Der Arbeitgeber hat die Bedingungen zugesichert.',
    },
    nichtAktenkundig: {
      wort: 'nicht in der Akte',
      erklaerung: 'Das Schreiben der Behörde sagt nicht, worauf die Zustimmung beruht.',
    },
    nichtErforderlich: {
      wort: 'nicht erforderlich',
      erklaerung: 'Für diesen Weg braucht es keine Zustimmung der Bundesagentur für Arbeit.',
    },
  },
}
