import type { PlainDate } from '../calendar/plain-date.ts'
import type { Level } from '../engine/answers.ts'
import type { Changeable } from '../engine/changes.ts'
import type { Cents } from '../engine/parameter.ts'

/** Who can say it. Facts that only an office can find are never asked of applicants. */
export type Answerer =
  | 'fachkraft'
  | 'arbeitgeber'
  | 'anerkennendeStelle'
  | 'bundesagentur'
  | 'auslaenderbehoerde'
  | 'auslandsvertretung'

interface Described {
  readonly answeredBy: readonly Answerer[]
  /** Where the law asks for it. */
  readonly norms: readonly string[]
  /** Whether a person can do something about it: yes, no, or only with time. */
  readonly changeable: Changeable
  /** A term of judgement: a named person must judge it with a reason. */
  readonly judgement?: true
}

/** One line of the vocabulary: everything the law may ask. */
export type Fact = Described &
  (
    | { readonly type: 'boolean' }
    | { readonly type: 'money'; readonly unit: 'EUR/Jahr' | 'EUR/Monat' | 'EUR' }
    | {
        readonly type: 'number'
        readonly unit: 'Monate' | 'Stunden/Woche' | 'Jahre' | 'Anzahl' | 'Stufe'
        readonly max: number
      }
    | { readonly type: 'date' }
    | { readonly type: 'choice'; readonly values: readonly string[] }
    | { readonly type: 'choices'; readonly values: readonly string[] }
    | { readonly type: 'states' }
    | { readonly type: 'state' }
    | { readonly type: 'level' }
    | { readonly type: 'isco' }
  )

/** The TypeScript type of a fact's value. */
export type ValueOf<F extends Fact> = F extends { type: 'boolean' }
  ? boolean
  : F extends { type: 'money' }
    ? Cents
    : F extends { type: 'number' }
      ? number
      : F extends { type: 'date' }
        ? PlainDate
        : F extends { type: 'choice'; values: readonly (infer V)[] }
          ? V
          : F extends { type: 'choices'; values: readonly (infer V)[] }
            ? readonly V[]
            : F extends { type: 'states' }
              ? readonly string[]
              : F extends { type: 'level' }
                ? Level
                : string
