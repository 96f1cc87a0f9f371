import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayOut } from '#web/result/ways-out.ts'

interface Props {
  readonly words: PageWords
  readonly waysOut: readonly WayOut[]
}

/** What would have to be different: each alternative with its size, its norm and what proves it. */
export function WayOutList({ words, waysOut }: Props): VNode {
  const { result } = words.m
  const single = waysOut.length === 1
  return (
    <div class="ways-out">
      {single ? null : <p>{result.oneOfThese}</p>}
      <ol class={single ? 'plain-list' : undefined}>
        {waysOut.map((steps) => (
          <li>
            {steps.length > 1 ? <p>{result.together}</p> : null}
            <ul class={steps.length > 1 ? undefined : 'plain-list'}>
              {steps.map(({ text, norm, proof }) => (
                <li>
                  {text} <span class="norm">{norm}</span>
                  {proof === '' ? null : (
                    <p class="muted">
                      {result.proof} {proof}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}
