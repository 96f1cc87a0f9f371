import type { VNode } from 'preact'
import { ways } from '#law/pathways/ways.ts'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { Reader } from '#web/session/session.ts'

interface StartProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly answered: number
  readonly reader: Reader
  /** A short message after something was done. */
  readonly notice: string | undefined
  /** Whether this installation issues advance approvals, and so checks them. */
  readonly checksPapers: boolean
}

/** What this is, for whom, and how to begin: to be understood in ten seconds. */
export function StartPage({ words, assets, answered, reader, notice, checksPapers }: StartProps): VNode {
  const { m, language } = words
  return (
    <Layout words={words} assets={assets} title={m.site.name} place="">
      {notice === undefined ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <h1 class="kern-heading-x-large">{m.start.title}</h1>
      <p class="lead">{m.start.lead({ count: ways.length })}</p>
      {answered > 0 ? (
        <p class="notice">
          {m.start.resume({ count: answered })}{' '}
          <a class="kern-link" href={`/${language}/check`}>
            {m.start.resumeLink}
          </a>
        </p>
      ) : null}
      <form class="start-form" method="post" action={`/${language}/check`}>
        <fieldset class="kern-fieldset">
          <legend class="kern-label kern-label--large">{m.start.forWhom}</legend>
          <div class="kern-fieldset__body">
            <ReaderChoice
              value="fachkraft"
              checked={reader === 'fachkraft'}
              text={m.start.worker}
              hint={m.start.workerHint}
            />
            <ReaderChoice
              value="arbeitgeber"
              checked={reader === 'arbeitgeber'}
              text={m.start.employer}
              hint={m.start.employerHint}
            />
          </div>
        </fieldset>
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{m.start.begin}</span>
          <span class="kern-icon kern-icon--arrow-forward" aria-hidden="true" />
        </button>
      </form>
      <HowItGoes words={words} checksPapers={checksPapers} />
    </Layout>
  )
}

function ReaderChoice(props: { value: Reader; checked: boolean; text: string; hint: string }): VNode {
  const { value, checked, text, hint } = props
  return (
    <div class="kern-form-check choice-card">
      <input
        class="kern-form-check__radio"
        type="radio"
        id={`fuer-${value}`}
        name="fuer"
        value={value}
        checked={checked}
        aria-describedby={`fuer-${value}-hinweis`}
      />
      <div>
        <label class="kern-label" for={`fuer-${value}`}>
          {text}
        </label>
        <p class="choice-card__hint" id={`fuer-${value}-hinweis`}>
          {hint}
        </p>
      </div>
    </div>
  )
}

function HowItGoes({ words, checksPapers }: Pick<StartProps, 'words' | 'checksPapers'>): VNode {
  const { m, language } = words
  const { start } = m
  const steps = [
    [start.step1, start.step1Text],
    [start.step2, start.step2Text],
    [start.step3, start.step3Text],
  ] as const
  return (
    <>
      <section aria-labelledby="so-geht-es">
        <h2 class="kern-heading-medium" id="so-geht-es">
          {start.how}
        </h2>
        <ol class="steps">
          {steps.map(([title, text]) => (
            <li>
              <h3 class="kern-title">{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="two-columns">
        <div>
          <h2 class="kern-heading-small">{start.privacyTitle}</h2>
          <p>{start.privacyText}</p>
        </div>
        <div>
          <h2 class="kern-heading-small">{start.browse}</h2>
          <ul class="plain-list">
            <li>
              <a class="kern-link" href={`/${language}/ways`}>
                {start.browseWays}
              </a>
            </li>
            <li>
              <a class="kern-link" href={`/${language}/norms`}>
                {start.browseNorms}
              </a>
            </li>
            <li>
              <a class="kern-link" href={`/${language}/visa-pack`}>
                {start.browsePack}
              </a>
            </li>
            {checksPapers ? (
              <li>
                <a class="kern-link" href={`/${language}/pruefen`}>
                  {start.browsePaper}
                </a>
              </li>
            ) : null}
          </ul>
        </div>
      </section>
    </>
  )
}
