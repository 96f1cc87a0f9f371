import type { VNode } from 'preact'
import type { FamilyView } from '#server/cases/case-view.ts'
import { isForParty } from '#server/cases/permissions.ts'
import type { StepContext } from '../step/field.ts'

interface FamilyProps {
  readonly context: StepContext
}

/** Family members have files of their own; each leads to the other. */
export function Family({ context }: FamilyProps): VNode | null {
  const { view, words, viewer } = context
  const { family, relatives } = words.m.workspace
  const mayAdd =
    viewer.link === undefined &&
    !view.isFamilyFile &&
    view.zeile.art !== 'beendet' &&
    isForParty('family', view.parteien)
  if (view.family.length === 0 && !mayAdd) return null
  return (
    <section class={view.family.length === 0 ? 'for-screen' : undefined} aria-labelledby="familie">
      <h2 class="kern-heading-medium" id="familie">
        {family}
      </h2>
      <FamilyList context={context} shown={view.family} />
      {mayAdd ? (
        <p class="for-screen">
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/familie`}>
            {relatives.add}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function FamilyList({ context, shown }: FamilyProps & { readonly shown: readonly FamilyView[] }): VNode | null {
  const { words, procedure } = context
  const { relatives } = words.m.workspace
  const relations: Readonly<Record<string, string>> = procedure.werte.verhaeltnis
  if (shown.length === 0) return null
  return (
    <ul>
      {shown.map(({ caseId, reference, name, verhaeltnis, isWorker }) => (
        <li>
          <a class="kern-link" href={`/${words.language}/vorgaenge/${caseId}`}>
            {reference}
          </a>{' '}
          {relatives.line({ name, relation: isWorker ? relatives.worker : (relations[verhaeltnis] ?? verhaeltnis) })}
        </li>
      ))}
    </ul>
  )
}

/** In the place of what is to be done: where it stands. */
export function FamilyNotice({ context }: FamilyProps): VNode {
  const { view, words } = context
  return (
    <div class="notice">
      <p>{words.m.workspace.relatives.notice}</p>
      <FamilyList context={context} shown={view.family.filter(({ isWorker }) => isWorker)} />
    </div>
  )
}
