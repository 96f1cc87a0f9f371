import type { ausbildung } from '../../facts/ausbildung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'

export const facts = {
  ausbildungsplatz: {
    label: 'Ausbildungsplatz',
    question: 'Haben Sie einen Ausbildungsplatz in Deutschland?',
    help: 'Gemeint ist ein Ausbildungsvertrag mit einem Betrieb oder die Zusage einer Schule. Bei einer betrieblichen (dualen) Ausbildung arbeiten Sie im Betrieb und gehen an einigen Tagen zur Berufsschule. Eine Bewerbung allein zählt nicht.',
    values: {
      keiner: 'nein',
      betrieblich: 'ja, betriebliche (duale) Ausbildung',
      schulisch: 'ja, Ausbildung an einer Schule',
      betrieblicheWeiterbildung: 'ja, Weiterbildung in einem Betrieb',
    },
  },
  qualifizierteBerufsausbildung: {
    label: 'Qualifizierte Berufsausbildung',
    question: 'Dauert die Ausbildung nach den Regeln mindestens zwei Jahre?',
    help: 'Qualifiziert ist eine Ausbildung in einem staatlich anerkannten Beruf, für die mindestens zwei Jahre vorgeschrieben sind. Die meisten Ausbildungsberufe sind es. Viele Helfer- und Assistenzausbildungen von einem Jahr sind es nicht.',
  },
  sprachkenntnisseGeprueft: {
    label: 'Deutsch von Betrieb oder Schule geprüft',
    question: 'Hat der Betrieb oder die Schule geprüft, ob Ihr Deutsch für die Ausbildung reicht?',
    help: 'Dann brauchen Sie kein Zertifikat der Stufe B1. Lassen Sie sich die Prüfung schriftlich bestätigen.',
  },
  vorbereitenderSprachkurs: {
    label: 'Deutschkurs vor der Ausbildung',
    question: 'Machen Sie vor der Ausbildung einen Deutschkurs, der Sie darauf vorbereitet?',
    help: 'Dann brauchen Sie beim Visumantrag noch kein B1. Nötig ist die Anmeldung zu dem Kurs.',
  },
  staatlichAnerkannterBerufsabschluss: {
    label: 'Staatlich anerkannter Abschluss der Schule',
    question: 'Führt die Ausbildung an der Schule zu einem staatlich anerkannten Berufsabschluss?',
    help: 'Die Schule kann es Ihnen bestätigen. Private Kurse mit eigenem Zertifikat gehören nicht dazu.',
  },
  bildungsgangUeberwiegendFuerEinenStaat: {
    label: 'Bildungsgang vor allem für Staatsangehörige eines Staates',
    question: 'Ist der Bildungsgang vor allem für Menschen aus einem einzigen Staat gedacht?',
    help: 'Das ist selten. Die Ausländerbehörde prüft es bei der Schule.',
  },
  schulabschluss: {
    label: 'Schulabschluss',
    question: 'Welchen Schulabschluss haben Sie?',
    help: 'Es kommt darauf an, ob Sie mit dem Zeugnis studieren dürfen. Ob es in Deutschland zum Studium berechtigt, steht auf anabin.kmk.org unter „Schulabschlüsse mit Hochschulzugang“.',
    values: {
      deutscheAuslandsschule: 'Abschluss einer deutschen Auslandsschule',
      hochschulzugangDeutschland: 'Abschluss, mit dem man in Deutschland studieren darf',
      hochschulzugangHerkunftsstaat: 'Abschluss, mit dem man im Staat der Schule studieren darf',
      anderer: 'anderer Schulabschluss',
      keiner: 'kein Schulabschluss',
    },
  },
  ausbildungsplatzsucheGenutzt: {
    label: 'Schon einmal mit diesem Titel gesucht',
    question: 'Waren Sie schon einmal mit einem Titel zur Suche eines Ausbildungsplatzes in Deutschland?',
    help: 'Gemeint ist der Titel nach § 17 Abs. 1 AufenthG. Er steht auf dem Visum oder der Karte.',
  },
  ebensoLangeImAusland: {
    label: 'Danach ebenso lange im Ausland',
    question: 'Waren Sie nach der Ausreise mindestens so lange im Ausland, wie Sie zur Suche in Deutschland waren?',
    help: 'Beispiel: Wer acht Monate gesucht hat, kann frühestens acht Monate nach der Ausreise noch einmal einen solchen Titel bekommen.',
  },
} as const satisfies FactTexts<typeof ausbildung>

export const conditions = {
  p16a: {
    title: 'Voraussetzungen der Berufsausbildung',
    explanation: 'Sie brauchen einen Ausbildungsplatz und in der Regel Deutsch auf Stufe B1.',
  },
  ausbildungsplatzVorhanden: { title: 'Ausbildungsplatz in einem Betrieb oder an einer Schule' },
  schulischeBerufsausbildung: {
    title: 'Ausbildung an einer Schule',
    explanation:
      'Sie muss zu einem staatlich anerkannten Abschluss führen und darf nicht vor allem für Menschen eines Staates gedacht sein.',
  },
  deutschFuerAusbildung: {
    title: 'Deutsch für die Ausbildung',
    explanation:
      'Stufe B1, wenn die Ausbildung qualifiziert ist. Der Nachweis entfällt, wenn Betrieb oder Schule Ihr Deutsch geprüft haben oder ein Kurs vor der Ausbildung es vermitteln soll.',
  },
  p8Ausbildung: {
    title: 'Zustimmung der Bundesagentur für Arbeit zur Ausbildung',
    explanation:
      'Sie ist nur bei einer Ausbildung im Betrieb nötig. Bis zum 29. Februar 2024 gehörte eine Vorrangprüfung dazu.',
  },
  p17Ausbildungsplatzsuche: {
    title: 'Voraussetzungen der Suche nach einem Ausbildungsplatz',
    explanation:
      'Gesucht werden darf eine Ausbildung, die mindestens zwei Jahre dauert. Seit dem 1. März 2024 sind Alter, Deutsch und Dauer günstiger geregelt.',
  },
  altersgrenzeAusbildungsplatzsuche: {
    title: 'Altersgrenze',
    explanation:
      'Am Tag der Entscheidung darf das Lebensjahr noch nicht vollendet sein. Der letzte Tag ist der Tag vor dem Geburtstag.',
  },
  erneuteSucheNachAuslandsaufenthalt: {
    title: 'Zweite Suche nur nach gleich langer Zeit im Ausland',
    explanation: 'Das betrifft nur Menschen, die diesen Titel schon einmal hatten.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<string, string>>

export const ways = {
  berufsausbildung: {
    name: 'Berufsausbildung',
    short: 'Für Menschen mit einem Ausbildungsplatz in einem Betrieb oder an einer Schule in Deutschland.',
    nextStep:
      'Lassen Sie sich vom Betrieb den Ausbildungsvertrag und die „Erklärung zum Beschäftigungsverhältnis“ geben, oder von der Schule die Zusage.',
  },
  ausbildungsplatzsuche: {
    name: 'Suche eines Ausbildungsplatzes',
    short:
      'Für junge Menschen mit gutem Schulabschluss, die in Deutschland eine Ausbildung suchen und so lange selbst für sich sorgen.',
    nextStep: 'Machen Sie die Deutschprüfung, und klären Sie, wie Sie das Geld für die Zeit der Suche nachweisen.',
  },
} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {
  dauerAusbildungsplatzsuche: 'Längste Dauer des Titels zur Suche eines Ausbildungsplatzes',
} as const satisfies Readonly<Record<string, string>>
