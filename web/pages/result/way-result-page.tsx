import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { wordsOf } from '#law/texts/words.ts'
import { Layout } from '#web/components/layout.tsx'
import { WayMark } from '#web/components/mark.tsx'
import { NormLink } from '#web/components/norm-link.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayView } from '#web/result/way-view.ts'
import { BackToResult } from './back-to-result.tsx'
import { ConditionList } from './condition-list.tsx'
import { PaperList } from './paper-list.tsx'
import { WayChanges } from './way-changes.tsx'
import { WayDetails } from './way-details.tsx'
import { Reasons } from './way-item.tsx'

interface WayResultProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly way: WayView
  readonly on: PlainDate
  /** Whether a case can be opened here: on the way as it is, or because the procedure brings what is missing. */
  readonly opening: 'asItIs' | 'withRecognition' | undefined
}

/** One way on these answers: every condition, met ones and alternatives included. */
export function WayResultPage({ words, assets, way, on, opening }: WayResultProps): VNode {
  const { m, language } = words
  const { result } = m
  return (
    <Layout words={words} assets={assets} title={`${way.name}: ${result.title}`} place={`/result/${way.id}`}>
      <BackToResult words={words} way={way.id} />
      <h1 class="kern-heading-large">{way.name}</h1>
      <p>
        <WayMark truth={way.truth} words={words} />
      </p>
      <p class="lead">{way.short}</p>
      <p class="muted">{m.law.appliedLaw({ day: on })}</p>
      <p class="way__next">
        <strong>{result.nextStep}</strong> {way.nextStep}
      </p>
      {opening === undefined ? null : <Begin words={words} way={way} recognition={opening === 'withRecognition'} />}
      <Deciding words={words} way={way} />
      {way.truth === 'nein' ? (
        <section aria-labelledby="aendern">
          <h2 class="kern-heading-medium" id="aendern">
            {result.whatWouldChange}
          </h2>
          <WayChanges words={words} way={way} />
        </section>
      ) : null}
      <section aria-labelledby="bedingungen">
        <h2 class="kern-heading-medium" id="bedingungen">
          {result.everyCondition}
        </h2>
        <ConditionList words={words} conditions={way.conditions} />
      </section>
      {way.truth === 'nein' ? null : (
        <section aria-labelledby="unterlagen">
          <h2 class="kern-heading-medium" id="unterlagen">
            {m.law.papers}
          </h2>
          {way.papers === undefined ? <p>{result.noPapers}</p> : <PaperList words={words} papers={way.papers} />}
          <p>
            <a class="kern-link" href={`/${language}/visa-pack?way=${way.id}`}>
              {m.visa.result.link}
            </a>
            : {m.visa.result.lead}
          </p>
        </section>
      )}
      <section aria-labelledby="kosten">
        <h2 class="kern-heading-medium" id="kosten">
          {result.costAndTime}
        </h2>
        <WayDetails words={words} law={wordsOf(language)} details={way.details} />
      </section>
      <p>
        <a class="kern-link" href={`/${language}/ways/${way.id}`}>
          {result.toLaw}
        </a>
      </p>
    </Layout>
  )
}

/** The way to the fast-track procedure, also where it is what brings the recognition that is missing. */
function Begin({
  words,
  way,
  recognition,
}: Pick<WayResultProps, 'words' | 'way'> & { readonly recognition: boolean }): VNode | null {
  const { m, language } = words
  if (way.details.beschleunigtesVerfahren === 'nein') return null
  return (
    <>
      {recognition ? (
        <p>
          {m.opening.recognition} <NormLink words={words} norm="§ 81a Abs. 3 S. 1 Nr. 2 AufenthG" home={undefined} />
        </p>
      ) : null}
      <p class="buttons">
        <a class="kern-btn kern-btn--secondary" href={`/${language}/vorgaenge/neu?weg=${way.id}`}>
          <span class="kern-label">{m.workspace.opening.start}</span>
        </a>
      </p>
    </>
  )
}

/** The lines that decide, before everything that holds. */
function Deciding({ words, way }: Pick<WayResultProps, 'words' | 'way'>): VNode | null {
  const { result } = words.m
  if (way.obstacles.length === 0) return null
  return (
    <section aria-labelledby="entscheidend">
      <h2 class="kern-heading-medium" id="entscheidend">
        {way.truth === 'nein' ? result.whyClosed : result.whatIsOpen}
      </h2>
      <Reasons words={words} obstacles={way.obstacles} />
    </section>
  )
}
