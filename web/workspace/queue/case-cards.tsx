import type { VNode } from 'preact'
import type { QueueRow } from '#server/cases/queue.ts'
import { capital } from '../step/step-page.tsx'
import { dutyOfRow } from './duty-of-row.ts'
import type { QueuePageProps } from './queue-page-props.ts'
import { stageName, turnName } from './row-names.ts'

/** A few cases, each with its one line: first those in which the reader is on turn, last those that are closed. */
export function CaseCards(props: QueuePageProps): VNode {
  const { words, found } = props
  if (found.rows.length === 0) return <p class="lead">{words.m.workspace.queue.noCase}</p>
  return (
    <ul class="plain-list case-cards">
      {found.rows
        .toSorted((a, b) => place(a) - place(b))
        .map((row) => (
          <CaseCard {...props} row={row} />
        ))}
    </ul>
  )
}

function place({ own, closed }: QueueRow): number {
  if (closed) return 2
  return own ? 0 : 1
}

function CaseCard({ words, procedure, row }: QueuePageProps & { readonly row: QueueRow }): VNode {
  const { queue } = words.m.workspace
  const todo = dutyOfRow(row, procedure)
  const kind = row.closed ? 'end' : row.own ? 'you' : 'other'
  return (
    <li class={`case-card one-line one-line--${kind}`}>
      <h2>
        <span class="one-line__kicker">
          {row.own || row.closed || row.turn === 'ruht'
            ? turnName(row, words, procedure)
            : words.m.workspace.line.other({ who: turnName(row, words, procedure) })}
        </span>{' '}
        <a class="one-line__what" href={`/${words.language}/vorgaenge/${row.caseId}`}>
          {row.workerName}
        </a>
      </h2>
      {todo === undefined ? null : <p class="case-card__todo">{capital(todo)}</p>}
      <p class="muted">
        {row.due === undefined ? null : `${queue.until({ day: words.day(row.due) })} `}
        {[row.reference, row.employerName, stageName(row, procedure)].filter((text) => text !== '').join(', ')}
      </p>
    </li>
  )
}
