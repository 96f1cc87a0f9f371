import type { ComponentChildren, VNode } from 'preact'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from './step/field.ts'
import { BackToCase, WorkspaceFrame } from './workspace-frame.tsx'

interface PartFrameProps {
  readonly context: StepContext
  readonly assets: Assets
  /** Below the address of the case. */
  readonly path: string
  readonly title: string
  readonly lead: ComponentChildren
  /** What was just done, in a sentence. */
  readonly done?: string | undefined
  readonly errors?: readonly ShownError[]
  readonly children: ComponentChildren
}

/** A page about one part of a case: where it belongs to, what it is about, and then the part itself. */
export function PartFrame({ context, assets, path, title, lead, done, errors = [], children }: PartFrameProps): VNode {
  const { words, view, viewer } = context
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title }) : title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/${path}`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {done === undefined ? null : (
        <div class="kern-alert kern-alert--success" role="status">
          <div class="kern-alert__header">
            <span class="kern-icon kern-icon--success" aria-hidden="true" />
            <span class="kern-title">{done}</span>
          </div>
        </div>
      )}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </WorkspaceFrame>
  )
}
