import type { VNode } from 'preact'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { hostOf } from './frist-facts.tsx'

interface SourceTextProps {
  readonly words: PageWords
  readonly source: string
  readonly confidence: string
}

/** Where it is said, and how sure that is. */
export function SourceText({ words, source, confidence }: SourceTextProps): VNode {
  const known: Readonly<Record<string, string>> = periodWords(words.language).catalogue.confidence
  return (
    <>
      <a href={source} rel="external noopener">
        {hostOf(source)}
      </a>
      , {known[confidence] ?? confidence}
    </>
  )
}
