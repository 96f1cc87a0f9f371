import type { Hono } from 'hono'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { draftFrom, typed } from '#web/forms/draft.ts'
import { goTo, page } from '#web/http/page.ts'
import { readForm } from '#web/http/read-form.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { type Ctx, signedIn } from '../case-gate.tsx'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { QueuePage } from './queue-page.tsx'
import { filterOf, queuePath, readQueueQuery } from './queue-query.ts'

const NOTICES = ['kept', 'unnamed', 'tooMany', 'forgotten', 'taken', 'given', 'givenBack'] as const

/** The lists of cases, and what somebody keeps of them. */
export function queueRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  pages.get('/vorgaenge', (c) => signedIn(c, (viewer) => showQueue(c, options, viewer)))
  pages.post('/vorgaenge/listen', (c) => signedIn(c, (viewer) => keepList(c, options, viewer)))
  pages.post('/vorgaenge/listen/loeschen', (c) =>
    signedIn(c, async (viewer) => {
      await options.cases.deleteFilter(viewer, typed(draftFrom(await readForm(c)), 'liste'))
      return goTo(c, `/${languageOf(c)}/vorgaenge?geschehen=forgotten`)
    }),
  )
}

async function showQueue(c: Ctx, { cases, assets, today }: WorkspaceOptions, viewer: Viewer): Promise<Response> {
  const language = languageOf(c)
  if (viewer.link) return goTo(c, `/${language}/vorgaenge/${viewer.link.caseId}`)
  const words = pageWords(language)
  const holders = cases.holders(viewer)
  const query = readQueueQuery(c.req.query(), holders)
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
      words={words}
      procedure={procedureWords(language)}
      assets={assets}
      viewer={viewer}
      today={today()}
      query={query}
      holders={holders}
      counts={counts}
      found={found}
      saved={saved}
      notice={happened && words.m.workspace.queue.notices[happened]}
    />,
  )
}

/** Keeps the list that is shown, under a name. */
async function keepList(c: Ctx, { cases }: WorkspaceOptions, viewer: Viewer): Promise<Response> {
  const draft = draftFrom(await readForm(c))
  const shown = new URL(typed(draft, 'zurueck'), 'http://localhost').searchParams
  const query = readQueueQuery(Object.fromEntries(shown), cases.holders(viewer))
  const kept = await cases.saveFilter(viewer, { name: typed(draft, 'name'), filter: filterOf(viewer, query) })
  const notice = kept === 'done' ? 'kept' : kept === 'notFound' ? 'forgotten' : kept
  return goTo(c, `/${languageOf(c)}${queuePath(query)}&geschehen=${notice}`)
}
