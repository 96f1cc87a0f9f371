import type { VNode } from 'preact'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type FieldError, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { Assets } from '#web/http/assets.ts'
import type { Fields, StepContext } from '../step/field.ts'
import { text } from '../step/field-kinds.ts'
import { FieldList } from '../step/field-view.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import type { GivenConsent } from './consent-status.tsx'

export const withdrawFields: Fields<{ readonly begruendung: string }> = { begruendung: text('begruendung', 'long') }

interface WithdrawPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly given: GivenConsent
  readonly draft: Draft
  readonly formId: string
  readonly errors: readonly ShownError[]
}

/** Taking back a Vorabzustimmung: what follows, and the reason. */
export function WithdrawPage({ context, assets, given, draft, formId, errors }: WithdrawPageProps): VNode {
  const { words, view, viewer } = context
  const texts = words.m.consent.withdraw
  const here = `/vorgaenge/${view.id}/vorabzustimmung`
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      reference={view.reference}
      place={`${here}/widerruf`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <p class="back-link">
        <a class="kern-link" href={`/${words.language}${here}`}>
          {texts.back}
        </a>
      </p>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{texts.lead({ day: words.day(given.am) })}</p>
      <ul class="kern-list kern-list--bullet">
        {texts.follows.split('\n').map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <form method="post" action={`/${words.language}${here}/widerruf`} class="step-form" noValidate>
        <Hidden name="vorgang" value={formId} />
        <Hidden name="stand" value={String(view.seq)} />
        <Hidden name="eintrag" value={String(given.seq)} />
        <FieldList
          fields={withdrawFields}
          draft={draft}
          errors={errors.filter((error): error is FieldError => error.field !== undefined)}
          context={context}
        />
        <p class="buttons">
          <Submit text={texts.send} />
        </p>
      </form>
    </WorkspaceFrame>
  )
}
