import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'

/** The way back to the calculator, or to the catalogue. */
export function FristenBack({ words, katalog }: { readonly words: PageWords; readonly katalog?: boolean }): VNode {
  const { fristen } = words.m
  return (
    <p class="back">
      <a class="kern-link" href={`/${words.language}/fristen${katalog ? '/katalog' : ''}`}>
        <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
        {katalog ? fristen.katalog.title : fristen.title}
      </a>
    </p>
  )
}
