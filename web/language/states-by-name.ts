import { STATE_CODES } from '#law/facts/state-codes.ts'
import { stateName } from '#law/texts/states.ts'
import type { Language } from './language.ts'

export type NamedState = readonly [code: string, name: string]

const made = new Map<Language, readonly NamedState[]>()

/** All states as a list offers them, in the order of the language; sorting them costs more than the rest of such a list. */
export function statesByName(language: Language): readonly NamedState[] {
  const known = made.get(language)
  if (known) return known
  const { compare } = new Intl.Collator(language)
  const states = STATE_CODES.map((code): NamedState => [code, stateName(code, language)])
  const sorted = states.toSorted(([, a], [, b]) => compare(a, b))
  made.set(language, sorted)
  return sorted
}
