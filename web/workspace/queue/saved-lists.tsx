import { isDeepStrictEqual } from 'node:util'
import type { VNode } from 'preact'
import { tabs } from '#server/cases/lists.ts'
import type { SavedFilter } from '#server/cases/saved-filters.ts'
import { typed } from '#web/forms/draft.ts'
import { describedBy, errorOf, Part } from '#web/forms/part.tsx'
import type { QueuePageProps } from './queue-page-props.ts'
import { filterOf, narrowingOf, queuePath } from './queue-query.ts'

/** Lists that somebody keeps under a name of their own. */
export function SavedLists({ words, query, saved, viewer, draft, errors }: QueuePageProps): VNode {
  const { queue } = words.m.workspace
  const part = { id: 'name', label: queue.saveAs, errors }
  const error = errorOf(part)
  return (
    <details class="unfold saved-lists" open={saved.length > 0 || error !== undefined}>
      <summary>{queue.saved}</summary>
      <ul class="plain-list">
        {saved.map((one) => (
          <li class="saved-lists__line">
            <a class="kern-link" href={`/${words.language}${pathOf(one)}`}>
              {one.name}
            </a>
            <form method="post" action={`/${words.language}/vorgaenge/listen/loeschen`}>
              <button class="link-button" type="submit" name="liste" value={one.id}>
                {queue.forget}
                <span class="kern-sr-only"> {one.name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={`/${words.language}/vorgaenge/listen`} class="saved-lists__form">
        <input type="hidden" name="zurueck" value={queuePath(query)} />
        <Part {...part}>
          <div class="search-row">
            <input
              class={error ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
              type="text"
              id={part.id}
              name="name"
              value={typed(draft, 'name')}
              autoComplete="off"
              aria-describedby={describedBy(part)}
              aria-invalid={error ? true : undefined}
            />
            <button class="kern-btn kern-btn--secondary" type="submit">
              <span class="kern-label">{queue.save}</span>
            </button>
          </div>
        </Part>
      </form>
    </details>
  )

  /** A kept filter is one of the ready-made lists, narrowed or not, with a search. */
  function pathOf({ filter }: SavedFilter): string {
    const { holderId, search = '' } = filter
    const narrowing = narrowingOf(filter)
    const tab = tabs.find((one) =>
      isDeepStrictEqual(filterOf(viewer, { ...query, holderId, tab: one, search, narrowing }), filter),
    )
    return queuePath(query, { holderId, tab: tab ?? 'open', search, narrowing })
  }
}
