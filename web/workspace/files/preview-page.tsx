import type { VNode } from 'preact'
import type { FileLine } from '#server/files/file-lines.ts'
import type { Assets } from '#web/http/assets.ts'
import { fileText } from '../case/file-link.tsx'
import type { StepContext } from '../step/field.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'

interface PreviewProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly file: FileLine
  readonly isFiled: boolean
}

/** A document within the page; beside it the ways that work in every browser. */
export function PreviewPage({ context, assets, file, isFiled }: PreviewProps): VNode {
  const { words, view, viewer } = context
  const text = words.m.files.room
  const here = `/${words.language}/vorgaenge/${view.id}`
  const content = `${here}/dateien/${file.sha256}/inhalt`
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={file.name}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/dateien/${file.sha256}`}
      viewer={viewer}
      wide
    >
      <p class="back-link">
        <a class="kern-link" href={`${here}/dateien`}>
          {text.previewBack}
        </a>
      </p>
      <h1 class="kern-heading-large">{file.name}</h1>
      <p class="muted">{fileText(file, words)}</p>
      {file.mediaType === 'application/pdf' ? (
        <>
          <iframe class="preview-frame" src={content} title={`${text.preview}: ${file.name}`} />
          <p>
            {text.previewNone}{' '}
            <a class="kern-link" href={content}>
              {text.previewOpen({ name: file.name })}
            </a>
          </p>
        </>
      ) : (
        <img class="preview-image" src={content} alt={`${text.preview}: ${file.name}`} />
      )}
      {isFiled ? (
        <p>
          <a class="kern-link" href={`${here}/dokumente/${file.sha256}`}>
            {text.previewSave}
          </a>
        </p>
      ) : null}
    </WorkspaceFrame>
  )
}
