import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'

interface NormLinkProps {
  readonly words: PageWords
  readonly norm: string
  /** The rule or condition whose page shows the norm as the program holds it. */
  readonly home: string | undefined
}

/** A citation that leads to the rule itself. */
export function NormLink({ words, norm, home }: NormLinkProps): VNode {
  if (home === undefined) return <span class="norm">{norm}</span>
  return (
    <a class="norm" href={`/${words.language}/norms/${home}`}>
      {norm}
    </a>
  )
}
