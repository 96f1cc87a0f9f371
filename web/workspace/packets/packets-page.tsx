import type { VNode } from 'preact'
import type { PacketView } from '#server/papers/packets/packets.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { EditionTable, OlderEditions } from './edition-table.tsx'
import type { Attempt } from './packet-props.ts'
import { PacketSection } from './packet-section.tsx'

interface PacketsPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly packets: readonly PacketView[]
  readonly attempt: Attempt | undefined
  /** What has just been entered. */
  readonly recorded: 'uebergabe' | 'empfang' | undefined
}

/** The packets of a case: what is in each, where to save it, and to whom it went. */
export function PacketsPage({ context, assets, packets, attempt, recorded }: PacketsPageProps): VNode {
  const { words, view, viewer } = context
  const texts = words.m.packets
  const errors = attempt?.errors ?? []
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/pakete`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {recorded === undefined ? null : (
        <p class="notice" role="status">
          {recorded === 'uebergabe' ? texts.recorded : texts.receiptRecorded}
        </p>
      )}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{packets.length === 0 ? texts.none : texts.lead}</p>
      <OlderEditions context={context} packets={packets} />
      {packets.map((packet) => (
        <PacketSection context={context} packet={packet} packets={packets} attempt={attempt} />
      ))}
      <EditionTable context={context} packets={packets} />
    </WorkspaceFrame>
  )
}
