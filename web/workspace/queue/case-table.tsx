import type { VNode } from 'preact'
import { daysBetween, type PlainDate } from '#law/calendar/plain-date.ts'
import type { QueueRow, QueueSort } from '#server/cases/queue.ts'
import { Cell, Row } from '#web/fristen/data-table.tsx'
import { assigningPath } from '../assignment/assigning-path.ts'
import { capital } from '../step/step-page.tsx'
import { dutyOfRow } from './duty-of-row.ts'
import type { QueuePageProps } from './queue-page-props.ts'
import { queuePath } from './queue-query.ts'
import { stageName, turnName } from './row-names.ts'

/** One form for the buttons of all lines: fifty of the same would be a seventh of the page. */
const HANDS = 'haende'

/** One line a case. Narrow screens show the lines as cards. */
export function CaseTable(props: QueuePageProps): VNode {
  const { words, query, found } = props
  const { queue } = words.m.workspace
  const { heads } = queue
  if (found.rows.length === 0) return <p>{query.search === '' ? queue.empty[query.tab] : queue.foundNothing}</p>
  return (
    <>
      <form id={HANDS} method="post">
        <input type="hidden" name="fuer" value={query.holderId} />
        <input type="hidden" name="liste" value={query.tab} />
      </form>
      {/* biome-ignore lint/a11y/noRedundantRoles: lost without it where rows are laid out as cards */}
      <table class="data-table data-table--cases" role="table" aria-label={queue.tabs[query.tab]}>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tr role="row">
            <Head text={heads.case} />
            <Head text={heads.turn} />
            <SortHead {...props} sort="due" text={heads.due} />
            <Head text={heads.stage} />
            <Head text={heads.assigned} />
            <SortHead {...props} sort="opened" text={heads.opened} />
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tbody role="rowgroup">
          {found.rows.map((row) => (
            <CaseRow {...props} row={row} />
          ))}
        </tbody>
      </table>
      {found.next === undefined ? null : (
        <p class="buttons">
          <a class="kern-btn kern-btn--secondary" href={`/${words.language}${queuePath(query, { after: found.next })}`}>
            <span class="kern-label">{queue.next}</span>
          </a>
        </p>
      )}
    </>
  )
}

function Head({ text }: { readonly text: string }): VNode {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <th scope="col" role="columnheader">
      {text}
    </th>
  )
}

function SortHead({ words, query, sort, text }: QueuePageProps & { sort: QueueSort; text: string }): VNode {
  const chosen = query.sort === sort
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <th scope="col" role="columnheader" aria-sort={chosen ? (sort === 'due' ? 'ascending' : 'descending') : undefined}>
      <a href={`/${words.language}${queuePath(query, { sort })}`}>{text}</a>
    </th>
  )
}

function CaseRow(props: QueuePageProps & { readonly row: QueueRow }): VNode {
  const { words, procedure, row, today } = props
  const { heads, example } = words.m.workspace.queue
  const owed = dutyOfRow(row, procedure)
  return (
    <Row>
      <Cell head={heads.case} row>
        <a href={`/${words.language}/vorgaenge/${row.caseId}`}>{row.workerName}</a>{' '}
        {row.demonstration ? <span class="badge badge--open">{example}</span> : null}
        <span class="case-row__more">
          {row.reference}, {row.employerName}
        </span>
      </Cell>
      <Cell head={heads.turn}>
        <span class={row.own ? 'case-row__own' : undefined}>{turnName(row, words, procedure)}</span>
        {owed === undefined ? null : <span class="case-row__more">{capital(owed)}</span>}
      </Cell>
      <Cell head={heads.due}>
        <Due {...props} due={row.due} today={today} />
      </Cell>
      <Cell head={heads.stage}>{stageName(row, procedure)}</Cell>
      <Cell head={heads.assigned}>
        <Assigned {...props} />
      </Cell>
      <Cell head={heads.opened}>{words.day(row.openedOn)}</Cell>
    </Row>
  )
}

function Due({ words, due, today }: QueuePageProps & { due: PlainDate | undefined; today: PlainDate }): VNode {
  const { queue } = words.m.workspace
  if (due === undefined) return <span class="muted">{queue.noEnd}</span>
  const days = daysBetween(today, due)
  const late = days < 0
  return (
    <>
      <time dateTime={due}>{words.day(due)}</time>{' '}
      <span class={late ? 'badge badge--late' : 'muted'}>
        {late ? queue.over({ count: -days }) : days === 0 ? queue.today : queue.left({ count: days })}
      </span>
    </>
  )
}

/** Who has it; whoever has nothing better to do may take it. */
function Assigned({ words, query, row, viewer }: QueuePageProps & { readonly row: QueueRow }): VNode {
  const { queue } = words.m.workspace
  const mine = row.assignedTo?.id === viewer.userId
  const own = viewer.organisations.filter(({ id }) => id === query.holderId)
  const standsIn = own.some(({ deputyOf }) => deputyOf !== undefined && deputyOf === row.assignedTo?.id)
  const leads = own.some(({ role }) => role === 'leitung')
  const address = `/${words.language}/vorgaenge/${row.caseId}/zuweisung`
  return (
    <>
      {row.assignedTo === undefined ? <span class="muted">{queue.nobody}</span> : row.assignedTo.name}
      {standsIn ? <span class="badge badge--open">{queue.standIn}</span> : null}
      {own.length > 0 && !row.closed ? (
        <div>
          <button
            class="link-button"
            type="submit"
            form={HANDS}
            formaction={`/${words.language}${assigningPath(row.caseId, row.assignedTo)}`}
            name="wer"
            value={mine ? 'niemand' : 'ich'}
          >
            {mine ? queue.giveBack : queue.take}
            <span class="kern-sr-only"> {row.reference}</span>
          </button>
          {leads ? (
            <a class="case-row__more" href={`${address}?fuer=${query.holderId}&liste=${query.tab}`}>
              {queue.give}
              <span class="kern-sr-only"> {row.reference}</span>
            </a>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
