import type { VNode } from 'preact'
import type { EintragView } from '#server/cases/case-view.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import type { Assets } from '#web/http/assets.ts'
import type { AnyFields, StepContext } from '../step/field.ts'
import { FieldList } from '../step/field-view.tsx'
import { Since } from '../step/since.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { reasonFields } from './read-correction.ts'

export interface CorrectionPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly eintrag: EintragView
  /** What the wrong entry carries, to be put right. */
  readonly fields: AnyFields
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  /** What happened while the form was open. */
  readonly since: readonly EintragView[]
  /** Whether the file went on at all; what is new may be nothing the viewer may see. */
  readonly stale?: boolean
  readonly commandId: string
}

/** Puts an entry right. The wrong one stays in the file and counts no longer. */
export function CorrectionPage(props: CorrectionPageProps): VNode {
  const { context, assets, eintrag, fields, draft, errors, since, stale, commandId } = props
  const { words, procedure, view } = context
  const { m, language } = words
  const { correction } = m.workspace
  const place = `/vorgaenge/${view.id}/eintrag/${eintrag.seq}/berichtigen`
  const lists = { draft, context, errors: errors.filter((one): one is FieldError => one.field !== undefined) }
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title: correction.title }) : correction.title}
      reference={view.reference}
      place={place}
      viewer={context.viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {stale ? <Since context={context} since={since} /> : null}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{correction.title}</h1>
      <p class="lead">{procedure.ereignis.berichtigt.erklaerung}</p>
      <p class="notice">
        {words.day(eintrag.am)}, {m.workspace.history.number({ number: eintrag.seq })}:{' '}
        {procedure.satz(eintrag.ereignis)}
      </p>
      <form method="post" action={`/${language}${place}`} class="step-form" noValidate>
        <input type="hidden" name="stand" value={String(view.seq)} />
        <input type="hidden" name="auftrag" value={commandId} />
        <FieldList fields={reasonFields} {...lists} />
        <Instead context={context} chosen={typed(draft, 'stattdessen')} />
        <fieldset class="kern-fieldset part-set">
          <legend class="kern-label kern-label--large">{correction.right}</legend>
          <div class="kern-fieldset__body">
            <FieldList fields={fields} {...lists} />
          </div>
        </fieldset>
        <p class="buttons">
          <button class="kern-btn kern-btn--primary" type="submit">
            <span class="kern-label">{stale ? m.workspace.step.sendAgain : correction.send}</span>
          </button>
          <a class="kern-btn kern-btn--tertiary" href={`/${language}/vorgaenge/${view.id}`}>
            <span class="kern-label">{m.workspace.step.cancel}</span>
          </a>
        </p>
      </form>
    </WorkspaceFrame>
  )
}

/** Whether it happened otherwise, or not at all. */
function Instead({ context, chosen }: { readonly context: StepContext; readonly chosen: string }): VNode {
  const { correction } = context.words.m.workspace
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{correction.question}</legend>
      <div class="kern-fieldset__body">
        {(['anders', 'nichts'] as const).map((value) => (
          <div class="kern-form-check">
            <input
              class="kern-form-check__radio"
              type="radio"
              id={`stattdessen-${value}`}
              name="stattdessen"
              value={value}
              checked={(chosen || 'anders') === value}
            />
            <label class="kern-label" for={`stattdessen-${value}`}>
              {correction[value]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
