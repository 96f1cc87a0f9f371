import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'

/** Back to the overview; to the line of a way where it is named. */
export function BackToResult({ words, way }: { readonly words: PageWords; readonly way?: string }): VNode {
  return (
    <p class="back">
      <a class="kern-link" href={`/${words.language}/result${way === undefined ? '' : `#weg-${way}`}`}>
        <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
        {words.m.result.allWays}
      </a>
    </p>
  )
}
