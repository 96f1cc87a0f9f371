import type { VNode } from 'preact'
import type { ManagedParticipant, ManagedParticipants } from '#server/cases/managed-participants.ts'
import { ChoicePart, Hidden, Submit } from '#web/access/form-parts.tsx'
import { Cell, Row, Table } from '#web/fristen/data-table.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'

export interface ParticipantsPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly managed: ManagedParticipants
  /** What was just done, in a sentence. */
  readonly done: string | undefined
}

/** Who takes part since when, ending that, and the way to adding somebody. */
export function ParticipantsPage(props: ParticipantsPageProps): VNode {
  const { context, assets, done } = props
  const { words, view } = context
  const { participants } = words.m
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={participants.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/beteiligte`}
      viewer={context.viewer}
      wide
    >
      {done === undefined ? null : (
        <div class="kern-alert kern-alert--success" role="status">
          <div class="kern-alert__header">
            <span class="kern-icon kern-icon--success" aria-hidden="true" />
            <span class="kern-title">{done}</span>
          </div>
        </div>
      )}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{participants.title}</h1>
      <PartTable {...props} />
      <p class="muted">{participants.endHint}</p>
      <RoleForm {...props} />
    </WorkspaceFrame>
  )
}

function PartTable({ context, managed }: ParticipantsPageProps): VNode {
  const { words, procedure } = context
  const { participants } = words.m
  const heads = [participants.party, participants.name, participants.how, participants.time, participants.action]
  return (
    <Table label={participants.title} heads={heads} kind="members">
      {managed.participants.map((one) => (
        <Row>
          <Cell head={participants.party} row>
            {capital(procedure.partei[one.partei].name)}
          </Cell>
          <Cell head={participants.name}>{one.name ?? participants.unnamed}</Cell>
          <Cell head={participants.how}>{mannerText(one, context)}</Cell>
          <Cell head={participants.time}>{timeOf(one, context)}</Cell>
          <Cell head={participants.action} plain>
            <EndForm context={context} participant={one} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function mannerText({ by, email = '' }: ManagedParticipant, { words }: StepContext): string {
  const texts = words.m.participants.by
  return by === 'invitation' || by === 'link' ? texts[by]({ email }) : texts[by]
}

function timeOf({ since, until }: ManagedParticipant, { words }: StepContext): string {
  const { participants } = words.m
  return until === undefined
    ? participants.since({ day: words.day(since) })
    : participants.between({ since: words.day(since), until: words.day(until) })
}

function EndForm({
  context,
  participant,
}: {
  readonly context: StepContext
  readonly participant: ManagedParticipant
}): VNode | null {
  const { words, view, procedure } = context
  const { participants } = words.m
  const { id, partei, name, until, own } = participant
  if (until !== undefined) return null
  if (own) return <span class="muted">{participants.own}</span>
  const about = participants.endOf({
    party: procedure.partei[partei].name,
    name: name ?? participants.unnamed,
  })
  return (
    <form method="post" action={`/${words.language}/vorgaenge/${view.id}/beteiligte/ende`}>
      <Hidden name="beteiligung" value={id} />
      <Submit text={participants.end} kind="tertiary" about={about} />
    </form>
  )
}

/** The first question of adding somebody; everything else depends on it. */
function RoleForm({ context, managed }: ParticipantsPageProps): VNode {
  const { words, view, procedure } = context
  const { participants } = words.m
  const options = managed.addable.map(({ partei }) => [partei, capital(procedure.partei[partei].name)] as const)
  return (
    <section>
      <h2 class="kern-heading-medium">{participants.add}</h2>
      <p>{participants.addLead}</p>
      <form class="access-form" method="get" action={`/${words.language}/vorgaenge/${view.id}/beteiligte/neu`}>
        <ChoicePart id="partei" label={participants.who} value="" options={options} errors={[]} />
        <p class="buttons">
          <Submit text={participants.next} />
        </p>
      </form>
    </section>
  )
}
