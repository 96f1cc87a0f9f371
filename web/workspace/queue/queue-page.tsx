import type { VNode } from 'preact'
import { MOST_COUNTED } from '#server/cases/list-counts.ts'
import { tabs } from '#server/cases/lists.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { typed } from '#web/forms/draft.ts'
import { describedBy, errorOf, Part } from '#web/forms/part.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { openersOf } from '../opening/opening-fields.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { CaseCards } from './case-cards.tsx'
import { CaseTable } from './case-table.tsx'
import { NarrowForm } from './narrow-form.tsx'
import type { QueuePageProps } from './queue-page-props.ts'
import { narrowingParameters, queuePath } from './queue-query.ts'
import { SavedLists } from './saved-lists.tsx'

/** Few cases are shown as cards that say everything; a table is for people who work through many. */
const MOST_CARDS = 8

/** The cases of somebody: for an office a dense table with ready-made lists, for others simple cards. */
export function QueuePage(props: QueuePageProps): VNode {
  const { words, assets, viewer, query, counts, notice, errors } = props
  const { queue } = words.m.workspace
  const simple = isSimple(viewer, counts)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: queue.title }) : queue.title}
      place={queuePath(query)}
      viewer={viewer}
      wide={!simple}
    >
      <ErrorSummary words={words} errors={errors} />
      {notice === undefined ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <div class="queue-head">
        <h1 class="kern-heading-large">{queue.title}</h1>
        {openersOf(viewer).length === 0 ? null : (
          <a class="kern-btn kern-btn--secondary" href={`/${words.language}/vorgaenge/neu`}>
            <span class="kern-label">{queue.open}</span>
          </a>
        )}
      </div>
      {simple ? (
        <CaseCards {...props} />
      ) : (
        <>
          <Holders {...props} />
          <Tabs {...props} />
          <Search {...props} />
          <NarrowForm {...props} />
          {viewer.organisations.some(({ deputyOf }) => deputyOf !== undefined) ? (
            <p class="muted">{queue.deputy}</p>
          ) : null}
          <SavedLists {...props} />
          <CaseTable {...props} />
        </>
      )}
    </WorkspaceFrame>
  )
}

/** Beyond a number nobody counts on. */
function counted(words: PageWords, number: number): string {
  return number < MOST_COUNTED ? words.number(number) : `${words.number(MOST_COUNTED)}+`
}

/** Whoever works in no office and has few cases needs no lists. */
function isSimple({ organisations }: Viewer, { open, closed }: QueuePageProps['counts']): boolean {
  return organisations.every(({ kind }) => kind === 'arbeitgeber') && open + closed <= MOST_CARDS
}

/** Whose cases: those of one of one's organisations, or one's own. */
function Holders({ words, holders, query }: QueuePageProps): VNode | null {
  if (holders.length < 2) return null
  const { queue } = words.m.workspace
  return (
    <nav aria-label={queue.holders}>
      <ul class="queue-holders">
        {holders.map(({ id, name }) => (
          <li>
            <a
              href={`/${words.language}${queuePath(query, { holderId: id })}`}
              aria-current={id === query.holderId ? 'true' : undefined}
            >
              {name ?? queue.inPerson}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The ready-made lists. Each number is that of its list, by the same conditions. */
function Tabs({ words, query, counts }: QueuePageProps): VNode {
  const { queue } = words.m.workspace
  return (
    <nav aria-label={queue.lists}>
      <ul class="queue-tabs">
        {tabs.map((tab) => (
          <li>
            <a
              href={`/${words.language}${queuePath(query, { tab, search: '' })}`}
              aria-current={tab === query.tab ? 'page' : undefined}
            >
              {queue.tabs[tab]} <span class="queue-tabs__count">{counted(words, counts[tab])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Search({ words, query, draft, errors }: QueuePageProps): VNode {
  const { queue } = words.m.workspace
  const part = { id: 'suche', label: queue.search, errors }
  const error = errorOf(part)
  return (
    <search>
      <form method="get" action={`/${words.language}/vorgaenge`} class="queue-search">
        <input type="hidden" name="liste" value={query.tab} />
        <input type="hidden" name="fuer" value={query.holderId} />
        {query.sort === 'due' ? null : <input type="hidden" name="sortierung" value={query.sort} />}
        {narrowingParameters(query.narrowing).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Part {...part}>
          <div class="search-row">
            <input
              class={error ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
              type="search"
              id={part.id}
              name="suche"
              value={error ? typed(draft, 'suche') : query.search}
              autoComplete="off"
              aria-describedby={describedBy(part)}
              aria-invalid={error ? true : undefined}
            />
            <button class="kern-btn kern-btn--secondary" type="submit">
              <span class="kern-label">{queue.searchButton}</span>
            </button>
          </div>
        </Part>
      </form>
      {query.search === '' ? null : (
        <p>
          {queue.searched({ text: query.search })}{' '}
          <a class="kern-link" href={`/${words.language}${queuePath(query, { search: '' })}`}>
            {queue.searchNothing}
          </a>
        </p>
      )}
    </search>
  )
}
