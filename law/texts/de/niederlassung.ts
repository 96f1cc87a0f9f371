import type { niederlassung } from '../../facts/niederlassung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'

export const facts = {
  fachkrafttitelMonate: {
    label: 'Monate mit einem Titel als Fachkraft',
    question: 'Seit wie vielen Monaten haben Sie einen Titel als Fachkraft, zur Forschung oder die Blaue Karte EU?',
    help: 'Es zählen Titel nach den §§ 18a, 18b, 18d und 18g AufenthG. Die Zeit mit dem nationalen Visum zählt mit. Drei Jahre sind 36 Monate.',
  },
  ersterFachkrafttitelAm: {
    label: 'Tag des ersten Titels als Fachkraft',
    question: 'An welchem Tag haben Sie zum ersten Mal einen Titel als Fachkraft bekommen?',
    help: 'Das ist wichtig, wenn Ihre Eltern nachziehen wollen. Auch die Blaue Karte EU und der Titel zur Forschung zählen.',
  },
  arbeitsplatzAlsFachkraft: {
    label: 'Stelle, die eine Fachkraft haben darf',
    question: 'Arbeiten Sie auf einer Stelle, für die Sie einen Titel als Fachkraft bekommen könnten?',
    help: 'Das ist bei einer qualifizierten Stelle der Fall, also einer Arbeit, für die man eine Ausbildung oder ein Studium braucht.',
  },
  rentenbeitragsmonate: {
    label: 'Monate mit Beiträgen zur Rentenversicherung',
    question: 'Für wie viele Monate sind Beiträge zur Rentenversicherung gezahlt?',
    help: 'Die Zahl steht im Versicherungsverlauf der Deutschen Rentenversicherung. Freiwillige Beiträge und eine vergleichbare Versicherung zählen auch.',
  },
  inhaberBlaueKarte: {
    label: 'Inhaber einer Blauen Karte EU',
    question: 'Haben Sie eine Blaue Karte EU aus Deutschland?',
    help: 'Auf der Karte steht „Blaue Karte EU“.',
  },
  blaueKarteMonateMitRentenbeitrag: {
    label: 'Monate Arbeit mit der Blauen Karte EU und Rentenbeiträgen',
    question: 'Wie viele Monate haben Sie mit der Blauen Karte EU gearbeitet und Rentenbeiträge gezahlt?',
    help: 'Es zählen nur Monate, für die beides zutrifft. Vergleichen Sie Ihre Arbeitsverträge mit dem Versicherungsverlauf.',
  },
  integrationskursAbgeschlossen: {
    label: 'Integrationskurs abgeschlossen',
    question: 'Haben Sie einen Integrationskurs mit Erfolg abgeschlossen?',
    help: 'Dazu gehören der Sprachtest auf Stufe B1 und der Test „Leben in Deutschland“. Sie haben dann ein Zertifikat Integrationskurs.',
  },
  grundkenntnisseRechtsordnung: {
    label: 'Grundkenntnisse über Recht und Leben in Deutschland',
    question: 'Können Sie Grundkenntnisse über Recht, Gesellschaft und Leben in Deutschland nachweisen?',
    help: 'Meist mit dem Test „Leben in Deutschland“ oder dem Einbürgerungstest. Ein deutscher Schul-, Ausbildungs- oder Studienabschluss genügt oft auch.',
  },
  krankheitStehtEntgegen: {
    label: 'Krankheit oder Behinderung steht dem Nachweis entgegen',
    question: 'Kann die Person Nachweise wegen einer Krankheit oder Behinderung nicht erbringen?',
    help: 'Das beurteilt die Ausländerbehörde, meist mit einem ärztlichen Attest. Dann verlangt sie die Nachweise nicht.',
  },
  haerteVermeiden: {
    label: 'Härte, die zu vermeiden ist',
    question: 'Wäre es eine Härte, die Nachweise über Sprache und Grundkenntnisse zu verlangen?',
    help: 'Das beurteilt die Ausländerbehörde nach Ermessen.',
  },
  beschaeftigungErlaubt: {
    label: 'Arbeit ist erlaubt',
    question: 'Erlaubt Ihr Titel die Arbeit, die Sie ausüben?',
    help: 'Das steht auf der Karte oder im Zusatzblatt.',
  },
  wohnraumAusreichend: {
    label: 'Genug Wohnraum',
    question: 'Haben Sie genug Wohnraum für sich und die Familie, die bei Ihnen lebt?',
    help: 'Maßstab ist, was für Sozialwohnungen gilt, meist etwa 12 Quadratmeter je Person ab sechs Jahren. Kinder unter zwei Jahren zählen nicht mit.',
  },
  sicherheitsgruendeStehenEntgegen: {
    label: 'Gründe der öffentlichen Sicherheit stehen entgegen',
    question: 'Stehen Gründe der öffentlichen Sicherheit oder Ordnung entgegen?',
    help: 'Das prüft die Ausländerbehörde. Sie wägt ab, wie schwer ein Verstoß ist und wie lange jemand hier lebt.',
  },
  mehrjaehrigeBerufserfahrung: {
    label: 'Mehrere Jahre Berufserfahrung',
    question: 'Haben Sie mehrere Jahre Berufserfahrung auf dem Niveau Ihres Studiums?',
    help: 'Eine feste Zahl nennt das Gesetz nicht.',
  },
  hochqualifiziert: {
    label: 'Hoch qualifiziert',
    question: 'Ist die Person hoch qualifiziert?',
    help: 'Beispiele des Gesetzes sind Wissenschaftler mit besonderem Fachwissen und Menschen, die in herausgehobener Stellung lehren oder forschen. Die Behörde beurteilt es im Einzelfall.',
  },
  integrationGewaehrleistet: {
    label: 'Integration ist zu erwarten',
    question: 'Ist zu erwarten, dass die Person sich in Deutschland integriert?',
    help: 'Das beurteilt die Behörde, zum Beispiel nach Sprache, Beruf und früheren Aufenthalten.',
  },
  zustimmungDesLandesVersagt: {
    label: 'Zustimmung des Landes versagt',
    question: 'Hat die oberste Landesbehörde ihre Zustimmung versagt?',
    help: 'Nur einige Länder verlangen diese Zustimmung.',
  },
} as const satisfies FactTexts<typeof niederlassung>

