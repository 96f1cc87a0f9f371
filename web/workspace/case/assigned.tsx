import type { VNode } from 'preact'
import type { AssignedView } from '#server/cases/case-view.ts'
import { assigningPath } from '../assignment/assigning-path.ts'
import type { StepContext } from '../step/field.ts'

interface AssignedProps {
  readonly context: StepContext
}

/** Who has the case among one's own colleagues, taking it, and giving it away. */
export function Assigned({ context }: AssignedProps): VNode | null {
  const { view, words } = context
  if (view.assigned.length === 0) return null
  return (
    <section aria-labelledby="zustaendig">
      <h2 class="kern-heading-medium" id="zustaendig">
        {words.m.workspace.assignment.heading}
      </h2>
      {view.assigned.map((assigned) => (
        <AssignedLine context={context} assigned={assigned} />
      ))}
    </section>
  )
}

function AssignedLine({ context, assigned }: AssignedProps & { readonly assigned: AssignedView }): VNode {
  const { view, words, viewer } = context
  const { assignment, queue } = words.m.workspace
  const { organisationId, organisation, person, mayGive } = assigned
  const mine = person?.id === viewer.userId
  const address = `/${words.language}/vorgaenge/${view.id}/zuweisung`
  const standsIn = viewer.organisations.some(
    ({ id, deputyOf }) => id === organisationId && deputyOf !== undefined && deputyOf === person?.id,
  )
  return (
    <div class="assigned">
      <p>
        {person === undefined
          ? assignment.none({ organisation })
          : assignment.has({ organisation, name: person.name, day: words.day(person.since) })}
        {standsIn ? <span class="badge badge--open">{queue.standIn}</span> : null}
      </p>
      {view.zeile.art === 'beendet' ? null : (
        <form method="post" action={`/${words.language}${assigningPath(view.id, person)}`}>
          <input type="hidden" name="fuer" value={organisationId} />
          {mine || person === undefined || mayGive || standsIn ? (
            <button class="link-button" type="submit" name="wer" value={mine ? 'niemand' : 'ich'}>
              {mine ? queue.giveBack : queue.take}
            </button>
          ) : null}{' '}
          {mayGive ? (
            <a class="kern-link" href={`${address}?fuer=${organisationId}`}>
              {assignment.toOthers}
            </a>
          ) : null}
        </form>
      )}
    </div>
  )
}
