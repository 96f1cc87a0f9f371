import type { PlainDate } from '../calendar/plain-date.ts'
import type { Truth } from '../engine/truth.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import type { Details } from '../pathways/details.ts'

/** What a way must come to. Of the details only those that the example is about. */
export interface Expected extends Partial<Details> {
  readonly result: Truth
}

/**
 * A golden person: invented, with the answers, the day whose law applies, and what must come out. A change of the law
 * adds examples; it never changes one whose day lies before it.
 */
export interface Example {
  /** The person and the point, in kebab-case: "nurse-one-cent-short". */
  readonly id: string
  readonly on: PlainDate
  readonly answers: FactAnswers
  /** By id of a way; ways that are not named are not looked at. */
  readonly expected: Readonly<Record<string, Expected>>
  /** Why this is right: the norm that decides, and the sum or count behind it. */
  readonly why: { readonly norm: string; readonly arithmetic: string }
}

/** Someone abroad in whose case nothing general stands in the way (§§ 5, 10, 11 AufenthG): what most examples build on. */
export const ohneHindernis = {
  standort: 'ausland',
  aufenthaltstitel: 'keiner',
  identitaetGeklaert: true,
  passpflichtErfuellt: true,
  ausweisungsinteresse: false,
  einreiseverbot: false,
  asylantrag: 'keiner',
} as const satisfies FactAnswers
