import type { VNode } from 'preact'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import type { Assets } from '#web/http/assets.ts'
import { ToldNow } from '../notices/told-now.tsx'
import type { StepContext } from '../step/field.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { Assigned } from './assigned.tsx'
import { DeadEnds } from './dead-ends.tsx'
import { DutyList } from './duty-list.tsx'
import { Family, FamilyNotice } from './family.tsx'
import { Happened } from './happened.tsx'
import { countEntries, History } from './history.tsx'
import { EMPTY_MESSAGE, Messages, type TypedMessage } from './messages.tsx'
import { MissingPapers } from './missing-papers.tsx'
import { OneLine } from './one-line.tsx'
import { People } from './people.tsx'
import { Places } from './places.tsx'
import { Road } from './road-picture.tsx'

/** More of the history than this has a page of its own. */
const NEWEST = 12
/** Of these so many lie open: what happened last is what people look for. */
const OPEN = 3

export interface CasePageProps {
  readonly context: StepContext
  readonly assets: Assets
  /** The kind of step that was just taken. */
  readonly happened?: string | undefined
  readonly message?: TypedMessage
}

/** A case: first of all whose turn it is, then everything else in the order in which people ask for it. */
export function CasePage({ context, assets, happened, message = EMPTY_MESSAGE }: CasePageProps): VNode {
  const { view, words } = context
  const { m, language } = words
  const { workspace } = m
  const title = workspace.caseTitle({ reference: view.reference })
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={message.errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      place={`/vorgaenge/${view.id}`}
      viewer={context.viewer}
    >
      <ErrorSummary words={words} errors={message.errors} />
      <Happened context={context} art={happened} />
      <header class="case-head">
        <p class="case-head__reference">
          {view.reference}
          {view.demonstration ? <span class="badge badge--open">{workspace.demonstration}</span> : null}
        </p>
        <h1 class="kern-heading-large">{view.worker?.name ?? title}</h1>
        <p class="muted">{roleLine(context)}</p>
      </header>
      {view.isFamilyFile ? <FamilyNotice context={context} /> : null}
      <WhatIsToBeDone context={context} />
      <OtherSteps context={context} />
      <Places context={context} />
      <Assigned context={context} />
      <Messages context={context} typed={message} />
      <People context={context} />
      <Family context={context} />
      <section aria-labelledby="verlauf">
        <h2 class="kern-heading-medium" id="verlauf">
          {workspace.history.title}
        </h2>
        <History context={context} eintraege={view.eintraege.slice(-NEWEST)} open={OPEN} />
        <ul class="plain-list for-screen">
          {countEntries(view.eintraege) > NEWEST ? (
            <li>
              <a class="kern-link" href={`/${language}/vorgaenge/${view.id}/verlauf`}>
                {workspace.history.all({ count: countEntries(view.eintraege) })}
              </a>
            </li>
          ) : null}
          <li>
            <a class="kern-link" href={`/${language}/vorgaenge/${view.id}/akte.json`} download>
              {workspace.history.take}
            </a>
            <p class="muted">{workspace.history.taken}</p>
          </li>
        </ul>
      </section>
    </WorkspaceFrame>
  )
}

function roleLine({ view, words, procedure }: StepContext): string {
  const roles = view.parteien.map((partei) => procedure.partei[partei].name).join(', ')
  return words.m.workspace.role({ roles, day: words.day(view.openedOn) })
}

/** Whose turn it is, the road, and what everybody owes. */
function WhatIsToBeDone({ context }: { readonly context: StepContext }): VNode {
  return (
    <>
      <OneLine context={context} />
      <DeadEnds context={context} />
      <ToldNow context={context} />
      <Road context={context} />
      <DutyList context={context} />
      <MissingPapers context={context} />
    </>
  )
}

/** Whatever else can have happened leads to its own form. */
function OtherSteps({ context }: { readonly context: StepContext }): VNode {
  const { view, words } = context
  const { workspace } = words.m
  return (
    <p class="for-screen">
      <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/schritte`}>
        {workspace.allSteps.link}
      </a>
    </p>
  )
}
