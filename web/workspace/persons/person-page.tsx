import type { VNode } from 'preact'
import type { PersonRole } from '#server/persons/person-tables.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Beginning } from '#web/forms/beginning.tsx'
import { commandIn, type Draft } from '#web/forms/draft.ts'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { FieldList } from '../step/field-view.tsx'
import { TheirChanges } from '../step/their-changes.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { personFields } from './person-fields.ts'

interface PersonPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly role: PersonRole
  /** Absent: somebody new. */
  readonly id: string | undefined
  readonly draft: Draft
  readonly errors: readonly FieldError[]
  /** What somebody else saved while the form was open. */
  readonly changes: readonly OtherChange[] | undefined
}

/** The form about one person. */
export function PersonPage({ context, assets, role, id, draft, errors, changes }: PersonPageProps): VNode {
  const { words, view, viewer } = context
  const { m, language } = words
  const { persons } = m.workspace
  const title = id === undefined ? persons.add[role] : persons.changeTitle[role]
  const here = `/vorgaenge/${view.id}/personen`
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      reference={view.reference}
      place={id === undefined ? `${here}/neu?rolle=${role}` : `${here}/${id}`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <TheirChanges fields={personFields(role)} changes={changes} context={context} />
      <p class="back-link">
        <a class="kern-link" href={`/${language}${here}`}>
          {persons.back}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{persons.leads[role]}</p>
      <form method="post" action={`/${language}${here}`} class="step-form" noValidate>
        <Hidden name="person" value={id} />
        <Hidden name="rolle" value={role} />
        {id === undefined ? <Hidden name="auftrag" value={commandIn(draft)} /> : <Beginning draft={draft} />}
        <FieldList fields={personFields(role)} draft={draft} errors={errors} context={context} />
        <p class="buttons">
          <Submit text={persons.save} />
        </p>
      </form>
    </WorkspaceFrame>
  )
}
