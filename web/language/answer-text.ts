import { type Value, WEISS_NICHT } from '#law/engine/answers.ts'
import { type FactId, vocabulary } from '#law/facts/vocabulary.ts'
import { iscoGroup } from '#law/occupations/isco-groups.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { PageWords } from './page-words.ts'

/**
 * An answer as a person would say it.
 * @example answerText('jahresgehalt', 4_600_000, words) // '46.000,00 € im Jahr'
 */
export function answerText(fact: FactId, value: Value, { m, language }: PageWords): string {
  if (value === WEISS_NICHT) return m.answers.dontKnow
  const group = vocabulary[fact].type === 'isco' ? iscoGroup(String(value)) : undefined
  return group ? `${group[language]} (${group.code})` : wordsOf(language).answer(fact, value)
}
