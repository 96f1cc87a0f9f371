import type { VNode } from 'preact'
import type { ParticipantView } from '#server/cases/case-view.ts'
import { isForParty, runsTheFile } from '#server/cases/permissions.ts'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'

interface PeopleProps {
  readonly context: StepContext
}

/** Who takes part, and for whom. */
export function People({ context }: PeopleProps): VNode {
  const { view, words, viewer } = context
  const { people } = words.m.workspace
  return (
    <section aria-labelledby="beteiligte">
      <h2 class="kern-heading-medium" id="beteiligte">
        {people.title}
      </h2>
      <dl class="people">
        {view.participants.map((participant) => (
          <Participant context={context} participant={participant} />
        ))}
      </dl>
      {viewer.link === undefined && view.parteien.some((partei) => runsTheFile(partei, view.modus)) ? (
        <p class="for-screen">
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/beteiligte`}>
            {words.m.participants.manage}
          </a>
        </p>
      ) : null}
      {viewer.link === undefined && isForParty('persons', view.parteien) ? (
        <p class="for-screen">
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/personen`}>
            {words.m.workspace.persons.manage}
          </a>
        </p>
      ) : null}
      <Powers context={context} />
    </section>
  )
}

function Participant({ context, participant }: PeopleProps & { readonly participant: ParticipantView }): VNode {
  const { words, procedure } = context
  const { people } = words.m.workspace
  const { partei, name, people: persons, until } = participant
  return (
    <div class="people__line">
      <dt>{capital(procedure.partei[partei].name)}</dt>
      <dd>
        {name === '' ? people.unnamed : name}
        {persons.map((person) => (
          <span class="people__person">
            {words.m.workspace.persons.option({ name: person.name, role: procedure.werte.rolle[person.role] })}
          </span>
        ))}
        {until === undefined ? null : <span class="muted"> {people.until({ day: words.day(until) })}</span>}
      </dd>
    </div>
  )
}

const POWERS: readonly string[] = [
  'vollmachtErteilt',
  'vollmachtWiderrufen',
  'untervollmachtErteilt',
  'untervollmachtWiderrufen',
  'bevollmaechtigungVersichert',
  'beratungsstelleErmaechtigt',
]

/** Powers as they stand: what was granted and taken back, in its order. */
function Powers({ context }: PeopleProps): VNode | null {
  const { view, words, procedure } = context
  const { people } = words.m.workspace
  const powers = view.eintraege.filter(
    ({ ereignis, berichtigtDurch }) => berichtigtDurch === undefined && POWERS.includes(ereignis.type),
  )
  if (powers.length === 0) return null
  return (
    <>
      <h3 class="kern-heading-small">{people.powers}</h3>
      <ul>
        {powers.map(({ am, ereignis }) => (
          <li>
            {words.day(am)}: {procedure.satz(ereignis)}
          </li>
        ))}
      </ul>
    </>
  )
}
