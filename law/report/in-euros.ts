import type { Value } from '../engine/answers.ts'
import { isFactId, vocabulary } from '../facts/vocabulary.ts'

/** Amounts leave as they came: in euros. Other values stay as they are. */
export function inEuros(fact: string, value: Value): Value {
  return typeof value === 'number' && isFactId(fact) && vocabulary[fact].type === 'money' ? value / 100 : value
}
