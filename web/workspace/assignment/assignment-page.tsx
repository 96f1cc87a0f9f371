import type { VNode } from 'preact'
import type { Assignee, Assignees } from '#server/cases/assignees.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { assigningPath, NOBODY } from './assigning-path.ts'

interface AssignmentPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly assignees: Assignees
  readonly organisationId: string
  readonly list: string
  readonly errors: readonly ShownError[]
}

/** One question: who of the organisation is to have the case. */
export function AssignmentPage({ context, assets, errors, ...rest }: AssignmentPageProps): VNode {
  const { words, view, viewer } = context
  const { m, language } = words
  const { assignment } = m.workspace
  const { assignees, organisationId, list } = rest
  const has = view.assigned.find((one) => one.organisationId === organisationId)?.person
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title: assignment.title }) : assignment.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/zuweisung?fuer=${organisationId}`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{assignment.title}</h1>
      <p class="lead">{assignment.lead({ name: assignees.organisation })}</p>
      <form class="access-form" method="post" action={`/${language}${assigningPath(view.id, has)}`}>
        <Hidden name="fuer" value={organisationId} />
        <Hidden name="liste" value={list} />
        <People context={context} assignees={assignees} organisationId={organisationId} errors={errors} />
        <p class="buttons">
          <Submit text={assignment.give} />
        </p>
      </form>
    </WorkspaceFrame>
  )
}

type PeopleProps = Pick<AssignmentPageProps, 'context' | 'assignees' | 'organisationId' | 'errors'>

function People({ context, assignees, organisationId, errors: [error] }: PeopleProps): VNode {
  const { words, view } = context
  const { assignment } = words.m.workspace
  const has = view.assigned.find((one) => one.organisationId === organisationId)?.person?.id
  const choices = [
    ...assignees.people.map((one) => ({ id: one.id, text: textOf(one, context) })),
    { id: NOBODY, text: assignment.nobody },
  ]
  return (
    <fieldset
      class={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={error ? 'wer-fehler' : undefined}
    >
      <legend class="kern-label">{assignment.who}</legend>
      {error ? (
        <p class="kern-error" id="wer-fehler">
          <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
          <span class="kern-body">{error.text}</span>
        </p>
      ) : null}
      <div class="kern-fieldset__body">
        {choices.map(({ id, text }, at) => (
          <div class="kern-form-check">
            <input
              class="kern-form-check__radio"
              type="radio"
              id={at === 0 ? 'wer' : `wer-${id}`}
              name="wer"
              value={id}
              checked={id === (has ?? NOBODY)}
            />
            <label class="kern-label" for={at === 0 ? 'wer' : `wer-${id}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function textOf({ id, name, deputy }: Assignee, { words, viewer }: StepContext): string {
  const { assignment } = words.m.workspace
  const person = id === viewer.userId ? assignment.yourself({ name }) : name
  return deputy === undefined ? person : assignment.away({ name: person, deputy })
}