export const conditions = {
  p18cFachkraft: {
    title: 'Voraussetzungen der Niederlassungserlaubnis für Fachkräfte',
    explanation: 'Seit dem 1. März 2024 genügen drei Jahre, vorher waren es vier.',
  },
  p18cBlaueKarte: {
    title: 'Voraussetzungen der Niederlassungserlaubnis mit Blauer Karte EU',
    explanation: 'Seit dem 1. März 2024 genügen 27 Monate, vorher waren es 33. Mit Deutsch B1 sind es 21.',
  },
  p18cHochqualifiziert: {
    title: 'Voraussetzungen der Niederlassungserlaubnis für Hochqualifizierte',
    explanation: 'Seit dem 1. März 2024 soll sie erteilt werden, vorher konnte die Behörde frei entscheiden.',
  },
  zeitMitFachkrafttitel: {
    title: 'Genug Zeit mit einem Titel als Fachkraft',
    explanation: 'Nach einer Ausbildung oder einem Studium in Deutschland genügen zwei Jahre.',
  },
  rentenbeitraege: {
    title: 'Genug Beiträge zur Rentenversicherung',
    explanation:
      'Nach einer Ausbildung oder einem Studium in Deutschland genügen 24 Monate. Wer wegen Krankheit oder Behinderung keine Beiträge zahlen kann, braucht sie nicht.',
  },
  lebensunterhaltFuerNiederlassung: {
    title: 'Gesicherter Lebensunterhalt',
    explanation: 'Wer ihn wegen Krankheit oder Behinderung nicht sichern kann, muss es nicht.',
  },
  krankheitOderBehinderung: {
    title: 'Krankheit oder Behinderung steht entgegen',
    explanation: 'Das stellt die Ausländerbehörde fest, meist mit einem ärztlichen Attest.',
  },
  haertefallNiederlassung: {
    title: 'Härtefall',
    explanation: 'Die Ausländerbehörde kann auf Sprache und Grundkenntnisse verzichten, um eine Härte zu vermeiden.',
  },
  spracheFuerNiederlassungA1: {
    title: 'Deutsch A1',
    explanation: 'Auch ein abgeschlossener Integrationskurs genügt. In Härtefällen kann die Behörde darauf verzichten.',
  },
  spracheFuerNiederlassungB1: {
    title: 'Deutsch B1',
    explanation: 'Auch ein abgeschlossener Integrationskurs genügt. In Härtefällen kann die Behörde darauf verzichten.',
  },
  voraussetzungenDerNiederlassung: {
    title: 'Allgemeine Voraussetzungen der Niederlassungserlaubnis',
    explanation: 'Lebensunterhalt, Sicherheit, Erlaubnis zur Arbeit, Grundkenntnisse und Wohnraum.',
  },
  dauerhafteBerufsausuebungserlaubnis: {
    title: 'Dauerhafte Erlaubnis zur Berufsausübung, wenn der Beruf eine verlangt',
    explanation: 'Eine Zusage genügt hier nicht mehr.',
  },
  grundkenntnisseDerRechtsordnung: {
    title: 'Grundkenntnisse über Recht und Leben in Deutschland',
    explanation: 'Auch ein abgeschlossener Integrationskurs genügt. In Härtefällen kann die Behörde darauf verzichten.',
  },
  beschaeftigungMitBlauerKarte: {
    title: 'Genug Monate Arbeit mit der Blauen Karte EU',
    explanation: 'Wie viele Monate nötig sind, hängt vom Deutsch ab: mit B1 weniger als mit A1.',
  },
  aufenthaltInDeutschland: {
    title: 'Aufenthalt in Deutschland',
    explanation: 'Dieser Titel folgt auf Jahre in Deutschland und wird hier beantragt.',
  },
  p30SprachnachweisNachFachkrafttitel: {
    title: 'Sprachnachweis der Ehefrau oder des Ehemanns',
    explanation: 'Er ist nicht nötig, wenn vor der Niederlassungserlaubnis ein Titel als Fachkraft stand.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<string, string>>

export const ways = {
  niederlassungFachkraft: {
    name: 'Niederlassungserlaubnis für Fachkräfte',
    short: 'Unbefristet bleiben, nach drei Jahren als Fachkraft in Deutschland, mit Deutsch B1.',
    nextStep:
      'Fordern Sie den Versicherungsverlauf der Rentenversicherung an und buchen Sie einen Termin bei der Ausländerbehörde.',
  },
  niederlassungBlaueKarte: {
    name: 'Niederlassungserlaubnis mit Blauer Karte EU',
    short: 'Unbefristet bleiben, nach 27 Monaten Arbeit mit der Blauen Karte EU, mit Deutsch B1 nach 21 Monaten.',
    nextStep:
      'Fordern Sie den Versicherungsverlauf der Rentenversicherung an und buchen Sie einen Termin bei der Ausländerbehörde.',
  },
  niederlassungHochqualifiziert: {
    name: 'Niederlassungserlaubnis für Hochqualifizierte',
    short:
      'Sofort unbefristet bleiben, für Wissenschaftler, Lehrende und andere hoch qualifizierte Fachkräfte in besonderen Fällen.',
    nextStep: 'Sammeln Sie Nachweise über Ihre Arbeit und sprechen Sie mit der Ausländerbehörde am Ort der Stelle.',
  },
} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {} as const satisfies Readonly<Record<string, string>>
