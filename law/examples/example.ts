import type { PlainDate } from '../calendar/plain-date.ts'
import { euro } from '../engine/parameter.ts'
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

/** Writes one example of a way: what is different about the person, and what must come out. */
export type Person = (
  id: string,
  answers: FactAnswers,
  expected: Truth | Expected,
  norm: string,
  arithmetic: string,
  on?: PlainDate,
) => Example

/**
 * The people of one way: all of them start from the same answers and the same day.
 * @example personOf('westbalkan', {}, '2026-05-04')('nobody', {}, 'offen', '§ 26 Abs. 2 BeschV', 'nichts bekannt').on
 */
export function personOf(way: string, base: FactAnswers, today: PlainDate): Person {
  return (id, answers, expected, norm, arithmetic, on = today) => ({
    id,
    on,
    answers: { ...base, ...answers },
    expected: { [way]: typeof expected === 'string' ? { result: expected } : expected },
    why: { norm, arithmetic },
  })
}

/** A yearly amount in euros, as it stood on a day. */
export interface Threshold {
  readonly on: PlainDate
  readonly euros: number
  /** How it comes about: "50 % von 101.400,00 €". */
  readonly sum: string
}

/** Two people at a yearly amount: one reaches it exactly, one misses it by a cent and fails. */
export function atThreshold(
  person: Person,
  prefix: string,
  norm: string,
  { on, euros, sum }: Threshold,
  answers: FactAnswers = {},
): readonly [Example, Example] {
  return [
    person(`${prefix}-${on}-exact`, { ...answers, jahresgehalt: euro(euros) }, 'ja', norm, `genau ${sum}`, on),
    person(
      `${prefix}-${on}-one-cent-short`,
      { ...answers, jahresgehalt: euro(Math.round(euros * 100 - 1) / 100) },
      'nein',
      norm,
      `ein Cent unter ${sum}`,
      on,
    ),
  ]
}
