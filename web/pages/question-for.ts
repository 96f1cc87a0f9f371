import type { FactId } from '#law/facts/vocabulary.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { Reader } from '#web/session/session.ts'

/** The words of a question, as the person in front of the page would be asked. */
export function questionFor(
  fact: FactId,
  { law }: PageWords,
  _reader: Reader,
): { readonly question: string; readonly help: string | undefined } {
  const text = law.facts[fact]
  return { question: text?.question ?? fact, help: text?.help }
}
