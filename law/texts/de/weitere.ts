import type { weitere } from '../../facts/weitere.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'

export const facts = {
  wochenarbeitszeit: {
    label: 'Arbeitszeit in der Woche',
    question: 'Wie viele Stunden in der Woche werden regelmäßig gearbeitet?',
    help: 'Die Zahl steht im Arbeitsvertrag.',
  },
  kurzzeitigeBeschaeftigungMonateInZwoelf: {
    label: 'Monate kurzzeitiger Beschäftigung in zwölf Monaten',
    question: 'Wie viele Monate wird innerhalb von zwölf Monaten insgesamt so gearbeitet?',
    help: 'Zählen Sie die geplante Zeit und frühere Einsätze nach derselben Regelung zusammen, auch bei anderen Arbeitgebern.',
  },
  reisekostenVomArbeitgeber: {
    label: 'Arbeitgeber zahlt die Reise',
    question: 'Zahlt der Arbeitgeber die nötigen Kosten der Reise?',
    help: 'Gemeint sind die Wege nach Deutschland und zurück.',
  },
  kontingentbeschaeftigungMonateImBetrieb: {
    label: 'Monate kurzzeitiger Beschäftigung im Betrieb',
    question: 'In wie vielen von zwölf Monaten beschäftigt der Betrieb Menschen nach dieser Regelung?',
    help: 'Zählen Sie die Monate mit, die jetzt geplant sind.',
  },
  kontingentbeschaeftigteImBetrieb: {
    label: 'Personen mit kurzzeitiger Beschäftigung im Betrieb',
    question: 'Wie viele Menschen beschäftigt der Betrieb innerhalb von zwölf Monaten nach dieser Regelung?',
    help: 'Zählen Sie die Menschen mit, um die es jetzt geht. Das Gesetz ist hier unklar; deshalb fragen wir beides.',
  },
  visumfreiNachAnhangZwei: {
    label: 'Staat, dessen Angehörige für kurze Zeit ohne Visum einreisen dürfen',
    question: 'Dürfen Sie mit Ihrem Pass für kurze Zeit ohne Visum nach Deutschland reisen?',
    help: 'Das gilt zum Beispiel für Albanien, Bosnien und Herzegowina, Montenegro, Nordmazedonien und Serbien mit biometrischem Pass und seit 2024 für Kosovo. Arbeiten darf man dabei nur mit Arbeitserlaubnis.',
  },
  hoechstensNeunzigTageBeschaeftigt: {
    label: 'Höchstens 90 Tage in 180 Tagen',
    question: 'Dauert die Beschäftigung höchstens 90 Tage innerhalb von 180 Tagen?',
    help: 'Dann genügt für manche Staaten eine Arbeitserlaubnis. Der Arbeitgeber beantragt sie bei der Bundesagentur für Arbeit.',
  },
  kurzzeitkontingentAusgeschoepft: {
    label: 'Kontingent für kurzzeitige Beschäftigung verbraucht',
    question: 'Ist das Kontingent verbraucht oder gibt es keines?',
    help: 'Das Kontingent legt die Bundesagentur für Arbeit fest. Sie kann es jederzeit ändern.',
  },
  wirtschaftszweigAusgeschlossen: {
    label: 'Branche ausgeschlossen',
    question: 'Hat die Bundesagentur für Arbeit diese Branche oder diesen Beruf ausgeschlossen?',
    help: 'Ausgeschlossen sein kann zum Beispiel Arbeit, für die es eine eigene Regelung zur Saisonarbeit gibt.',
  },
  nachteiligeArbeitsmarktauswirkungen: {
    label: 'Nachteile für den Arbeitsmarkt festgestellt',
    question: 'Hat die Bundesagentur für Arbeit Nachteile für den Arbeitsmarkt festgestellt?',
    help: 'Dann kann sie ablehnen. Sie muss es nicht.',
  },
  pflegehilfskraftStelle: {
    label: 'Stelle als Pflegehilfskraft',
    question: 'Ist die Stelle eine als Pflegehilfskraft oder Pflegeassistenz?',
    help: 'Gemeint ist Arbeit, die Pflegefachkräfte unterstützt. Für Pflegefachkräfte gibt es andere Wege.',
  },
  pflegehilfeVoraussetzungenErfuellt: {
    label: 'Voraussetzungen für die Arbeit als Pflegehilfskraft',
    question: 'Erfüllen Sie, was das Recht für die Arbeit als Pflegehilfskraft verlangt?',
    help: 'Das regeln der Bund und die Länder, zum Beispiel gesundheitliche Eignung. Fragen Sie den Arbeitgeber oder die Stelle, die Ihre Ausbildung anerkennt.',
  },
  pflegehilfeausbildung: {
    label: 'Ausbildung in der Pflegehilfe',
    question: 'Welche Ausbildung in der Pflegehilfe haben Sie?',
    help: 'Es zählt eine staatlich anerkannte Ausbildung in Deutschland oder eine ausländische, deren Gleichwertigkeit die Landesbehörde festgestellt hat.',
    values: {
      inlaendisch: 'staatlich anerkannte Ausbildung in Deutschland',
      auslaendischGleichwertig: 'ausländische, als gleichwertig festgestellt',
      auslaendischBeantragt: 'ausländische, Feststellung beantragt',
      auslaendischNichtBeantragt: 'ausländische, noch nicht beantragt',
      keine: 'keine',
    },
  },
  berufskraftfahrerStelle: {
    label: 'Stelle als Berufskraftfahrer',
    question: 'Ist die Stelle eine als Fahrer von Lastwagen oder Bussen?',
    help: 'Antworten Sie mit Nein, wenn Sie zuerst anders arbeiten und die Fahrerlaubnis noch erwerben.',
  },
  euFahrerlaubnis: {
    label: 'Fahrerlaubnis aus EU oder EWR',
    question: 'Haben Sie die nötige Fahrerlaubnis aus der EU oder dem EWR?',
    help: 'Gemeint sind die Klassen C1, C, D1, D und ihre Anhänger. Gefragt wurde danach bis zum 17. November 2023.',
  },
  berufskraftfahrerGrundqualifikation: {
    label: 'Grundqualifikation als Berufskraftfahrer',
    question: 'Haben Sie die Grundqualifikation oder die beschleunigte Grundqualifikation?',
    help: 'Im Führerschein steht dann die Zahl 95, oder Sie haben eine eigene Karte. Gefragt wurde danach bis zum 17. November 2023.',
  },
  fruehereZustimmungZurFahrerqualifizierung: {
    label: 'Frühere Zustimmung während der Qualifizierung, gleicher Arbeitgeber',
    question: 'Haben Sie sich vorher bei demselben Arbeitgeber mit Zustimmung der Bundesagentur qualifiziert?',
    help: 'Dann entfiel bis zum 17. November 2023 die Vorrangprüfung.',
  },
  qualifizierungspflichtImArbeitsvertrag: {
    label: 'Vertrag verpflichtet zur Qualifizierung als Fahrer',
    question: 'Verpflichtet der Arbeitsvertrag zu Fahrschule und Qualifizierung als Berufskraftfahrer?',
    help: 'Das muss im Vertrag stehen.',
  },
  fahrerqualifizierungInFuenfzehnMonaten: {
    label: 'Qualifizierung in 15 Monaten möglich',
    question: 'Lässt die Arbeit genug Zeit, um alles in 15 Monaten zu schaffen?',
    help: 'Dazu gehören Fahrerlaubnis, Qualifikation und das Ausstellen der Papiere.',
  },
  anschlussstelleAlsBerufskraftfahrer: {
    label: 'Zusage einer Stelle als Fahrer danach',
    question: 'Hat derselbe Arbeitgeber Ihnen für danach eine Stelle als Fahrer zugesagt?',
    help: 'Es muss ein konkretes Angebot bei demselben Arbeitgeber sein.',
  },
  fahrerlaubnisImHerkunftsland: {
    label: 'Fahrerlaubnis für den Beruf im Herkunftsland',
    question: 'Haben Sie die Fahrerlaubnis, mit der man in Ihrem Herkunftsland Lastwagen oder Busse fährt?',
    help: 'Sie müssen den Führerschein vorlegen.',
  },
} as const satisfies FactTexts<typeof weitere>

