import type { VNode } from 'preact'
import type { CheckAnswer } from '#server/consent/check-consent.ts'
import { InputPart, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type FieldError } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import { Part } from '#web/forms/part.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { MOST_PDF_MB } from './read-one-pdf.ts'

export const CHECK_FIELDS = { code: 'code', file: 'datei' } as const

interface PaperCheckPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly answer: CheckAnswer | undefined
  /** What was typed. */
  readonly code: string
  readonly errors: readonly FieldError[]
}

/** Whether a Vorabzustimmung is genuine and holds, for anybody who has one in the hand. Nothing of a person is shown. */
export function PaperCheckPage({ words, assets, answer, code, errors }: PaperCheckPageProps): VNode {
  const texts = words.m.consent.check
  const here = `/${words.language}/pruefen`
  return (
    <Layout words={words} assets={assets} title={titleOf(words, answer, errors)} place="/pruefen">
      <ErrorSummary words={words} errors={errors} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      {answer ? <Answer words={words} answer={answer} /> : null}
      <p class="lead">{texts.lead}</p>
      <section aria-labelledby="mit-code">
        <h2 class="kern-heading-medium" id="mit-code">
          {texts.byCode}
        </h2>
        <form method="post" action={here} noValidate>
          <InputPart
            id={CHECK_FIELDS.code}
            type="text"
            complete="off"
            label={texts.code}
            hint={texts.codeHint}
            value={code}
            errors={errors}
          />
          <p class="buttons">
            <Submit text={texts.ask} />
          </p>
        </form>
      </section>
      <section aria-labelledby="mit-datei">
        <h2 class="kern-heading-medium" id="mit-datei">
          {texts.byFile}
        </h2>
        <p>{texts.fileLead}</p>
        <form method="post" action={`${here}/datei`} encType="multipart/form-data" noValidate>
          <Part id={CHECK_FIELDS.file} label={texts.file} hint={texts.fileHint({ most: MOST_PDF_MB })} errors={errors}>
            <input
              class="kern-form-input__input"
              type="file"
              id={CHECK_FIELDS.file}
              name={CHECK_FIELDS.file}
              accept="application/pdf"
              aria-describedby={`${CHECK_FIELDS.file}-hilfe`}
            />
          </Part>
          <p class="buttons">
            <Submit text={texts.askFile} kind="secondary" />
          </p>
        </form>
      </section>
      <p class="muted">{texts.limits}</p>
    </Layout>
  )
}

/** What was found is the first thing that is read of a page. */
function titleOf(words: PageWords, answer: CheckAnswer | undefined, errors: readonly FieldError[]): string {
  const { title, titles } = words.m.consent.check
  if (errors.length > 0) return words.m.problems.pageTitle({ title })
  return answer ? `${titles[answer.state]}: ${title}` : title
}

const tones = {
  genuine: 'success',
  expired: 'warning',
  withdrawn: 'danger',
  replaced: 'warning',
  changed: 'danger',
  unknown: 'info',
} as const satisfies Readonly<Record<CheckAnswer['state'], string>>

function Answer({ words, answer }: { readonly words: PageWords; readonly answer: CheckAnswer }): VNode {
  const texts = words.m.consent.check
  const tone = tones[answer.state]
  return (
    <div class={`kern-alert kern-alert--${tone}`} role="alert" id="ergebnis">
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${tone}`} aria-hidden="true" />
        <h2 class="kern-title">{texts.titles[answer.state]}</h2>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{texts.says[answer.state]}</p>
        {'office' in answer ? (
          <dl class="people">
            <Line label={texts.office} value={answer.office} />
            <Line label={texts.issued} value={words.day(answer.issuedOn)} />
            <Line label={texts.until} value={words.day(answer.validUntil)} />
            {answer.since === undefined ? null : <Line label={texts.since} value={words.day(answer.since)} />}
          </dl>
        ) : null}
      </div>
    </div>
  )
}

function Line({ label, value }: { readonly label: string; readonly value: string }): VNode {
  return (
    <div class="people__line">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
