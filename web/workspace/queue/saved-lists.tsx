import { isDeepStrictEqual } from 'node:util'
import type { VNode } from 'preact'
import { tabs } from '#server/cases/lists.ts'
import type { SavedFilter } from '#server/cases/saved-filters.ts'
import type { QueuePageProps } from './queue-page-props.ts'
import { filterOf, narrowingOf, queuePath } from './queue-query.ts'

/** Lists that somebody keeps under a name of their own. */
export function SavedLists({ words, query, saved, viewer }: QueuePageProps): VNode {
  const { queue } = words.m.workspace
  return (
    <details class="unfold saved-lists" open={saved.length > 0}>
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
        <label class="kern-label" for="name">
          {queue.saveAs}
        </label>
        <div class="search-row">
          <input class="kern-form-input__input" type="text" id="name" name="name" maxLength={80} autoComplete="off" />
          <button class="kern-btn kern-btn--secondary" type="submit">
            <span class="kern-label">{queue.save}</span>
          </button>
        </div>
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
