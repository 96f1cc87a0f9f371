import type { Fact } from '../facts/fact.ts'

/** The shapes of the words. German is written first and fixes the keys; every other language must have the same ones. */

export type Language = 'de' | 'en'

export interface FactText {
  /** A noun phrase for lists and explanations: "Konkretes Arbeitsplatzangebot". */
  readonly label: string
  /** What a person is asked, in plain words. */
  readonly question: string
  /** What helps to answer: where it stands, what counts, what does not. */
  readonly help?: string
  /** The words of the values of a choice. */
  readonly values?: Readonly<Record<string, string>>
}

/** The words of one room of the vocabulary: every fact, and for a choice every value. */
export type FactTexts<T extends Readonly<Record<string, Fact>>> = {
  readonly [K in keyof T]: T[K] extends { readonly values: readonly (infer V extends string)[] }
    ? FactText & { readonly values: Readonly<Record<V, string>> }
    : FactText
}

export interface WayText {
  /** "Blaue Karte EU" */
  readonly name: string
  /** One sentence: what it is and for whom. */
  readonly short: string
  /** What a person would do first to go this way. */
  readonly nextStep: string
}

/** A named condition, rule, list of points or disputed question: what it says, and why it is asked where that helps. */
export interface ConditionText {
  readonly title: string
  readonly explanation?: string
}

/** All the words of the law in one language. */
export interface Catalogue {
  readonly facts: Readonly<Record<string, FactText>>
  /** By id of named conditions, rules, points, features and disputed questions. */
  readonly conditions: Readonly<Record<string, ConditionText>>
  /** By id of a reading of a disputed question. */
  readonly readings: Readonly<Record<string, string>>
  readonly ways: Readonly<Record<string, WayText>>
  /** By id of a parameter or fee. */
  readonly parameters: Readonly<Record<string, string>>
}
