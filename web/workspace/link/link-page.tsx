import type { VNode } from 'preact'
import type { Assets } from '#web/http/assets.ts'
import { OpenDuty, openDuties } from '../case/duty-list.tsx'
import { Happened } from '../case/happened.tsx'
import { History } from '../case/history.tsx'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'

interface LinkPageProps {
  readonly context: StepContext
  readonly assets: Assets
  /** The kind of step that was just taken. */
  readonly happened: string | undefined
}

/** For whoever came by a personal link: what is asked of them, and nothing else. */
export function LinkPage({ context, assets, happened }: LinkPageProps): VNode {
  const { view, words, procedure } = context
  const { link } = words.m.workspace
  const own = openDuties(view).filter(({ schuldner }) => view.parteien.includes(schuldner))
  const [partei] = view.parteien
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
        {link.lead({
          who: partei === undefined ? '' : capital(procedure.partei[partei].wer),
          name: view.worker?.name ?? view.reference,
        })}
      </p>
      <p>{partei === undefined ? null : procedure.partei[partei].erklaerung}</p>
      {own.length === 0 ? (
        <p class="notice">{link.nothing}</p>
      ) : (
        <ul class="plain-list duty-list">
          {own.map((pflicht) => (
            <OpenDuty context={context} pflicht={pflicht} />
          ))}
        </ul>
      )}
      <p>
        <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/schritte`}>
          {words.m.workspace.allSteps.link}
        </a>
      </p>
      {view.eintraege.length === 0 ? null : (
        <section aria-labelledby="verlauf">
          <h2 class="kern-heading-medium" id="verlauf">
            {link.history}
          </h2>
          <History context={context} eintraege={view.eintraege} />
        </section>
      )}
    </WorkspaceFrame>
  )
}
