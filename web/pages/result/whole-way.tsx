import type { ComponentChildren, VNode } from 'preact'
import { wordsOf } from '#law/texts/words.ts'
import { WayMark } from '#web/components/mark.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { deciding } from '#web/result/condition.ts'
import type { WayView } from '#web/result/way-view.ts'
import { ConditionList } from './condition-list.tsx'
import { PaperList } from './paper-list.tsx'
import { WayChanges } from './way-changes.tsx'
import { WayDetails } from './way-details.tsx'

interface WholeProps {
  readonly words: PageWords
  readonly way: WayView
}

/** Deeper conditions stand on the page of the way. */
const DEPTH = 2

/** A way with its reasons, papers and costs, for paper. */
export function WholeWay({ words, way }: WholeProps): VNode {
  const { result } = words.m
  const { truth, conditions } = way
  const met = conditions.filter((condition) => condition.truth === 'ja').length
  const failed = truth === 'nein'
  return (
    <article class={`way way--${truth}`} id={`weg-${way.id}`}>
      <WayMark truth={truth} words={words} />
      <h3 class="way__name">
        <a href={`/${words.language}/result/${way.id}`}>{way.name}</a>
      </h3>
      <p>{way.short}</p>
      {failed ? (
        <Part title={result.whatWouldChange}>
          <WayChanges words={words} way={way} />
        </Part>
      ) : (
        <p class="way__next">
          <strong>{result.nextStep}</strong> {way.nextStep}
        </p>
      )}
      <Part title={failed ? result.allReasons : result.reasons({ met, all: conditions.length })}>
        <ConditionList words={words} conditions={conditions.map((one) => deciding(one, DEPTH))} />
      </Part>
      {failed ? null : way.papers === undefined ? (
        <p class="muted">{result.noPapers}</p>
      ) : (
        <Part title={result.papers({ count: way.papers.required.length })}>
          <PaperList words={words} papers={way.papers} />
        </Part>
      )}
      {failed ? null : (
        <Part title={result.costAndTime}>
          <WayDetails words={words} law={wordsOf(words.language)} details={way.details} />
        </Part>
      )}
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="way__part">
      <h4>{title}</h4>
      {children}
    </div>
  )
}
