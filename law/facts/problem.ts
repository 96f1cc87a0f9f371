import type { Fact } from './fact.ts'

/** What is wrong with an answer and where; worded for people in law/texts. A refusal is a value, never an exception. */
export interface Problem {
  /** JSON pointer inside the object of answers. */
  readonly path: string
  readonly kind:
    | 'noObject'
    | 'unknownFact'
    | 'boolean'
    | 'amount'
    | 'number'
    | 'date'
    | 'choice'
    | 'choices'
    | 'state'
    | 'level'
    | 'isco'
    | 'contradiction'
    | 'dayNotSupported'
  readonly given: string
  /** The nearest name or value that exists. */
  readonly nearest: string | undefined
  /** What would be accepted. */
  readonly accepted: readonly string[]
  /** The fact concerned, for its label. */
  readonly fact: Fact | undefined
}
