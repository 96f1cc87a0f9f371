import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import { page } from '#web/http/page.ts'
import { isLanguage, preferredLanguage } from '#web/language/language.ts'
import { type PageWords, pageWords } from '#web/language/page-words.ts'

type Kind = 'notFound' | 'method' | 'fault' | 'foreign' | 'tooLarge'

const STATUS = { notFound: 404, method: 405, fault: 500, foreign: 403, tooLarge: 413 } as const satisfies Record<
  Kind,
  ContentfulStatusCode
>

/** What went wrong, in the language of the address or of the browser, and where to go on. */
export function errorPage(c: Context, assets: Assets, kind: Kind): Response {
  const first = c.req.path.split('/')[1] ?? ''
  const language = isLanguage(first) ? first : preferredLanguage(c.req.header('accept-language'))
  return page(c, <ErrorPage words={pageWords(language)} assets={assets} kind={kind} />, STATUS[kind])
}

function ErrorPage({ words, assets, kind }: { words: PageWords; assets: Assets; kind: Kind }): VNode {
  const { errors } = words.m
  return (
    <Layout words={words} assets={assets} title={errors[kind]} place="">
      <h1 class="kern-heading-large">{errors[kind]}</h1>
      <p class="lead">{errors[`${kind}Text`]}</p>
      <p class="buttons">
        <a class="kern-btn kern-btn--primary" href={`/${words.language}`}>
          <span class="kern-label">{errors.toStart}</span>
        </a>
      </p>
    </Layout>
  )
}
