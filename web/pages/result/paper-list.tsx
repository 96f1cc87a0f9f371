import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'
import type { PaperLine, PaperLists } from '#web/result/papers.ts'

/** The papers of a way. What nobody confirmed says so. */
export function PaperList({ words, papers }: { readonly words: PageWords; readonly papers: PaperLists }): VNode {
  const { result } = words.m
  const lists = [
    [result.papersRequired, papers.required],
    [result.papersMaybe, papers.maybe],
    [result.papersHelpful, papers.helpful],
  ] as const
  return (
    <div class="papers">
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <>
            <p class="papers__title">{title}</p>
            <ul>
              {lines.map((line) => (
                <Paper words={words} line={line} />
              ))}
            </ul>
          </>
        ))}
    </div>
  )
}

function Paper({ words, line }: { readonly words: PageWords; readonly line: PaperLine }): VNode {
  const { result } = words.m
  const { name, note, hint, condition, alternatives, norm, unconfirmed } = line
  return (
    <li>
      <span class="papers__name">{name}</span>
      {condition === undefined ? null : `, ${result.onlyIf({ condition })}`}
      {alternatives.length === 0 ? null : `; ${result.orInstead({ papers: alternatives.join(', ') })}`}
      {unconfirmed ? <strong> {result.unconfirmed}</strong> : null}
      <p class="muted">
        {note} {hint} <span class="norm">{norm}</span>
      </p>
    </li>
  )
}
