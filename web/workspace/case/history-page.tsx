import type { VNode } from 'preact'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { History } from './history.tsx'

interface HistoryPageProps {
  readonly context: StepContext
  readonly assets: Assets
}

/** The whole file. */
export function HistoryPage({ context, assets }: HistoryPageProps): VNode {
  const { view, words } = context
  const { history } = words.m.workspace
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={history.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/verlauf`}
      viewer={context.viewer}
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{history.title}</h1>
      <History context={context} eintraege={view.eintraege} />
    </WorkspaceFrame>
  )
}
