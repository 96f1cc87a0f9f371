import type { Hono } from 'hono'
import { procedureWords } from '#procedure/texts/words.ts'
import { LONGEST_LIST_NAME, LONGEST_SEARCH } from '#server/cases/saved-filters.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { type Draft, draftFrom, typed } from '#web/forms/draft.ts'
import { tooLongError } from '#web/forms/too-long.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { type Ctx, signedIn } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { QueuePage } from './queue-page.tsx'
import { filterOf, type QueueQuery, queuePath, readQueueQuery } from './queue-query.ts'

const NOTICES = ['kept', 'forgotten', 'taken', 'given', 'givenBack', 'faster'] as const

/** The lists of cases, and what somebody keeps of them. */
export function queueRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge', (c) => signedIn(c, (viewer) => askedList(c, options, viewer)))
  pages.post('/vorgaenge/listen', (c) => signedIn(c, (viewer) => keepList(c, options, viewer)))
  pages.post('/vorgaenge/listen/loeschen', (c) =>
    signedIn(c, async (viewer) => {
      await options.cases.deleteFilter(viewer, typed(draftFrom(await readForm(c)), 'liste'))
      return goTo(c, `/${languageOf(c)}/vorgaenge?geschehen=forgotten`)
    }),
  )
}

/** The list that an address asks for; where its search is too long, that is said and nothing is searched for. */
async function askedList(c: Ctx, options: WorkspaceOptions, viewer: Viewer): Promise<Response> {
  const language = languageOf(c)
  if (viewer.link) return goTo(c, `/${language}/vorgaenge/${viewer.link.caseId}`)
  const query = readQueueQuery(c.req.query(), options.cases.holders(viewer))
  const draft: Draft = new Map([['suche', [c.req.query('suche') ?? '']]])
  return await showQueue(c, options, viewer, {
    query,
    draft,
    errors: tooLongError(draft, 'suche', LONGEST_SEARCH, pageWords(language)),
  })
}

interface Asked {
  readonly query: QueueQuery
  readonly draft: Draft
  readonly errors: readonly FieldError[]
}

async function showQueue(c: Ctx, options: WorkspaceOptions, viewer: Viewer, asked: Asked): Promise<Response> {
  const { cases, assets, today } = options
  const { query, errors } = asked
  const language = languageOf(c)
  const words = pageWords(language)
  const { sort, after } = query
  const [counts, found, saved] = await Promise.all([
    cases.counts(viewer, query.holderId, today(), query.narrowing),
    cases.queue(viewer, { filter: filterOf(viewer, query), sort, after }, today()),
    cases.savedFilters(viewer),
  ])
  const happened = NOTICES.find((one) => one === c.req.query('geschehen'))
  return page(
    c,
    <QueuePage
      {...asked}
      words={words}
      procedure={procedureWords(language)}
      assets={assets}
      viewer={viewer}
      today={today()}
      holders={cases.holders(viewer)}
      counts={counts}
      found={found}
      saved={saved}
      notice={happened && words.m.workspace.queue.notices[happened]}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Keeps the list that is shown, under a name. */
async function keepList(c: Ctx, options: WorkspaceOptions, viewer: Viewer): Promise<Response> {
  const { cases, assets } = options
  const draft = draftFrom(await readForm(c))
  const shown = new URL(typed(draft, 'zurueck'), 'http://localhost').searchParams
  const query = readQueueQuery(Object.fromEntries(shown), cases.holders(viewer))
  const kept = await cases.saveFilter(viewer, { name: typed(draft, 'name'), filter: filterOf(viewer, query) })
  const words = pageWords(languageOf(c))
  const refused = (errors: readonly FieldError[]): Promise<Response> =>
    showQueue(c, options, viewer, { query, draft, errors })
  switch (kept) {
    case 'done':
      return goTo(c, `/${languageOf(c)}${queuePath(query)}&geschehen=kept`)
    case 'unnamed':
    case 'tooMany':
      return refused([{ field: 'name', text: words.m.workspace.queue.problems[kept] }])
    case 'tooLong':
      return refused(tooLongError(draft, 'name', LONGEST_LIST_NAME, words))
    case 'notFound':
      return errorPage(c, assets, 'notFound')
  }
}
