import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { momentOn } from '#law/engine/answers.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import { detailsOf } from '#law/pathways/details.ts'
import { reachOf } from '#law/pathways/reach.ts'
import type { Way } from '#law/pathways/way.ts'
import { wordsOf } from '#law/texts/words.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { paperLists } from '#web/result/papers.ts'
import { PaperList } from '../result/paper-list.tsx'
import { WayDetails } from '../result/way-details.tsx'
import { DayForm } from './day-form.tsx'
import { ParameterList, RuleTree, spanText, Wording } from './law-parts.tsx'

interface WayPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly way: Way
  readonly on: PlainDate
  readonly wrongDay: boolean
}

/** One way as the program holds it on a day: conditions, papers, cost, rules with their versions, dated values. */
export function WayPage({ words, assets, way, on, wrongDay }: WayPageProps): VNode {
  const { m, language } = words
  const law = wordsOf(language)
  const { name, short, nextStep } = law.way(way.id)
  const moment = momentOn(on)
  const papers = paperLists(way, {}, moment, language)
  return (
    <Layout words={words} assets={assets} title={name} place={`/ways/${way.id}`}>
      <h1 class="kern-heading-large">{name}</h1>
      <p class="lead">{short}</p>
      <Wording words={words} norm={way.norm} />
      <p class="way__next">
        <strong>{m.result.nextStep}</strong> {nextStep}
      </p>
      <DayForm words={words} on={on} wrong={wrongDay} />
      <section aria-labelledby="voraussetzungen">
        <h2 class="kern-heading-medium" id="voraussetzungen">
          {m.law.conditions({ day: on })}
        </h2>
        <p class="muted">{m.law.allOfThese}</p>
        <RuleTree words={words} expr={way.requires} on={on} own={way.grundlage.id} folded />
      </section>
      <section aria-labelledby="kosten">
        <h2 class="kern-heading-medium" id="kosten">
          {m.result.costAndTime}
        </h2>
        <WayDetails words={words} law={law} details={detailsOf(way, evaluate(way.requires, {}, moment), {}, moment)} />
      </section>
      <section aria-labelledby="unterlagen">
        <h2 class="kern-heading-medium" id="unterlagen">
          {m.law.papers}
        </h2>
        {papers === undefined ? <p>{m.result.noPapers}</p> : <PaperList words={words} papers={papers} />}
      </section>
      <Sources words={words} way={way} on={on} />
      <p class="buttons">
        <a class="kern-btn kern-btn--primary" href={`/${language}`}>
          <span class="kern-label">{m.law.toCheck}</span>
        </a>
      </p>
    </Layout>
  )
}

function Sources({ words, way, on }: Pick<WayPageProps, 'words' | 'way' | 'on'>): VNode {
  const { m, language } = words
  const { rules, parameters } = reachOf(way)
  return (
    <>
      <section aria-labelledby="vorschriften">
        <h2 class="kern-heading-medium" id="vorschriften">
          {m.law.rules}
        </h2>
        <ul class="entries">
          {rules.map(({ id, norm, versions }) => (
            <li>
              <p>
                <a href={`/${language}/norms/${id}`}>{wordsOf(language).condition(id)}</a>{' '}
                <span class="norm">{norm}</span>
              </p>
              <p class="muted">{versions.map(({ from, until }) => spanText(from, until, words)).join('; ')}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="werte">
        <h2 class="kern-heading-medium" id="werte">
          {m.law.values({ day: on })}
        </h2>
        <ParameterList words={words} parameters={parameters} on={on} />
      </section>
    </>
  )
}
