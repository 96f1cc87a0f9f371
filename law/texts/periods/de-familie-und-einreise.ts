import type { FamilieId } from '../../periods/familie.ts'
import type { EinreiseId } from '../../periods/nach-der-einreise.ts'
import type { PeriodText } from './words.ts'

const FAMILIE =
  'Das Gesetz nennt keine Zahl und sieht auf die Visumanträge. Sechs Monate sind Praxis: nach Sachsen für die Einreise der Familie, nach anderen Ländern für ihre Anträge.'

export const familieDe: Readonly<Record<FamilieId, PeriodText>> = {
  einreiseDerFamilie: {
    title: 'Einreise der Familie',
    trigger: 'Die Fachkraft reist ein.',
    duty: 'Die Familie soll innerhalb dieser Zeit einreisen.',
    consequence: 'Der Nachzug läuft sonst im gewöhnlichen Verfahren.',
    note: FAMILIE,
  },
  visumantraegeDerFamilie: {
    title: 'Visumanträge der Familie',
    trigger: 'Die Fachkraft reist ein.',
    duty: 'Die Familie soll ihre Visumanträge innerhalb dieser Zeit stellen.',
    consequence: 'Der Nachzug läuft sonst im gewöhnlichen Verfahren.',
    note: FAMILIE,
  },
  zeitlicherZusammenhang: {
    title: 'Zeitlicher Zusammenhang',
    trigger: 'Die Fachkraft stellt ihren Visumantrag.',
    duty: 'Ehegatte und minderjährige ledige Kinder stellen ihre Anträge in zeitlichem Zusammenhang.',
    consequence: 'Ohne ihn umfasst das Verfahren die Familie nicht.',
    note: FAMILIE,
  },
}

const HOECHSTAUFENTHALT = {
  trigger: 'Der Aufenthalt beginnt: mit der Einreise, vorher gerechnet ab dem ersten Tag des Visums.',
  consequence: 'Danach wird zu diesem Zweck kein Titel mehr erteilt. Bis dahin muss die Anerkennung geschafft sein.',
  note: 'Die Zeit mit dem nationalen Visum zählt mit (§ 6 Abs. 3 S. 3 AufenthG). Eine Qualifikationsanalyse davor zählt nicht mit (§ 16d Abs. 6 S. 5 AufenthG). Ab welchem Tag die Ausländerbehörde rechnet, sagt sie.',
} as const

export const einreiseDe: Readonly<Record<EinreiseId, PeriodText>> = {
  geltungsdauerDesAufenthaltstitels: {
    title: 'Geltungsdauer des Aufenthaltstitels',
    trigger: 'Der Titel nach § 18a, § 18b, § 18g oder § 19c wird erteilt.',
    duty: 'Er gilt vier Jahre, bei kürzerem Vertrag oder kürzerer Zustimmung für diese Zeit und einen Zuschlag.',
    consequence: 'Vorher die Verlängerung beantragen.',
    note: 'Der Zuschlag wurde im August 2026 von drei auf sechs Monate erhöht; der genaue Tag ist nicht bestätigt.',
  },
  restgeltungsdauer: {
    title: 'Mindestens verbleibende Geltungsdauer',
    trigger: 'Die Beschäftigung endet vorzeitig, und die Ausländerbehörde wurde unterrichtet.',
    duty: 'Wird der Titel verkürzt, muss mindestens diese Zeit bleiben, nie mehr als die ursprüngliche Geltungsdauer.',
    consequence: 'Eine stärkere Verkürzung ist rechtswidrig.',
    note: 'Der Tag des Inkrafttretens im August 2026 ist nicht bestätigt.',
  },
  ausbildungsplatzsuche: {
    title: 'Suche nach einem anderen Ausbildungsplatz',
    trigger: 'Der Titel zur Ausbildung soll aus Gründen enden, die der Auszubildende nicht zu vertreten hat.',
    duty: 'Vorher ist bis zu dieser Dauer Gelegenheit zur Suche zu geben.',
    consequence: 'Ohne diese Gelegenheit darf der Titel nicht entzogen werden.',
  },
  beschaeftigungsdauerBlaueKarte: {
    title: 'Mindestdauer der Beschäftigung, Blaue Karte EU',
    trigger: 'Die Beschäftigung beginnt.',
    duty: 'Das Angebot muss mindestens diese Dauer vorsehen.',
    consequence: 'Die Blaue Karte EU wird nicht erteilt.',
  },
  asylbewerberleistungenVorAntrag: {
    title: 'Keine Asylbewerberleistungen vor dem Antrag',
    trigger: 'Der Antrag nach der Westbalkanregelung wird gestellt.',
    duty: 'In diesem Zeitraum davor dürfen keine Leistungen bezogen worden sein.',
    consequence: 'Die Zustimmung darf nicht erteilt werden.',
    note: 'Nicht Teil des beschleunigten Verfahrens.',
  },
  hoechstaufenthaltMassnahme: {
    ...HOECHSTAUFENTHALT,
    title: 'Höchstdauer des Aufenthalts: Maßnahme zur Anerkennung',
    duty: 'Der Titel wird für bis zu 24 Monate erteilt und um bis zu zwölf Monate verlängert, zusammen bis zu dieser Dauer.',
    note: 'Das gilt auch, wenn der Aufenthalt vor dem 1. März 2024 begann: Über eine Verlängerung wird nach dem Recht des Tages der Entscheidung entschieden, und eine Übergangsregel dazu haben wir im Gesetz nicht gefunden. Bis zum 29. Februar 2024 waren es zusammen 24 Monate.',
  },
  hoechstaufenthaltPartnerschaft: {
    ...HOECHSTAUFENTHALT,
    title: 'Höchstdauer des Aufenthalts: Anerkennungspartnerschaft',
    duty: 'Der erste Titel gilt höchstens ein Jahr und wird bis zu dieser Dauer verlängert.',
    consequence:
      'Danach gibt es weder einen Titel nach § 16d noch einen für vorübergehende Beschäftigung nach § 19c Abs. 1 AufenthG (§ 16d Abs. 3 S. 6).',
  },
  hoechstaufenthaltAbsprache: {
    ...HOECHSTAUFENTHALT,
    title: 'Höchstdauer des Aufenthalts: Vermittlungsabsprache',
    duty: 'Der Titel wird für ein Jahr erteilt und jeweils um ein Jahr bis zu dieser Dauer verlängert.',
  },
  aufenthaltZurQualifikationsanalyse: {
    ...HOECHSTAUFENTHALT,
    title: 'Höchstdauer des Aufenthalts: Qualifikationsanalyse',
    duty: 'Der Titel wird für bis zu sechs Monate erteilt.',
    consequence:
      'Sind Maßnahmen nötig, kann der Aufenthalt nach § 16d Abs. 1 oder 3 AufenthG weitergehen; diese Zeit wird dort nicht angerechnet (§ 16d Abs. 6 S. 4, 5).',
    note: 'Die Zeit mit dem nationalen Visum zählt mit (§ 6 Abs. 3 S. 3 AufenthG). Ab welchem Tag die Ausländerbehörde rechnet, sagt sie.',
  },
}
