import type { VNode } from 'preact'
import { stateName } from '#law/texts/states.ts'
import type { PersonRole } from '#server/persons/person-tables.ts'
import type { Person } from '#server/persons/persons.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { offersOf, stepPath } from '../step/step-offer.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { isContact } from './person-fields.ts'

interface PersonsPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly persons: readonly Person[]
  /** The roles in which somebody can be added. */
  readonly addable: readonly PersonRole[]
  readonly isSaved: boolean
}

/** Everybody of whom the case speaks, with what is known of them. */
export function PersonsPage({ context, assets, persons, addable, isSaved }: PersonsPageProps): VNode {
  const { words, view, viewer } = context
  const texts = words.m.workspace.persons
  const here = `/${words.language}/vorgaenge/${view.id}/personen`
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={texts.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/personen`}
      viewer={viewer}
    >
      {isSaved ? (
        <p class="notice" role="status">
          {texts.saved}
        </p>
      ) : null}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {persons.map((person) => (
        <PersonCard context={context} person={person} here={here} />
      ))}
      <ul class="plain-list">
        {addable.map((role) => (
          <li>
            <a class="kern-link" href={`${here}/neu?rolle=${role}`}>
              {texts.add[role]}
            </a>
          </li>
        ))}
      </ul>
    </WorkspaceFrame>
  )
}

interface CardProps {
  readonly context: StepContext
  readonly person: Person
  readonly here: string
}

function PersonCard({ context, person, here }: CardProps): VNode {
  const { words } = context
  const { persons, fields } = words.m.workspace
  const lines: readonly (readonly [string, string | undefined])[] = [
    [fields.geboren, person.bornOn && words.day(person.bornOn)],
    [fields.geburtsort, person.birthPlace],
    [
      fields.staatsangehoerigkeiten,
      person.nationalities.map((code) => stateName(code, words.language)).join(', ') || undefined,
    ],
    [fields.geburtsname, person.birthName],
    [fields.wohnsitzstaat, person.residenceState && stateName(person.residenceState, words.language)],
    [fields.passnummer, person.passportNumber],
    [fields.passstaat, person.passportState && stateName(person.passportState, words.language)],
    [fields.passBis, person.passportUntil && words.day(person.passportUntil)],
    [fields.verhaeltnis, person.relation && context.procedure.werte.verhaeltnis[person.relation]],
    [fields.anschrift, person.address],
    [fields.personEmail, person.email],
    [fields.telefon, person.phone],
  ]
  const name = `${person.givenNames} ${person.familyNames}`.trim()
  return (
    <section aria-labelledby={`person-${person.id}`}>
      <h2 class="kern-heading-medium" id={`person-${person.id}`}>
        {name}
      </h2>
      <p class="muted">{persons.roles[person.role]}</p>
      <dl class="people">
        {lines.map(([label, value]) =>
          value === undefined ? null : (
            <div class="people__line">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p>
        <a class="kern-link" href={`${here}/${person.id}`} aria-label={`${persons.change}: ${name}`}>
          {persons.change}
        </a>
      </p>
      {isContact(person.role) ? <Naming context={context} person={person} name={name} /> : null}
    </section>
  )
}

/** For whom a contact person was named; naming is a step in the file. */
function Naming({ context, person, name }: Omit<CardProps, 'here'> & { readonly name: string }): VNode | null {
  const { words, view, procedure } = context
  const { persons } = words.m.workspace
  const sides = view.eintraege.flatMap(({ ereignis, berichtigtDurch }) =>
    ereignis.type === 'ansprechpartnerBenannt' && ereignis.person === person.id && berichtigtDurch === undefined
      ? [procedure.partei[ereignis.fuer].name]
      : [],
  )
  const [offer] = offersOf('ansprechpartnerBenannt', view)
  return (
    <p>
      {sides.length === 0 ? persons.notNamed : persons.namedFor({ parties: [...new Set(sides)].join(', ') })}{' '}
      {offer === undefined ? null : (
        <a
          class="kern-link"
          href={`/${words.language}${stepPath(view.id, offer)}`}
          aria-label={`${persons.name}: ${name}`}
        >
          {persons.name}
        </a>
      )}
    </p>
  )
}
