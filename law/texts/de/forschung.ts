import type { forschung } from '../../facts/forschung.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'

export const facts = {
  aufnahmevereinbarung: {
    label: 'Aufnahmevereinbarung',
    question: 'Haben Sie eine Aufnahmevereinbarung oder einen Forschungsvertrag mit einer Forschungseinrichtung?',
    help: 'Darin steht, welches Vorhaben Sie durchführen und zu welchen Bedingungen. Welche Einrichtungen anerkannt sind, veröffentlicht das Bundesamt für Migration und Flüchtlinge (BAMF). Bei ihnen geht die Entscheidung schneller.',
    values: {
      keine: 'nein',
      anerkannteForschungseinrichtung: 'ja, mit einer vom BAMF anerkannten Einrichtung',
      andereForschungseinrichtung: 'ja, mit einer anderen Einrichtung, die forscht',
    },
  },
  kostenuebernahmeErklaert: {
    label: 'Erklärung der Einrichtung, Kosten zu übernehmen',
    question: 'Hat sich die Einrichtung schriftlich verpflichtet, bestimmte Kosten zu übernehmen?',
    help: 'Es geht um Kosten für öffentliche Stellen bis sechs Monate nach Ende der Vereinbarung, wenn jemand unerlaubt bleibt. Viele Einrichtungen haben das für alle Forschenden zusammen erklärt. Fragen Sie dort.',
  },
  ueberwiegendOeffentlichFinanziert: {
    label: 'Einrichtung vor allem mit öffentlichem Geld finanziert',
    question: 'Wird die Einrichtung vor allem mit öffentlichem Geld finanziert?',
    help: 'Bei staatlichen Hochschulen und großen Forschungsgesellschaften ist das so. Dann ist keine Erklärung über Kosten nötig.',
  },
  oeffentlichesInteresseAmForschungsvorhaben: {
    label: 'Besonderes öffentliches Interesse am Forschungsvorhaben',
    question: 'Besteht ein besonderes öffentliches Interesse an dem Vorhaben?',
    help: 'Dann kann die Behörde auf die Erklärung über Kosten verzichten. Sie beurteilt es.',
  },
  schutzantragOderBlaueKarteBeantragt: {
    label: 'Anderer Antrag, der die Forschung sperrt',
    question:
      'Haben Sie in der EU internationalen Schutz oder eine Blaue Karte EU beantragt, ohne dass schon entschieden ist?',
    help: 'Gemeint sind ein offener Asylantrag in einem EU-Staat und ein Antrag auf eine Blaue Karte EU in Deutschland oder in einem anderen EU-Staat.',
  },
  internationalSchutzberechtigt: {
    label: 'Internationaler Schutz in einem EU-Staat',
    question: 'Sind Sie in einem EU-Staat als Flüchtling oder subsidiär Schutzberechtigter anerkannt?',
  },
  zweiJahreAufenthaltNachSchutz: {
    label: 'Zwei Jahre Aufenthalt nach der Anerkennung',
    question: 'Haben Sie nach der Anerkennung mindestens zwei Jahre in diesem EU-Staat gelebt?',
    help: 'Dann ist ein Titel zur Forschung möglich. Er steht in diesem Fall im Ermessen der Behörde.',
  },
  ablehnungsgrundEinrichtungOderZweck: {
    label: 'Grund, den Antrag abzulehnen',
    question: 'Liegt ein Grund vor, aus dem die Behörde ablehnen kann?',
    help: 'Zum Beispiel, wenn die Einrichtung keine Tätigkeit ausübt oder insolvent ist, oder wenn Anhaltspunkte dafür bestehen, dass der Aufenthalt einem anderen Zweck dient. Die Behörde prüft es.',
  },
} as const satisfies FactTexts<typeof forschung>

export const conditions = {
  p18d: {
    title: 'Voraussetzungen der Forschung',
    explanation: 'Eine Aufnahmevereinbarung ist nötig, eine Zustimmung der Bundesagentur für Arbeit nicht.',
  },
  kostenuebernahmeForschung: {
    title: 'Zusage der Einrichtung, Kosten zu übernehmen',
    explanation:
      'Sie entfällt in der Regel bei Einrichtungen, die vor allem von öffentlichem Geld leben, und kann bei besonderem öffentlichem Interesse entfallen.',
  },
  keinAblehnungsgrundForschung: {
    title: 'Kein Schutzverfahren und kein Antrag auf eine Blaue Karte EU',
    explanation:
      'Das folgt aus der europäischen Richtlinie. Wer in einem anderen EU-Staat Schutz hat und dort zwei Jahre gelebt hat, kann trotzdem einen Titel bekommen.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {} as const satisfies Readonly<Record<string, string>>

export const ways = {
  forschung: {
    name: 'Forschung',
    short: 'Für Menschen, die mit einer Aufnahmevereinbarung an einer Forschungseinrichtung in Deutschland forschen.',
    nextStep: 'Schließen Sie mit der Forschungseinrichtung die Aufnahmevereinbarung, und buchen Sie den Visumtermin.',
  },
} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {} as const satisfies Readonly<Record<string, string>>
