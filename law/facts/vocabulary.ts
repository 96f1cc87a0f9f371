import { anerkennung } from './anerkennung.ts'
import { arbeitsplatz } from './arbeitsplatz.ts'
import { aufenthalt } from './aufenthalt.ts'
import { ausbildung } from './ausbildung.ts'
import { chancenkarte } from './chancenkarte.ts'
import type { Fact, ValueOf } from './fact.ts'
import { forschung } from './forschung.ts'
import { gehalt } from './gehalt.ts'
import { mittel } from './mittel.ts'
import { niederlassung } from './niederlassung.ts'
import { person } from './person.ts'
import { qualifikation } from './qualifikation.ts'
import { sprache } from './sprache.ts'
import { weitere } from './weitere.ts'

const all = {
  ...person,
  ...aufenthalt,
  ...arbeitsplatz,
  ...gehalt,
  ...qualifikation,
  ...sprache,
  ...anerkennung,
  ...ausbildung,
  ...forschung,
  ...mittel,
  ...chancenkarte,
  ...niederlassung,
  ...weitere,
}

/** Every fact by name, with the exact type of its line. */
export type Facts = typeof all
export type FactId = keyof Facts & string

/** The facts whose type is `T`. */
export type FactOf<T extends Fact['type']> = {
  [K in FactId]: Facts[K] extends { readonly type: T } ? K : never
}[FactId]

/** The values a choice can take. */
export type ValuesOf<K extends FactId> = Facts[K] extends { readonly values: readonly (infer V extends string)[] }
  ? V
  : string

/** What a person has said so far. A fact that is absent was not asked; `weissNicht` was asked in vain. */
export type FactAnswers = { readonly [K in FactId]?: ValueOf<Facts[K]> | 'weissNicht' | undefined }

/** The vocabulary: everything the law may ask, in the order in which an interview would ask it. */
export const vocabulary: Readonly<Record<FactId, Fact>> = all

/** Whether a text names a fact. */
export function isFactId(text: string): text is FactId {
  return Object.hasOwn(vocabulary, text)
}
