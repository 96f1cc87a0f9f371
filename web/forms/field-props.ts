import type { FactId } from '#law/facts/vocabulary.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { Draft } from './draft.ts'

/** What every field of a form needs to show itself. */
export interface FieldProps {
  readonly id: FactId
  readonly words: PageWords
  readonly draft: Draft
  readonly question: string
  readonly help: string | undefined
  /** What earlier answers already say about this one. */
  readonly known?: string | undefined
  /** What is wrong with it, in words, and the field it concerns. */
  readonly error: { readonly field: string; readonly text: string } | undefined
}