export const conditions = {
  p15dKurzzeitigeBeschaeftigung: {
    title: 'Voraussetzungen der kurzzeitigen kontingentierten Beschäftigung',
    explanation: 'Jede Arbeit ab 30 Stunden in der Woche, bei einem Arbeitgeber mit Tarifvertrag, für einige Monate.',
  },
  arbeitserlaubnisStattAufenthaltstitel: {
    title: 'Arbeitserlaubnis an Stelle eines Aufenthaltstitels',
    explanation: 'Für Menschen, die ohne Visum einreisen dürfen, wenn sie höchstens 90 Tage arbeiten.',
  },
  aufenthaltstitelFuerKurzzeitigeBeschaeftigung: {
    title: 'Visum oder Aufenthaltserlaubnis für die kurze Beschäftigung',
    explanation: 'Für alle, die länger arbeiten oder für die Einreise ein Visum brauchen.',
  },
  kurzzeitkontingentOffen: {
    title: 'Kontingent der Bundesagentur für Arbeit ist offen',
    explanation: 'Die Bundesagentur bestimmt, wie viele Menschen und in welchen Branchen.',
  },
  hoechstensZehnImBetrieb: {
    title: 'Höchstens zehn innerhalb von zwölf Monaten im Betrieb',
    explanation: 'Im Text der Vorschrift fehlt ein Wort. Gemeint sein können zehn Monate oder zehn Personen.',
  },
  p22aPflegehilfskraefte: {
    title: 'Voraussetzungen für Pflegehilfskräfte',
    explanation: 'Eine geregelte Ausbildung in der Pflegehilfe ist nötig. Diesen Weg gibt es seit dem 1. März 2024.',
  },
  pflegehilfeausbildungInlaendischOderGleichwertig: {
    title: 'Deutsche oder gleichwertige Ausbildung in der Pflegehilfe',
    explanation: 'Über die Gleichwertigkeit entscheidet die Stelle des Landes.',
  },
  p24aBerufskraftfahrer: {
    title: 'Voraussetzungen für Berufskraftfahrer',
    explanation:
      'Als Fahrer, oder mit anderer Arbeit beim selben Arbeitgeber, bis Fahrerlaubnis und Qualifikation da sind.',
  },
  alsBerufskraftfahrer: {
    title: 'Stelle als Fahrer von Lastwagen oder Bussen',
    explanation:
      'Fahrerlaubnis der EU und Grundqualifikation verlangt das Verkehrsrecht, bevor Sie fahren. Der Arbeitgeber erklärt, dass sie da sind. Wer sie noch erwirbt, nimmt den Weg der Qualifizierung.',
  },
  qualifizierungZumBerufskraftfahrer: {
    title: 'Qualifizierung zum Berufskraftfahrer bei einem Arbeitgeber',
    explanation: 'Die Zustimmung gilt dafür bis zu 15 Monate, in begründeten Fällen bis zu sechs Monate länger.',
  },
  alsBerufskraftfahrerMitEuFahrerlaubnis: {
    title: 'Stelle als Fahrer mit EU-Fahrerlaubnis und Grundqualifikation',
    explanation: 'So galt es bis zum 17. November 2023.',
  },
  vorrangpruefungBerufskraftfahrer: {
    title: 'Vorrangprüfung',
    explanation: 'Bis zum 17. November 2023 prüfte die Bundesagentur, ob Bewerber mit Vorrang da sind.',
  },
  vorrangpruefungFahrerqualifizierung: {
    title: 'Gab es die Vorrangprüfung auch während der Qualifizierung?',
    explanation:
      'Den alten Text konnten wir nicht vollständig lesen. Es kommt nur darauf an, wenn Bewerber mit Vorrang da waren.',
  },
  p26PrivilegierteStaaten: {
    title: 'Staatsangehörigkeit eines bevorzugten Staates',
    explanation:
      'Andorra, Australien, Israel, Japan, Kanada, Südkorea, Monaco, Neuseeland, San Marino, USA und seit 2021 das Vereinigte Königreich.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {
  zehnMonate: 'Gemeint sind zehn Monate im Betrieb.',
  zehnPersonen: 'Gemeint sind zehn Personen im Betrieb.',
  mitVorrangpruefung: 'Ja, auch während der Qualifizierung.',
  ohneVorrangpruefung: 'Nein, nur bei der Stelle als Fahrer.',
} as const satisfies Readonly<Record<string, string>>

export const ways = {
  kurzzeitigeBeschaeftigung: {
    name: 'Kurzzeitige kontingentierte Beschäftigung',
    short: 'Bis zu acht Monate arbeiten, ohne Abschluss und ohne Deutsch, bei einem Arbeitgeber mit Tarifvertrag.',
    nextStep:
      'Der Arbeitgeber fragt die Bundesagentur für Arbeit, ob im Kontingent noch Platz ist, und stellt dort den Antrag.',
  },
  pflegehilfskraft: {
    name: 'Pflegehilfskraft',
    short:
      'Für Menschen mit deutscher oder gleichwertiger Ausbildung in der Pflegehilfe und einer Stelle in der Pflege.',
    nextStep: 'Lassen Sie die Gleichwertigkeit Ihrer Ausbildung bei der Stelle des Landes feststellen.',
  },
  berufskraftfahrer: {
    name: 'Berufskraftfahrer',
    short: 'Für Fahrer von Lastwagen und Bussen, und für Menschen, die sich bei einem Arbeitgeber dazu qualifizieren.',
    nextStep: 'Klären Sie mit dem Arbeitgeber, welche Fahrerlaubnis und welche Qualifikation in Deutschland gelten.',
  },
  privilegierteStaaten: {
    name: 'Beschäftigung für Angehörige bestimmter Staaten',
    short:
      'Für jede Arbeit, für Staatsangehörige zum Beispiel von Australien, Israel, Japan, Kanada, Südkorea, Neuseeland, dem Vereinigten Königreich und den USA.',
    nextStep:
      'Lassen Sie den Arbeitgeber die Erklärung zum Beschäftigungsverhältnis ausfüllen. Außer mit dem Pass von Andorra, Monaco oder San Marino können Sie auch ohne Visum einreisen und den Titel innerhalb von 90 Tagen in Deutschland beantragen; arbeiten dürfen Sie erst mit dem Titel.',
  },
} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {
  privilegierteStaaten: 'Staaten, deren Angehörige jede Beschäftigung aufnehmen können',
  zustimmungFahrerqualifizierung: 'Dauer der Zustimmung während der Qualifizierung zum Fahrer',
  hoechstdauerKurzzeitigeBeschaeftigung: 'Höchste Dauer der kurzzeitigen Beschäftigung',
} as const satisfies Readonly<Record<string, string>>
