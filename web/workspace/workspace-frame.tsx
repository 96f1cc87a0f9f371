import type { ComponentChildren, VNode } from 'preact'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { postRights } from '#web/post/post-rights.ts'

export interface FrameProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly title: string
  /** File number of the case that the page is about: tells one window from another. */
  readonly reference?: string
  /** The address without the language. */
  readonly place: string
  readonly viewer: Viewer
  readonly wide?: boolean
  /** Whether the page has something for a script to improve. */
  readonly script?: boolean
  readonly children: ComponentChildren
}

/** The frame of all pages of the cases: where one is within the workspace, and as whom. */
export function WorkspaceFrame(props: FrameProps): VNode {
  const { words, assets, title, reference, place, viewer, wide, script, children } = props
  const { workspace, post } = words.m
  const mails = postRights(viewer, assets.demonstration === true)
  return (
    <Layout
      words={words}
      assets={assets}
      title={reference === undefined ? title : `${title}, ${reference}`}
      place={place}
      {...(wide ? { wide } : {})}
      {...(script ? { script } : {})}
    >
      <nav class="workspace-nav" aria-label={workspace.navLabel}>
        <ul>
          <NavLink words={words} place={place} path="/vorgaenge" text={workspace.nav} />
          {viewer.organisations.some(({ kind }) => kind === 'behoerde') ? (
            <NavLink words={words} place={place} path="/statistik" text={workspace.statistics.nav} />
          ) : null}
          {keepsForms(viewer) ? (
            <NavLink words={words} place={place} path="/verwaltung/formulare" text={words.m.templates.nav} />
          ) : null}
          {mails.failed || mails.invented ? <NavLink words={words} place={place} path="/post" text={post.nav} /> : null}
        </ul>
        <p class="workspace-nav__name">
          {viewer.link ? (
            workspace.signedIn({ name: viewer.name })
          ) : (
            <a href={`/${words.language}/account`}>{workspace.signedIn({ name: viewer.name })}</a>
          )}
        </p>
      </nav>
      {children}
    </Layout>
  )
}

/** Whoever leads or administers an office keeps its blank forms. */
function keepsForms({ organisations, link }: Viewer): boolean {
  const offices = link ? [] : organisations.filter(({ kind }) => kind === 'behoerde')
  return offices.some(({ role }) => role === 'leitung' || role === 'verwaltung')
}

interface NavLinkProps {
  readonly words: PageWords
  readonly place: string
  readonly path: string
  readonly text: string
}

function NavLink({ words, place, path, text }: NavLinkProps): VNode {
  const [here = ''] = place.split('?')
  return (
    <li>
      <a
        href={`/${words.language}${path}`}
        aria-current={here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : undefined}
      >
        {text}
      </a>
    </li>
  )
}

/** The way back to the case that a page belongs to. */
export function BackToCase({ words, view }: { readonly words: PageWords; readonly view: CaseView }): VNode {
  return (
    <p class="back-link">
      <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}`}>
        {words.m.workspace.step.back({ reference: view.reference })}
      </a>
    </p>
  )
}
