import type { Terms } from '../phrases.ts'

export const terms: Terms = {
  results: { ja: 'Voraussetzungen erfüllt', offen: 'Noch offen', nein: 'Voraussetzungen nicht erfüllt' },
  causes: {
    nichtGefragt: 'Noch nicht beantwortet',
    unbekannt: 'Noch nicht bekannt',
    beurteilung: 'Muss eine Behörde beurteilen',
    ausstehend: 'Bescheid oder Bescheinigung steht noch aus',
    unveroeffentlicht: 'Wert noch nicht veröffentlicht',
    umstritten: 'Umstritten: Die Lesarten führen zu verschiedenen Ergebnissen',
  },
  bindungen: {
    ist: 'Sind alle Voraussetzungen erfüllt, besteht ein Anspruch auf den Titel.',
    soll: 'Sind alle Voraussetzungen erfüllt, wird der Titel in der Regel erteilt.',
    kann: 'Auch wenn alle Voraussetzungen erfüllt sind, entscheidet die Behörde nach Ermessen.',
  },
  answerers: {
    fachkraft: 'die Fachkraft',
    arbeitgeber: 'der Arbeitgeber',
    anerkennendeStelle: 'die anerkennende Stelle',
    bundesagentur: 'die Bundesagentur für Arbeit',
    auslaenderbehoerde: 'die Ausländerbehörde',
    auslandsvertretung: 'die deutsche Auslandsvertretung',
  },
  durations: {
    zustimmungZweiWochen:
      'Bundesagentur für Arbeit: Meldet sie sich zwei Wochen lang nicht, gilt die Zustimmung als erteilt.',
    beschleunigtAnerkennungZweiMonate:
      'Anerkennung im beschleunigten Verfahren: soll innerhalb von zwei Monaten nach den vollständigen Unterlagen entschieden sein.',
    beschleunigtZustimmungEineWoche:
      'Bundesagentur für Arbeit im beschleunigten Verfahren: Meldet sie sich eine Woche lang nicht, gilt die Zustimmung als erteilt.',
    beschleunigtTerminDreiWochen:
      'Visumtermin im beschleunigten Verfahren: innerhalb von drei Wochen, nachdem die Vorabzustimmung vorliegt und Sie ihn angefragt haben.',
    beschleunigtBescheidDreiWochen:
      'Entscheidung über das Visum im beschleunigten Verfahren: in der Regel innerhalb von drei Wochen nach dem vollständigen Antrag.',
    forschungSechzigTage:
      'Bei anerkannten Forschungseinrichtungen wird der Titel innerhalb von 60 Tagen nach dem Antrag erteilt.',
    keineGesetzlicheFrist: 'Das Gesetz nennt für dieses Verfahren keine Frist.',
  },
  places: {
    auslandsvertretung:
      'Bei der deutschen Auslandsvertretung, in deren Bezirk Sie leben. Wer schon mit einem Titel in Deutschland lebt, wendet sich an die Ausländerbehörde.',
    auslandsvertretungWestbalkan:
      'Bei der zuständigen deutschen Auslandsvertretung in Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien oder Serbien.',
    auslaenderbehoerde: 'Bei der Ausländerbehörde an Ihrem Wohnort in Deutschland.',
  },
  validity: {
    vertrag: 'richtet sich nach dem Arbeitsvertrag und der Zustimmung',
    fest: 'feste Dauer',
    zweck: 'so lange, wie der Zweck es verlangt',
    unbefristet: 'unbefristet',
  },
  family: {
    nachzug: 'Kann die Familie in der Regel nachziehen?',
    sprachnachweisEhegatte: 'Muss die Ehefrau oder der Ehemann einfaches Deutsch (A1) nachweisen?',
    wohnraumnachweis: 'Muss genug Wohnraum nachgewiesen werden?',
    elternnachzug: 'Können auch die Eltern nachziehen?',
  },
}
