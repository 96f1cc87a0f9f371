import type { VNode } from 'preact'
import type { ReadSupplement } from '#server/agreements/read-amendment.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { agreementPath } from './agreement-props.ts'
import { PaperView } from './paper-view.tsx'

interface AmendmentReadPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly read: ReadSupplement
}

/** A supplement to read, word for word as the PDF has it. */
export function AmendmentReadPage({ context, assets, read }: AmendmentReadPageProps): VNode {
  const { words, view, viewer } = context
  const texts = words.m.amendment
  const { paper, isLive, isDraft } = read
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={paper.title}
      reference={view.reference}
      place={agreementPath(view.id, `/ergaenzung/lesen?sprache=${paper.language}`)}
      viewer={viewer}
    >
      <p class="back-link">
        <a class="kern-link" href={`/${words.language}${agreementPath(view.id, '/ergaenzung')}`}>
          {texts.back}
        </a>
      </p>
      <h1 class="kern-heading-large" lang={paper.language}>
        {paper.title}
      </h1>
      <p class="muted">
        {words.day(paper.date)}. {paper.edition}
      </p>
      {isDraft && !isLive ? <p class="notice">{texts.read.isOld}</p> : null}
      <PaperView paper={paper} />
    </WorkspaceFrame>
  )
}
