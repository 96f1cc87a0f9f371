import type { Context } from 'hono'
import { procedureWords } from '#procedure/texts/words.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { safeNext, withNext } from '#web/access/safe-next.ts'
import { goTo } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
import { errorPage } from '#web/pages/error-page.tsx'
import { isForLink } from './link/link-gate.ts'
import type { StepContext } from './step/field.ts'
import { viewerOf } from './viewer-of.ts'
import type { WorkspaceOptions } from './workspace-options.ts'

export type Ctx = Context<WebEnv>

/** Somebody who is signed in, in a case that is theirs to see. */
export interface Entered {
  readonly viewer: Viewer
  readonly view: CaseView
}

/** Leads to the sign-in; a page that was asked for can be come back to, a form cannot. */
function toSignIn(c: Ctx): Response {
  const { pathname, search } = new URL(c.req.url)
  const wanted = c.req.method === 'GET' || c.req.method === 'HEAD' ? pathname + search : undefined
  return goTo(c, withNext(`/${languageOf(c)}/sign-in`, safeNext(wanted)))
}

/** A page for whoever is signed in. */
export async function signedIn(c: Ctx, show: (viewer: Viewer) => Promise<Response>): Promise<Response> {
  const viewer = viewerOf(c)
  return viewer === undefined ? toSignIn(c) : show(viewer)
}

/** A page of a case. One that is not there and one that is not theirs look the same. */
export async function inCase(
  c: Ctx,
  { cases, today, assets }: WorkspaceOptions,
  caseId: string,
  show: (entered: Entered) => Response | Promise<Response>,
): Promise<Response> {
  return signedIn(c, async (viewer) => {
    const view = isForLink(viewer, c.req.path) ? await cases.view(viewer, caseId, today()) : undefined
    return view === undefined ? errorPage(c, assets, 'notFound') : show({ viewer, view })
  })
}

/** The same gate for what shows nothing of the case and comes again and again: the file is not loaded for it. */
export async function atCase(
  c: Ctx,
  { cases, today, assets }: WorkspaceOptions,
  caseId: string,
  go: (viewer: Viewer) => Response | Promise<Response>,
): Promise<Response> {
  return signedIn(c, async (viewer) =>
    (await cases.mayView(viewer, caseId, today())) ? go(viewer) : errorPage(c, assets, 'notFound'),
  )
}

/** What the views of a case are made from. */
export function contextOf(c: Ctx, { today }: WorkspaceOptions, { viewer, view }: Entered): StepContext {
  const language = languageOf(c)
  return { words: pageWords(language), procedure: procedureWords(language), view, viewer, today: today() }
}
