import type { VNode } from 'preact'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { rechtsfolgen } from '#procedure/fachkraefteverfahren/folgen.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { type Told, toldEver } from './told.ts'
import { ConsequenceList, NoticeList } from './told-list.tsx'

const KINDS = ['verfahren', 'aufenthalt', 'bussgeld', 'strafe'] as const

interface NoticesPageProps {
  readonly context: StepContext
  readonly assets: Assets
  /** Whom the notices are for. */
  readonly parteien: readonly Partei[]
}

/** Everything a party must know, and what the law attaches to a conduct; an office reads what it has to tell. */
export function NoticesPage({ context, assets, parteien }: NoticesPageProps): VNode {
  const { view, words } = context
  const { notices } = words.m
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={notices.place}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/hinweise`}
      viewer={context.viewer}
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{notices.place}</h1>
      <p class="lead">{notices.lead}</p>
      {parteien.map((partei) => (
        <Of context={context} partei={partei} told={toldEver(partei, view.vorhaben)} several={parteien.length > 1} />
      ))}
    </WorkspaceFrame>
  )
}

interface OfProps {
  readonly context: StepContext
  readonly partei: Partei
  readonly told: Told
  readonly several: boolean
}

function Of({ context, partei, told, several }: OfProps): VNode {
  const { words, procedure } = context
  const { notices } = words.m
  const { name } = procedure.partei[partei]
  const heading = (text: string): string => (several ? notices.ofParty({ what: text, who: name }) : text)
  return (
    <>
      <section aria-labelledby={`hinweise-${partei}`}>
        <h2 class="kern-heading-medium" id={`hinweise-${partei}`}>
          {heading(notices.notices)}
        </h2>
        <NoticeList context={context} told={told} />
      </section>
      {told.consequences.length === 0 ? null : (
        <section aria-labelledby={`folgen-${partei}`}>
          <h2 class="kern-heading-medium" id={`folgen-${partei}`}>
            {heading(notices.consequences)}
          </h2>
          {KINDS.map((kind) => {
            const ids = told.consequences.filter((id) => rechtsfolgen[id].art === kind)
            return ids.length === 0 ? null : (
              <>
                <h3 class="kern-heading-small">{notices.kinds[kind]}</h3>
                <ConsequenceList context={context} ids={ids} />
              </>
            )
          })}
        </section>
      )}
    </>
  )
}
