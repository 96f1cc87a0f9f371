import type { VNode } from 'preact'
import type { ReadVersion } from '#server/agreements/read-agreement.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { agreementPath } from './agreement-props.ts'
import { PaperView } from './paper-view.tsx'

interface ReadPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly read: ReadVersion
}

/** One version to read, word for word as the PDF has it. */
export function ReadPage({ context, assets, read }: ReadPageProps): VNode {
  const { words, view, viewer } = context
  const texts = words.m.agreement
  const { paper, version, isLive, isAgreed } = read
  const here = agreementPath(view.id, `/lesen?sprache=${paper.language}`)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={paper.title}
      reference={view.reference}
      place={here}
      viewer={viewer}
    >
      <p class="back-link">
        <a class="kern-link" href={`/${words.language}${agreementPath(view.id)}`}>
          {texts.back}
        </a>
      </p>
      <h1 class="kern-heading-large" lang={paper.language}>
        {paper.title}
      </h1>
      <p class="muted">
        {texts.read.version({ version: words.number(version) })}, {words.day(paper.date)}. {paper.edition}
      </p>
      {isLive || isAgreed ? null : (
        <p class="notice">
          {texts.read.isOld}{' '}
          <a class="kern-link" href={`/${words.language}${here}`}>
            {texts.read.toLive}
          </a>
        </p>
      )}
      <PaperView paper={paper} />
    </WorkspaceFrame>
  )
}
