import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { wordsOf } from '#law/texts/words.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { normEntries, parameterEntries } from '#web/norms/norm-index.ts'
import { citationOf } from '#web/norms/norm-order.ts'
import { ParameterList } from './law-parts.tsx'

interface NormsProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly today: PlainDate
}

/** Every norm that the program holds, by law, and every dated value. */
export function NormsPage({ words, assets, today }: NormsProps): VNode {
  const { m, language } = words
  const laws = [...new Set(normEntries.map(({ norm }) => citationOf(norm)?.law ?? ''))]
  return (
    <Layout words={words} assets={assets} title={m.law.norms} place="/norms">
      <h1 class="kern-heading-large">{m.law.norms}</h1>
      <p class="lead">{m.law.normsLead}</p>
      {laws.map((law) => (
        <section aria-labelledby={`gesetz-${law}`}>
          <h2 class="kern-heading-medium" id={`gesetz-${law}`}>
            {law === '' ? m.law.otherNorms : law}
          </h2>
          <ul class="norm-list">
            {normEntries
              .filter(({ norm }) => (citationOf(norm)?.law ?? '') === law)
              .map(({ id, norm }) => (
                <li>
                  <span class="norm-list__norm">{norm}</span>
                  <a href={`/${language}/norms/${id}`}>{wordsOf(language).condition(id)}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="werte">
        <h2 class="kern-heading-medium" id="werte">
          {m.law.values({ day: today })}
        </h2>
        <ParameterList words={words} parameters={parameterEntries.map(({ parameter }) => parameter)} on={today} />
      </section>
    </Layout>
  )
}
