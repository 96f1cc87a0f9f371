import type { VNode } from 'preact'
import { wordsOf } from '#law/texts/words.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { ParameterEntry } from '#web/norms/norm-index.ts'
import { parameterText } from '#web/norms/parameter-text.ts'
import { spanText, WayLinks, Wording } from './law-parts.tsx'

interface ParameterProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly entry: ParameterEntry
}

/** A dated value with its whole history: from when, how much, from which source, when it was last compared. */
export function ParameterPage({ words, assets, entry }: ParameterProps): VNode {
  const { m, language } = words
  const { parameter, ways } = entry
  const title = wordsOf(language).parameter(parameter.id)
  return (
    <Layout words={words} assets={assets} title={title} place={`/parameters/${parameter.id}`}>
      <p class="back">
        <a class="kern-link" href={`/${language}/norms`}>
          <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          {m.law.norms}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      <Wording words={words} norm={parameter.norm} />
      <section aria-labelledby="verlauf">
        <h2 class="kern-heading-medium" id="verlauf">
          {m.law.history}
        </h2>
        <ol class="history">
          {parameter.values.toReversed().map((value) => (
            <li>
              <p class="history__span">{spanText(value.from, value.until, words)}</p>
              <p class="history__value">{parameterText(parameter, value.value, words)}</p>
              <p class="muted">
                {m.site.sources}: {value.source}. {m.law.confidence[value.confidence]}{' '}
                {m.law.checked({ day: value.checked })}
              </p>
            </li>
          ))}
          {(parameter.unconfirmed ?? []).map(({ from, until, reason }) => (
            <li>
              <p class="history__span">{spanText(from, until, words)}</p>
              <p class="history__value">{m.law.noValue}</p>
              <p class="muted">{reason}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="wege">
        <h2 class="kern-heading-medium" id="wege">
          {m.law.usedBy({ count: ways.length })}
        </h2>
        <WayLinks words={words} ways={ways} />
      </section>
    </Layout>
  )
}
