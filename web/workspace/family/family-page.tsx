import type { VNode } from 'preact'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import { personFields } from '../persons/person-fields.ts'
import type { Fields, StepContext } from '../step/field.ts'
import { choice } from '../step/field-kinds.ts'
import { FieldList } from '../step/field-view.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'

export const relationFields: Fields<{ readonly verhaeltnis: 'ehegatte' | 'lebenspartner' | 'kind' }> = {
  verhaeltnis: choice(
    'verhaeltnis',
    ['ehegatte', 'lebenspartner', 'kind'],
    (value, { procedure }) => procedure.werte.verhaeltnis[value],
  ),
}

interface FamilyPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly commandId: string
  readonly draft: Draft
  readonly errors: readonly ShownError[]
}

/** Opens the file of a member of the family. */
export function FamilyPage({ context, assets, commandId, draft, errors }: FamilyPageProps): VNode {
  const { words, view, viewer } = context
  const { m, language } = words
  const { relatives } = m.workspace
  const place = `/vorgaenge/${view.id}/familie`
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title: relatives.add }) : relatives.add}
      place={place}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{relatives.add}</h1>
      <p class="lead">
        {relatives.lead} <NormText norm="§ 81a Abs. 4 AufenthG" />
      </p>
      <form method="post" action={`/${language}${place}`} class="step-form" noValidate>
        <Hidden name="auftrag" value={commandId} />
        <FieldList
          fields={{ ...relationFields, ...personFields('familie') }}
          draft={draft}
          errors={errors.filter((error): error is FieldError => error.field !== undefined)}
          context={context}
        />
        <p class="buttons">
          <Submit text={relatives.open} />
        </p>
      </form>
    </WorkspaceFrame>
  )
}
