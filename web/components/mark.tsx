import type { VNode } from 'preact'
import type { Truth } from '#law/engine/truth.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** How a way came out: a sign and words, never colour alone. */
export function WayMark({ truth, words }: { readonly truth: Truth; readonly words: PageWords }): VNode {
  return (
    <span class={`mark mark--${truth}`}>
      <span class="mark__sign" aria-hidden="true" />
      {words.m.result.ways[truth]}
    </span>
  )
}

/** How a condition came out, as a sign in front of it and as a word behind it. */
export function ConditionSign({ truth }: { readonly truth: Truth }): VNode {
  return (
    <span class={`sign mark--${truth}`} aria-hidden="true">
      <span class="mark__sign" />
    </span>
  )
}

export function ConditionWord({ truth, words }: { readonly truth: Truth; readonly words: PageWords }): VNode {
  return <span class={`condition__word mark--${truth}`}>{words.m.result.conditions[truth]}</span>
}
