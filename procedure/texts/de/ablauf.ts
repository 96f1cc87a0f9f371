import type { Wortschatz } from '../procedure-words.ts'

type Ablauf = Pick<Wortschatz, 'folge' | 'station' | 'stationsstand' | 'pflichtstand' | 'charakter'>

export const ablaufDe: Ablauf = {
  folge: {
    keineFolge: 'Das Gesetz nennt keine Folge.',
    giltAlsErteilt: 'Zustimmung gilt als erteilt.',
    keineFiktionErinnerungMoeglich: 'Schweigen ersetzt die Antwort nicht; eine Erinnerung ist möglich.',
    dienstaufsicht: 'Eine Beschwerde bei der Aufsicht ist möglich.',
    untaetigkeitsklage: 'Eine Klage wegen Untätigkeit kann möglich sein.',
    verfahrenRuht: 'Das Verfahren steht still.',
    angabenBleibenUnberuecksichtigt: 'Spätere Angaben können unberücksichtigt bleiben.',
    entscheidungNachAktenlage: 'Die Stelle kann mit dem entscheiden, was vorliegt.',
    bestandskraft: 'Der Bescheid wird endgültig.',
    zustellungsnachweisFehlt: 'Der Tag der Zustellung ist schwerer zu beweisen.',
    saeumniszuschlag: 'Ein Säumniszuschlag kann hinzukommen.',
    bussgeldArbeitgeber: 'Dem Arbeitgeber droht ein Bußgeld.',
    bussgeldFachkraft: 'Der Fachkraft droht ein Bußgeld.',
    widerrufBlaueKarte: 'Die Blaue Karte EU kann widerrufen werden.',
    kuenftigeVerfahren: 'Es kann bei künftigen Verfahren zählen.',
    pruefungParagraf96: 'Ist die Fachkraft eingereist, wird geprüft, ob sich der Arbeitgeber strafbar gemacht hat.',
    neueVorabzustimmung: 'Eine neue Vorabzustimmung kann nötig werden.',
    visumVerfaellt: 'Das Visum läuft ab.',
    keinWeitererTitel: 'Zu diesem Zweck wird kein weiterer Aufenthaltstitel erteilt.',
    zusammenhangEntfaellt: 'Die Familie kann aus dem beschleunigten Verfahren fallen.',
    beschaeftigungUnzulaessig: 'Die Beschäftigung ist nicht erlaubt.',
    antragNichtMoeglich: 'Der nächste Schritt ist nicht möglich.',
  },
  station: {
    beratung: { name: 'Beratung', satz: 'Die Ausländerbehörde erklärt Verfahren und Nachweise.' },
    vereinbarung: {
      name: 'Vereinbarung',
      satz: 'Arbeitgeber und Ausländerbehörde unterzeichnen, wie das Verfahren abläuft.',
    },
    gebuehr: { name: 'Gebühr', satz: 'Die Gebühr für das Verfahren wird festgesetzt und bezahlt.' },
    voraufenthalt: { name: 'Früherer Aufenthalt', satz: 'Eine Akte aus früherer Zeit wird angefordert.' },
    anerkennung: { name: 'Anerkennung', satz: 'Eine Stelle prüft den ausländischen Abschluss.' },
    erlaubnis: { name: 'Erlaubnis für den Beruf', satz: 'Manche Berufe darf man nur mit einer Erlaubnis ausüben.' },
    massnahme: {
      name: 'Qualifizierung',
      satz: 'Es wird geklärt, welche Maßnahme Unterschiede ausgleicht und ob es weitergeht.',
    },
    zustimmung: {
      name: 'Zustimmung der Bundesagentur',
      satz: 'Die Bundesagentur für Arbeit prüft die Arbeitsbedingungen.',
    },
    pruefung: { name: 'Prüfung', satz: 'Die Ausländerbehörde prüft, ob alle Voraussetzungen vorliegen.' },
    vorabzustimmung: {
      name: 'Vorabzustimmung',
      satz: 'Die Ausländerbehörde entscheidet, ob sie dem Visum vorab zustimmt.',
    },
    termin: { name: 'Termin für das Visum', satz: 'Die Auslandsvertretung bietet der Fachkraft einen Termin an.' },
    visum: { name: 'Visum', satz: 'Die Auslandsvertretung entscheidet über das Visum.' },
    einreise: { name: 'Einreise', satz: 'Die Fachkraft reist mit dem Visum ein.' },
    beschaeftigung: {
      name: 'Beschäftigung',
      satz: 'Die Arbeit oder Ausbildung beginnt; der Aufenthaltstitel wird beantragt.',
    },
  },
  stationsstand: {
    erledigt: 'erledigt',
    jetzt: 'jetzt',
    kommt: 'kommt noch',
    entfaellt: 'nicht nötig',
    abgebrochen: 'abgebrochen',
  },
  pflichtstand: {
    offen: { wort: 'offen', erklaerung: 'Das ist noch zu tun.' },
    ueberfaellig: { wort: 'überfällig', erklaerung: 'Die Frist ist nach jeder Rechnung abgelaufen.' },
    gilt: { wort: 'gilt laufend', erklaerung: 'Das gilt die ganze Zeit. Zu tun ist es erst, wenn etwas geschieht.' },
    moeglich: { wort: 'möglich', erklaerung: 'Die Zeit, vor der das nicht geht, ist vorbei.' },
    abgelaufen: { wort: 'abgelaufen', erklaerung: 'Die Zeit ist vorbei. Niemand hat etwas versäumt.' },
    fiktionEingetreten: {
      wort: 'gilt als erteilt',
      erklaerung: 'Die Frist ist nach jeder Rechnung abgelaufen. Für diesen Fall sieht das Gesetz eine Antwort vor.',
    },
    ruht: { wort: 'ruht', erklaerung: 'Die Frist steht still, solange auf etwas anderes gewartet wird.' },
    erfuellt: { wort: 'erledigt', erklaerung: 'Das ist rechtzeitig geschehen.' },
    verspaetetErfuellt: { wort: 'verspätet erledigt', erklaerung: 'Das ist geschehen, aber nach dem Ende der Frist.' },
    entfallen: { wort: 'entfallen', erklaerung: 'Das ist nicht mehr nötig.' },
  },
  charakter: {
    muss: { wort: 'muss', erklaerung: 'Das Gesetz verpflichtet dazu.' },
    soll: { wort: 'soll', erklaerung: 'Das gilt im Normalfall. Nur aus besonderem Grund darf es anders sein.' },
    inDerRegel: { wort: 'in der Regel', erklaerung: 'So ist es meistens. Ein Anspruch auf diesen Tag besteht nicht.' },
    darf: { wort: 'darf', erklaerung: 'Das ist erlaubt, aber niemand muss es tun.' },
    fiktion: {
      wort: 'Schweigen gilt als Antwort',
      erklaerung:
        'Läuft die Frist ohne Antwort ab, behandelt das Gesetz den Fall, als wäre geantwortet worden. Juristen sagen dazu Fiktion.',
    },
    gueltigkeit: { wort: 'gültig', erklaerung: 'So lange gilt das Dokument oder die Erlaubnis.' },
    vereinbarung: { wort: 'vereinbart', erklaerung: 'Das steht in der Vereinbarung, nicht im Gesetz.' },
    praxis: { wort: 'üblich', erklaerung: 'So halten es die Behörden. Eine Vorschrift dazu gibt es nicht.' },
    regel: { wort: 'Rechenregel', erklaerung: 'Danach werden andere Fristen berechnet.' },
    schritt: {
      wort: 'nächster Schritt',
      erklaerung: 'Dafür gibt es keine Frist. Ohne diesen Schritt geht es aber nicht weiter.',
    },
    unverzueglich: {
      wort: 'unverzüglich',
      erklaerung: 'So schnell es ohne eigene Schuld geht. Eine Zahl von Tagen nennt das Gesetz nicht.',
    },
  },
}
