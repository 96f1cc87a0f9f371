import type { VNode } from 'preact'
import { ways } from '#law/pathways/ways.ts'
import { wordsOf } from '#law/texts/words.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** Every way with what it is for. */
export function WaysPage({ words, assets }: { readonly words: PageWords; readonly assets: Assets }): VNode {
  const { m, language } = words
  return (
    <Layout words={words} assets={assets} title={m.law.ways} place="/ways">
      <h1 class="kern-heading-large">{m.law.ways}</h1>
      <p class="lead">{m.law.waysLead({ count: ways.length })}</p>
      <ul class="entries">
        {ways.map(({ id, norm }) => {
          const { name, short } = wordsOf(language).way(id)
          return (
            <li>
              <h2 class="entries__title">
                <a href={`/${language}/ways/${id}`}>{name}</a>
              </h2>
              <p>
                {short} <span class="norm">{norm}</span>
              </p>
            </li>
          )
        })}
      </ul>
      <p class="buttons">
        <a class="kern-btn kern-btn--primary" href={`/${language}`}>
          <span class="kern-label">{m.law.toCheck}</span>
        </a>
      </p>
    </Layout>
  )
}
