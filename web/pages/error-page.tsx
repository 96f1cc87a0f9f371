import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import type { Viewer } from '#server/cases/viewer.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import { page } from '#web/http/page.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { isLanguage, preferredLanguage } from '#web/language/language.ts'
import { type PageWords, pageWords } from '#web/language/page-words.ts'
import { viewerOf } from '#web/workspace/viewer-of.ts'
import { WorkspaceFrame } from '#web/workspace/workspace-frame.tsx'

type Kind = 'notFound' | 'method' | 'fault' | 'foreign' | 'tooLarge'

const STATUS = { notFound: 404, method: 405, fault: 500, foreign: 403, tooLarge: 413 } as const satisfies Record<
  Kind,
  ContentfulStatusCode
>

/** What went wrong, in the language of the address or of the browser, and where to go on. */
export function errorPage(c: Context<WebEnv>, assets: Assets, kind: Kind): Response {
  return page(c, <ErrorPage words={wordsFor(c)} assets={assets} kind={kind} viewer={viewerOf(c)} />, STATUS[kind])
}

/** A paper that was asked for holds letters that nothing here can print: which, and what to do. */
export function lettersPage(c: Context, assets: Assets, letters: readonly string[]): Response {
  const words = wordsFor(c)
  const { errors } = words.m
  const view = (
    <Layout words={words} assets={assets} title={errors.letters} place="">
      <h1 class="kern-heading-large">{errors.letters}</h1>
      <p class="lead">{errors.lettersText({ letters: letters.join(' ') })}</p>
      <p>{errors.lettersMend}</p>
    </Layout>
  )
  return page(c, view, 422)
}

function wordsFor(c: Context): PageWords {
  const first = c.req.path.split('/')[1] ?? ''
  return pageWords(isLanguage(first) ? first : preferredLanguage(c.req.header('accept-language')))
}

interface ErrorPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly kind: Kind
  /** Whoever is signed in keeps the ways of the workspace. */
  readonly viewer: Viewer | undefined
}

function ErrorPage({ words, assets, kind, viewer }: ErrorPageProps): VNode {
  const { errors } = words.m
  const content = (
    <>
      <h1 class="kern-heading-large">{errors[kind]}</h1>
      <p class="lead">{kind === 'notFound' && viewer ? errors.notYoursText : errors[`${kind}Text`]}</p>
      {kind === 'tooLarge' ? <TooLarge words={words} /> : <WaysOn words={words} isSignedIn={viewer !== undefined} />}
    </>
  )
  const frame = { words, assets, title: errors[kind], place: '', children: content }
  return viewer ? <WorkspaceFrame {...frame} viewer={viewer} /> : <Layout {...frame} />
}

/** To one's cases for whoever is signed in, to the first page for everybody. */
function WaysOn({ words: { m, language }, isSignedIn }: { words: PageWords; isSignedIn: boolean }): VNode {
  const { errors } = m
  return (
    <p class="buttons">
      {isSignedIn ? (
        <a class="kern-btn kern-btn--primary" href={`/${language}/vorgaenge`}>
          <span class="kern-label">{errors.toCases}</span>
        </a>
      ) : null}
      <a class={`kern-btn kern-btn--${isSignedIn ? 'secondary' : 'primary'}`} href={`/${language}`}>
        <span class="kern-label">{errors.toStart}</span>
      </a>
    </p>
  )
}

/** Going to the first page would leave behind what was typed: that stands last, and as a link alone. */
function TooLarge({ words: { m, language } }: { readonly words: PageWords }): VNode {
  const { errors } = m
  const { back, reload, shorten, file } = errors.tooLargeMend
  return (
    <>
      <ul class="spaced-list">
        {[back, reload, shorten, file].map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <p>
        <a class="kern-link" href={`/${language}`}>
          {errors.toStart}
        </a>
      </p>
    </>
  )
}
