import type { Problem } from '../facts/problem.ts'
import type { Language } from './catalogue.ts'

/** Says what is wrong with an answer, where, and how to mend it. */
export function problemWords(problem: Problem, lang: Language): string {
  const sentence = SENTENCES[lang][problem.kind](problem)
  const { nearest } = problem
  return nearest === undefined ? sentence : `${sentence} ${NEAREST[lang](nearest)}`
}

const NEAREST: Readonly<Record<Language, (nearest: string) => string>> = {
  de: (nearest) => `Gemeint ist vielleicht „${nearest}“.`,
  en: (nearest) => `Perhaps you mean “${nearest}”.`,
}

type Sentences = Readonly<Record<Problem['kind'], (problem: Problem) => string>>

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  de: {
    noObject: () => 'Erwartet wird ein JSON-Objekt mit Angaben, zum Beispiel {"staatsangehoerigkeiten": ["RS"]}.',
    unknownFact: ({ given }) => `Die Angabe „${given}“ gibt es nicht. „vorab facts“ nennt alle.`,
    boolean: ({ given }) => `Erlaubt sind true, false oder "weissNicht", nicht ${given}.`,
    amount: ({ given }) =>
      `„${given}“ ist kein Eurobetrag. Erlaubt sind 0 bis 10000000 mit höchstens zwei Nachkommastellen, zum Beispiel 45934.20.`,
    number: ({ given, accepted }) =>
      `„${given}“ passt nicht. Erwartet wird eine ganze Zahl von ${accepted[0] ?? '0'} bis ${largest(accepted)}.`,
    date: ({ given }) => `„${given}“ ist kein Tag im Kalender. Geschrieben wird JJJJ-MM-TT, zum Beispiel 1990-02-28.`,
    choice: ({ given, accepted }) => `„${given}“ steht nicht zur Wahl. Möglich sind: ${accepted.join(', ')}.`,
    choices: ({ accepted }) => `Erwartet wird eine Liste mit mindestens einem Wert aus: ${accepted.join(', ')}.`,
    state: ({ given }) =>
      `„${given}“ ist kein Staat. Erwartet wird der Code nach ISO 3166-1 mit zwei Buchstaben, zum Beispiel RS; Kosovo ist XK.`,
    level: ({ given, accepted }) => `„${given}“ ist keine Sprachstufe. Möglich sind: ${accepted.join(', ')}.`,
    isco: ({ given }) => `„${given}“ ist keine Berufsgruppe. Erwartet werden ein bis vier Ziffern nach ISCO-08.`,
    contradiction: ({ accepted }) => `„${accepted[0] ?? ''}“ widerspricht den anderen Werten der Liste.`,
    dayNotSupported: ({ given, accepted }) =>
      `„${given}“ geht nicht. Möglich ist jeder Tag ab dem ${accepted[0] ?? ''}.`,
  },
  en: {
    noObject: () => 'A JSON object of facts is expected, for example {"staatsangehoerigkeiten": ["RS"]}.',
    unknownFact: ({ given }) => `There is no fact “${given}”. “vorab facts” lists them all.`,
    boolean: ({ given }) => `Allowed are true, false or "weissNicht", not ${given}.`,
    amount: ({ given }) =>
      `“${given}” is not an amount in euros. Allowed are 0 to 10000000 with at most two decimals, for example 45934.20.`,
    number: ({ given, accepted }) =>
      `“${given}” does not fit. A whole number from ${accepted[0] ?? '0'} to ${largest(accepted)} is expected.`,
    date: ({ given }) => `“${given}” is not a day of the calendar. Write YYYY-MM-DD, for example 1990-02-28.`,
    choice: ({ given, accepted }) => `“${given}” is not among the choices: ${accepted.join(', ')}.`,
    choices: ({ accepted }) => `A list with at least one of these is expected: ${accepted.join(', ')}.`,
    state: ({ given }) =>
      `“${given}” is not a state. The two-letter code of ISO 3166-1 is expected, for example RS; Kosovo is XK.`,
    level: ({ given, accepted }) => `“${given}” is not a language level: ${accepted.join(', ')}.`,
    isco: ({ given }) => `“${given}” is not an occupation group. One to four digits of ISCO-08 are expected.`,
    contradiction: ({ accepted }) => `“${accepted[0] ?? ''}” contradicts the other values of the list.`,
    dayNotSupported: ({ given, accepted }) => `“${given}” is not possible. Any day from ${accepted[0] ?? ''} on is.`,
  },
}

function largest(accepted: Problem['accepted']): string {
  return accepted[1] ?? '∞'
}
