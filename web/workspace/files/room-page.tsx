import type { ComponentChildren, VNode } from 'preact'
import { ErrorSummary, type FieldError, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import { FileLink } from '../case/file-link.tsx'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { HeldFiles } from './held-files.tsx'
import { keepingOf } from './keeping.ts'
import { PhotoForm } from './photo-form.tsx'
import type { RoomView } from './room-fields.ts'
import { UploadForm } from './upload-form.tsx'

export interface RoomProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly room: RoomView
  readonly errors: readonly ShownError[]
  /** What was typed for the PDF from photos. */
  readonly draft: Draft
}

/** Bringing files to a case, what is there, and how long it stays. */
export function RoomPage(props: RoomProps): VNode {
  const { context, assets, room, errors, draft } = props
  const { words, view, viewer } = context
  const { m } = words
  const text = m.files.room
  const fieldErrors = errors.filter((error): error is FieldError => error.field !== undefined)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title: text.title }) : text.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/dateien`}
      viewer={viewer}
      script
    >
      <ErrorSummary words={words} errors={errors} />
      {room.arrived > 0 ? <Notice kind="success" title={text.arrived({ count: room.arrived })} /> : null}
      <Findings {...props} />
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <UploadForm context={context} room={room} errors={fieldErrors} />
      <HeldFiles context={context} room={room} />
      <PhotoForm context={context} room={room} errors={fieldErrors} draft={draft} />
      <Entries {...props} />
      <Keeping {...props} />
    </WorkspaceFrame>
  )
}

function Notice({
  kind,
  title,
  children,
}: {
  readonly kind: 'success' | 'danger'
  readonly title: string
  readonly children?: ComponentChildren
}): VNode {
  return (
    <div class={`kern-alert kern-alert--${kind}`} role={kind === 'danger' ? 'alert' : 'status'}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span class="kern-title">{title}</span>
      </div>
      {children === undefined ? null : <div class="kern-alert__body">{children}</div>}
    </div>
  )
}

/** What the scanner found when it came back. */
function Findings({ context, room }: RoomProps): VNode | null {
  if (room.findings.length === 0) return null
  const text = context.words.m.files.room
  return (
    <Notice kind="danger" title={text.foundTitle}>
      <ul class="kern-list kern-list--bullet">
        {room.findings.map(({ name, finding }) => (
          <li>{text.found({ name, finding })}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** The files of the case that the viewer may read. */
function Entries({ context }: RoomProps): VNode {
  const { words, view } = context
  const text = words.m.files.room
  return (
    <section aria-labelledby="eintraege">
      <h2 class="kern-heading-medium" id="eintraege">
        {text.entriesTitle}
      </h2>
      {view.files.length === 0 ? (
        <p>{text.entriesNone}</p>
      ) : (
        <ul class="plain-list file-list">
          {view.files.map((file) => (
            <li class="file-list__item">
              <FileLink words={words} caseId={view.id} file={file} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Keeping({ context, room }: RoomProps): VNode {
  const { words, view, today } = context
  const text = words.m.files.room
  const keeping = keepingOf(view.zeile.art === 'beendet' ? view.zeile.seit : undefined, room.keepYears, today)
  return (
    <section aria-labelledby="aufbewahrung">
      <h2 class="kern-heading-medium" id="aufbewahrung">
        {text.keptTitle}
      </h2>
      <p>
        {keeping.state === 'open'
          ? text.keptOpen({ years: room.keepYears })
          : keeping.state === 'kept'
            ? text.keptUntil({ end: words.day(keeping.end), day: words.day(keeping.until) })
            : text.keptOver({ day: words.day(keeping.until) })}
      </p>
      <p class="muted">
        {text.keptWhy} <NormText norm="§ 68 Abs. 2 S. 2 AufenthV" />
      </p>
    </section>
  )
}
