import type { VNode } from 'preact'
import type { ParticipantView } from '#server/cases/case-view.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { StepContext } from '../step/field.ts'
import { paperText } from '../step/paper-field.ts'
import { capital } from '../step/step-page.tsx'

interface PartProps {
  readonly context: StepContext
}

/** Papers that the next steps still need, and who brings them. */
export function MissingPapers({ context }: PartProps): VNode | null {
  const { view, words, procedure } = context
  const { papers } = words.m.workspace
  if (view.missingPapers.length === 0) return null
  return (
    <section aria-labelledby="unterlagen">
      <h2 class="kern-heading-medium" id="unterlagen">
        {papers.title({ count: view.missingPapers.length })}
      </h2>
      <ul class="plain-list duty-list">
        {view.missingPapers.map(({ id, von, fuer, norm }) => (
          <li class="duty">
            <p class="duty__what">{paperText(id, procedure)?.titel ?? id}</p>
            <p>{paperText(id, procedure)?.was}</p>
            <p>
              {papers.who({ from: procedure.partei[von].name, to: procedure.partei[fuer].name })}{' '}
              <NormText norm={norm} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who takes part, and for whom. */
export function People({ context }: PartProps): VNode {
  const { view, words } = context
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
      <Powers context={context} />
    </section>
  )
}

function Participant({ context, participant }: PartProps & { readonly participant: ParticipantView }): VNode {
  const { words, procedure } = context
  const { people } = words.m.workspace
  const { partei, name, people: persons, until } = participant
  return (
    <div class="people__line">
      <dt>{capital(procedure.partei[partei].name)}</dt>
      <dd>
        {name === '' ? people.unnamed : name}
        {persons.map((person) => (
          <span class="people__person">{person.name}</span>
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
function Powers({ context }: PartProps): VNode | null {
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

/** Family members have cases of their own. */
export function Family({ context }: PartProps): VNode | null {
  const { view, words, procedure } = context
  if (view.family.length === 0) return null
  const relations: Readonly<Record<string, string>> = procedure.werte.verhaeltnis
  return (
    <section aria-labelledby="familie">
      <h2 class="kern-heading-medium" id="familie">
        {words.m.workspace.family}
      </h2>
      <ul>
        {view.family.map(({ caseId, reference, verhaeltnis }) => (
          <li>
            <a class="kern-link" href={`/${words.language}/vorgaenge/${caseId}`}>
              {reference}
            </a>{' '}
            {relations[verhaeltnis] ?? verhaeltnis}
          </li>
        ))}
      </ul>
    </section>
  )
}
