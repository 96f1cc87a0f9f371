import type { VNode } from 'preact'
import type { PacketView } from '#server/papers/packets/packets.ts'
import { momentText } from '#web/access/moment-text.ts'
import type { Assets } from '#web/http/assets.ts'
import { OpenDuty, openDuties } from '../case/duty-list.tsx'
import { Happened } from '../case/happened.tsx'
import { History } from '../case/history.tsx'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { LinkAnswers } from './link-answers.tsx'
import { LinkPapers } from './link-papers.tsx'

export interface LinkPageProps {
  readonly context: StepContext
  readonly assets: Assets
  /** The kind of step that was just taken. */
  readonly happened: string | undefined
  readonly expiresAt: Date | undefined
  /** The packets for this office that hold anything. */
  readonly packets: readonly PacketView[]
}

/** For whoever came by a personal link: the request it is for, what can be answered, the papers, and nothing else. */
export function LinkPage(props: LinkPageProps): VNode {
  const { context, assets, happened } = props
  const { view, words, procedure } = context
  const { link } = words.m.workspace
  const { request: texts } = words.m
  const [partei] = view.parteien
  const own = openDuties(view).filter(({ schuldner }) => view.parteien.includes(schuldner))
  const isOver = view.request ? view.request.answers.length === 0 : own.length === 0
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={link.title}
      place={`/vorgaenge/${view.id}`}
      viewer={context.viewer}
    >
      <Happened context={context} art={happened} />
      <h1 class="kern-heading-large">{link.title}</h1>
      <p class="lead">
        {texts.lead({
          who: partei === undefined ? '' : capital(procedure.partei[partei].wer),
          name: view.worker?.name ?? view.reference,
          reference: view.reference,
        })}
      </p>
      <Scope {...props} />
      {isOver ? <p class="notice">{view.request ? texts.over : link.nothing}</p> : <Due {...props} />}
      <LinkAnswers context={context} />
      <LinkPapers {...props} />
      {view.request ? null : <AllSteps {...props} />}
      {view.eintraege.length === 0 ? null : (
        <section aria-labelledby="verlauf">
          <h2 class="kern-heading-medium" id="verlauf">
            {view.request ? texts.history : link.history}
          </h2>
          <History context={context} eintraege={view.eintraege} />
        </section>
      )}
    </WorkspaceFrame>
  )
}

/** What the link is for, and how long. */
function Scope({ context, expiresAt }: LinkPageProps): VNode {
  const { view, words, procedure } = context
  const texts = words.m.request
  const asked = view.eintraege.find(({ seq }) => seq === view.request?.entry)
  const scope = asked
    ? texts.scope({ title: procedure.ereignis[asked.ereignis.type].titel, day: words.day(asked.am), number: asked.seq })
    : texts.wholeParty
  const until = expiresAt === undefined ? '' : ` ${texts.expires({ moment: momentText(expiresAt, words) })}`
  return (
    <p class="muted">
      {scope}
      {until}
    </p>
  )
}

function Due({ context }: LinkPageProps): VNode {
  const { view, words } = context
  const own = openDuties(view).filter(({ schuldner }) => view.parteien.includes(schuldner))
  return (
    <section aria-labelledby="aufgaben">
      <h2 class="kern-heading-medium" id="aufgaben">
        {words.m.request.due}
      </h2>
      <ul class="plain-list duty-list">
        {own.map((pflicht) => (
          <OpenDuty context={context} pflicht={pflicht} />
        ))}
      </ul>
    </section>
  )
}

function AllSteps({ context: { view, words } }: LinkPageProps): VNode {
  return (
    <p>
      <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/schritte`}>
        {words.m.workspace.allSteps.link}
      </a>
    </p>
  )
}
